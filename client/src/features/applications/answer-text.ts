import type { Words } from "@rounds/shared/languages/language.ts";
import type { QuestionKind } from "@rounds/shared/postings/content.ts";

/** An answer as people read it: "Yes" for `YES`, "March 14, 2027" for a date, "1,250.5" for a number, any other as it is. */
export function answerText(kind: QuestionKind | null, value: string, { forms, language: { locale } }: Pick<Words, "forms" | "language">): string {
  if (kind === "YES_NO") return value === "YES" ? forms.yes : forms.no;
  if (kind === "DATE" && !Number.isNaN(Date.parse(value))) return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value));
  if (kind === "NUMBER" && Number.isFinite(Number(value))) return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Number(value));
  return value;
}
