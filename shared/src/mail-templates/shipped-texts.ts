import { defaultLanguage } from "../languages/language.ts";
import { languageTags } from "../languages/languages.ts";
import type { MailKind, MailText } from "./kinds.ts";

type Texts = Readonly<Record<MailKind, MailText>>;

// The mails of a language are one file in texts/, named by its BCP 47 tag.
const files = import.meta.glob<{ readonly mails: Texts }>("./texts/*.ts", { eager: true });
const texts: ReadonlyMap<string, Texts> = new Map(Object.entries(files).map(([path, { mails }]) => [path.slice("./texts/".length, -".ts".length), mails]));

/** Languages in which Rounds writes mail by itself, by their tags. */
export const mailLanguages: readonly string[] = languageTags.filter((tag) => texts.has(tag));

/** The text that comes with Rounds; English in a language of which it has none. */
export function shippedText(kind: MailKind, language: string): MailText {
  const found = texts.get(language) ?? texts.get(defaultLanguage);
  if (found === undefined) throw new Error("The mails of the default language are missing.");
  return found[kind];
}
