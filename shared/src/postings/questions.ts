import type { Question, QuestionKind } from "./content.ts";

/** Kinds whose answers come from a list, so that another question or a rule can depend on one of them. */
export function answersOf({ kind, choices }: Pick<Question, "kind" | "choices">): readonly string[] {
  if (kind === "YES_NO") return ["YES", "NO"];
  return takesChoices(kind) ? choices : [];
}

export function takesChoices(kind: QuestionKind): boolean {
  return kind === "SINGLE_CHOICE" || kind === "MULTIPLE_CHOICE";
}

export interface BrokenQuestion {
  readonly index: number;
  readonly part: "id" | "choices" | "shownIf" | "knockOut";
  readonly message: string;
}

type Rule = (question: Question, index: number, all: readonly Question[]) => Omit<BrokenQuestion, "index"> | null;

const rules: readonly Rule[] = [
  ({ id }, index, all) => (all.findIndex((other) => other.id === id) < index ? { part: "id", message: "Two questions have the same id." } : null),
  ({ kind, choices }) => (takesChoices(kind) && choices.length < 2 ? { part: "choices", message: "Give this question at least two answers to choose from." } : null),
  ({ kind, choices }) => (takesChoices(kind) && new Set(choices).size < choices.length ? { part: "choices", message: "An answer stands in the list twice." } : null),
  ({ shownIf }, index, all) => (shownIf == null || all.slice(0, index).some(({ id }) => id === shownIf.questionId) ? null : { part: "shownIf", message: "A question can depend only on one that stands before it." }),
  ({ shownIf }, _, all) => (shownIf == null || isAmongAnswers(all, shownIf) ? null : { part: "shownIf", message: "The question it depends on has no such answer." }),
  (question) => (question.knockOut == null || question.knockOut.values.every((value) => answersOf(question).includes(value)) ? null : { part: "knockOut", message: "This question has no such answer." }),
];

/** What does not hold together among the questions of a posting, first fault of each question first. */
export function brokenQuestions(questions: readonly Question[]): BrokenQuestion[] {
  return questions.flatMap((question, index) => {
    const broken = rules.map((rule) => rule(question, index, questions)).find((fault) => fault !== null);
    return broken === undefined ? [] : [{ index, ...broken }];
  });
}

function isAmongAnswers(all: readonly Question[], { questionId, values }: { readonly questionId: string; readonly values: readonly string[] }): boolean {
  const other = all.find(({ id }) => id === questionId);
  return other === undefined || values.every((value) => answersOf(other).includes(value));
}

/** Whether a candidate who gave these answers is asked the question; one that depends on an unasked question is not asked either. */
export function isAsked(question: Question, questions: readonly Question[], answersTo: (questionId: string) => readonly string[]): boolean {
  const { shownIf } = question;
  if (shownIf == null) return true;
  const other = questions.find(({ id }) => id === shownIf.questionId);
  return other !== undefined && isAsked(other, questions, answersTo) && shownIf.values.some((value) => answersTo(other.id).includes(value));
}

export interface KnockingOut {
  readonly question: Question;
  /** In the posting's words, for the candidate. */
  readonly reason: string;
}

/** The asked questions whose answers rule the work out, each with its stated reason; without a reason no answer does. */
export function knockingOut(questions: readonly Question[], answersTo: (questionId: string) => readonly string[]): KnockingOut[] {
  return questions.flatMap((question) => {
    const { knockOut } = question;
    const rulesOut = knockOut != null && knockOut.reason.trim() !== "" && knockOut.values.some((value) => answersTo(question.id).includes(value));
    return rulesOut && isAsked(question, questions, answersTo) ? [{ question, reason: knockOut.reason }] : [];
  });
}
