import type * as english from "./words/en.ts";

/** What a language file says of its language. */
export interface Language {
  /** In the language itself: "Español". */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** BCP 47, for dates, numbers and lists. */
  readonly locale: string;
}

/** Everything that a candidate reads, in one language: what each file in `words/` exports. English is the measure of the others. */
export type Words = typeof english;
export type RefusalWords = Words["refusals"];
export type AlertWords = Words["alerts"];

export const defaultLanguage = "en";

/** A page's address in one language: the default's has no prefix, "/es/postings" is the Spanish one. */
export function addressIn(tag: string, path: string): string {
  return tag === defaultLanguage ? path : `/${tag}${path}`;
}
