/** Where a part of the content of a posting or a template stands in the input that changes it. */
const inputPlaces: Readonly<Record<string, string>> = { locations: "locationIds", "instructions.text": "instructionsText", "instructions.contact": "contact", "instructions.documents": "documents", "instructions.questions": "questions" };

/** `["instructions", "questions", "0", "text"]` of the content is `["questions", "0", "text"]` of the input. */
export function inputPathOf(path: readonly string[]): string[] {
  const place = inputPlaces[path.slice(0, 2).join(".")] ?? inputPlaces[path[0] ?? ""];
  return place === undefined ? [...path] : [place, ...path.slice(place === "locationIds" ? 1 : 2)];
}
