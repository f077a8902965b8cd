import type { QuestionKind } from "@rounds/shared/postings/content.ts";

interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly shownIf: { readonly questionId: string; readonly values: readonly string[] } | null;
  readonly knockOut: { readonly values: readonly string[]; readonly reason: string } | null;
}

const kindTexts: Record<QuestionKind, string> = {
  SHORT_TEXT: "a line of text",
  LONG_TEXT: "a longer text",
  SINGLE_CHOICE: "one answer of a list",
  MULTIPLE_CHOICE: "any answers of a list",
  YES_NO: "yes or no",
  NUMBER: "a number",
  DATE: "a date",
  FILE: "a file",
};

/** "one answer of a list: “Days”, “Nights” or “Either”". */
export function answerKindText({ kind, choices }: Pick<AskedQuestion, "kind" | "choices">): string {
  const offered = kind === "SINGLE_CHOICE" || kind === "MULTIPLE_CHOICE" ? `: ${quotedList(choices)}` : "";
  return `${kindTexts[kind]}${offered}`;
}

export function mustText({ required }: Pick<AskedQuestion, "required">): string {
  return required ? "must be answered" : "may be left out";
}

/** Of whom it is asked; `all` are the questions that it stands among. */
export function shownIfText({ shownIf }: Pick<AskedQuestion, "shownIf">, all: readonly Pick<AskedQuestion, "id" | "text">[]): string {
  if (shownIf === null) return "asked of everybody";
  const other = all.find(({ id }) => id === shownIf.questionId);
  return `asked of those who answered ${quotedList(shownIf.values)} to ${quoted(other?.text ?? "another question")}`;
}

export function knockOutText({ knockOut }: Pick<AskedQuestion, "knockOut">): string {
  if (knockOut === null) return "no answer rules an application out";
  return `${quotedList(knockOut.values)} ${knockOut.values.length === 1 ? "rules" : "rule"} an application out: ${quoted(knockOut.reason.replace(/\.$/, ""))}`;
}

/** All that stands behind a question's words, in one sentence. */
export function questionSentence(question: AskedQuestion, all: readonly AskedQuestion[]): string {
  const parts = [`answered with ${answerKindText(question)}`, mustText(question), ...(question.shownIf === null ? [] : [shownIfText(question, all)]), ...(question.knockOut === null ? [] : [knockOutText(question)])];
  const sentence = `${parts.join("; ")}.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

const answerTexts: Readonly<Record<string, string>> = { YES: "Yes", NO: "No" };

/** "“Days”, “Nights” or “Either”"; the answers to a yes or no question in words. */
export function quotedList(values: readonly string[]): string {
  return new Intl.ListFormat("en-US", { type: "disjunction" }).format(values.map((value) => quoted(answerTexts[value] ?? value)));
}

export function quoted(text: string): string {
  return `“${text}”`;
}
