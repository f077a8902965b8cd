import type { MailKind, MailText } from "./kinds.ts";
import { english } from "./texts/en.ts";
import { spanish } from "./texts/es.ts";

/** Languages in which Rounds writes mail, by their BCP 47 names. */
export const mailLanguages = ["en", "es"] as const;
export type MailLanguage = (typeof mailLanguages)[number];

export const mailLanguageLabels: Readonly<Record<MailLanguage, string>> = { en: "English", es: "Spanish" };

const texts: Readonly<Record<MailLanguage, Readonly<Record<MailKind, MailText>>>> = { en: english, es: spanish };

export function isMailLanguage(name: string): name is MailLanguage {
  return Object.hasOwn(texts, name);
}

/** English for a language in which Rounds writes no mail. */
export function mailLanguageOf(name: string): MailLanguage {
  return isMailLanguage(name) ? name : "en";
}

/** The text that comes with Rounds. */
export function shippedText(kind: MailKind, language: MailLanguage): MailText {
  return texts[language][kind];
}
