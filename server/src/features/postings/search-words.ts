export { searchWords } from "@rounds/shared/postings/posting-filter.ts";

/** `%` and `_` in a person's words mean themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
