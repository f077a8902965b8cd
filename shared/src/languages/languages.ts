import { defaultLanguage, type Words } from "./language.ts";

// A language is one file in words/, named by its BCP 47 tag: nothing else has to be told of it.
const files = import.meta.glob<Words>("./words/*.ts", { eager: true });
const words: ReadonlyMap<string, Words> = new Map(Object.entries(files).map(([path, file]) => [path.slice("./words/".length, -".ts".length), file]));

/** The tags of every language, the default first. */
export const languageTags: readonly string[] = [defaultLanguage, ...[...words.keys()].filter((tag) => tag !== defaultLanguage).sort()];

/** The words of a language by its tag; those of the default for any other text. */
export function wordsOf(tag: string): Words {
  const found = words.get(tag) ?? words.get(defaultLanguage);
  if (found === undefined) throw new Error("The words of the default language are missing.");
  return found;
}

/** The offered language that comes nearest to a wanted one, by the lookup of RFC 4647: "es-MX" is answered in "es". */
export function matchLanguage(wanted: string | null | undefined): string {
  const subtags = (wanted ?? "").split("-");
  for (let length = subtags.length; length > 0; length -= 1) {
    const range = subtags.slice(0, length).join("-").toLowerCase();
    const tag = languageTags.find((each) => each.toLowerCase() === range);
    if (tag !== undefined) return tag;
  }
  return defaultLanguage;
}

/** The language of an address, and the path without it. */
export function languageOfAddress(address: string): { readonly tag: string; readonly path: string } {
  const tag = languageTags.find((each) => each !== defaultLanguage && (address === `/${each}` || address.startsWith(`/${each}/`)));
  if (tag === undefined) return { tag: defaultLanguage, path: address };
  return { tag, path: address.slice(tag.length + 1) || "/" };
}
