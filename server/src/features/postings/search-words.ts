const MOST_WORDS = 8;
/** In UTF-16 code units; longer than any name, and far below what a LIKE pattern may hold. */
const LONGEST_SEARCH = 400;

/** The words that a person searches for, lower case. */
export function searchWords(search: string | null | undefined): string[] {
  return (search ?? "").slice(0, LONGEST_SEARCH).toLowerCase().split(/[\s\p{Cc}]+/u).filter((word) => word !== "").slice(0, MOST_WORDS);
}

/** `%` and `_` in a person's words mean themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
