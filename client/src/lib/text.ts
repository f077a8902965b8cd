/** Paragraphs are parted by an empty line. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** The beginning of a text in at most `limit` characters, cut between words. */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.]+$/, "")}…`;
}

/** "PDF, DOCX or plain text". */
export function orList(items: readonly string[]): string {
  return new Intl.ListFormat("en-US", { type: "disjunction" }).format(items).replace(", or ", " or ");
}
