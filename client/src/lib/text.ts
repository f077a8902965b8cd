export { excerpt } from "@rounds/shared/postings/excerpt.ts";

/** Paragraphs are parted by an empty line. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** "PDF, DOCX or plain text". */
export function orList(items: readonly string[], locale = "en-US"): string {
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(items).replace(", or ", " or ");
}
