/** The text as it is stored and searched: \n for line ends, no control characters but tabs, at most two blank lines, trimmed and cut. */
export function normalizeText(text: string, maxCharacters: number): string {
  const plain = text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n")
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
  const lines = plain.split("\n").map((line) => line.trimEnd());
  return cut(lines.join("\n").replace(/\n{4,}/g, "\n\n\n").trim(), maxCharacters);
}

function cut(text: string, maxCharacters: number): string {
  const kept = text.slice(0, maxCharacters);
  const endsInHalf = /[\ud800-\udbff]$/.test(kept);
  return (endsInHalf ? kept.slice(0, -1) : kept).trimEnd();
}
