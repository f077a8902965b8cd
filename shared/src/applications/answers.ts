import { refusal, type Refusal } from "../errors.ts";
import type { Question, QuestionKind } from "../postings/content.ts";
import { isBlank, isUnprintable } from "./contact.ts";

export interface Answer {
  readonly questionId: string;
  readonly values: readonly string[];
}

/** Longest typed answers, in UTF-16 code units. */
export const answerLimits = { SHORT_TEXT: 600, LONG_TEXT: 6000 } as const;

/** Longest reason that a candidate gives for a withdrawal, in UTF-16 code units. */
export const withdrawalReasonLimit = 2000;

/** The two answers to a yes-or-no question, as they are sent and stored. */
export const yesNoValues = ["YES", "NO"] as const;

/** Checks the answers against the questions; an item's path is `["answers", index, …]`, an absent answer's is `["answers", questionId]`. */
export function checkAnswers(questions: readonly Question[], answers: readonly Answer[]): Refusal[] {
  return [...answers.flatMap((answer, index) => checkAnswer(questions, answers, answer, index)), ...checkAbsent(questions, answers)];
}

/** The values of an answer that say something. */
export function givenValues(answer: Answer): string[] {
  return answer.values.filter((value) => !isBlank(value)).map((value) => value.trim());
}

function checkAnswer(questions: readonly Question[], answers: readonly Answer[], answer: Answer, index: number): Refusal[] {
  const question = questions.find(({ id }) => id === answer.questionId);
  if (!question) return [refusal("QUESTION_UNKNOWN", "This posting does not ask one of the questions that were answered.", "answers", index, "questionId")];
  if (answers.findIndex(({ questionId }) => questionId === answer.questionId) < index) {
    return [refusal("ANSWER_INVALID", `Answer this question once: ${question.text}`, "answers", index, "questionId")];
  }
  const values = givenValues(answer);
  if (values.length === 0) return question.required ? [refusal("ANSWER_REQUIRED", askFor(question), "answers", index, "values")] : [];
  return checkValues[question.kind](question, values).map(({ code, message }) => refusal(code, message, "answers", index, "values"));
}

function checkAbsent(questions: readonly Question[], answers: readonly Answer[]): Refusal[] {
  return questions
    .filter((question) => question.required && !answers.some(({ questionId }) => questionId === question.id))
    .map((question) => refusal("ANSWER_REQUIRED", askFor(question), "answers", question.id));
}

type CheckValues = (question: Question, values: readonly string[]) => Refusal[];

const checkValues: Record<QuestionKind, CheckValues> = {
  SHORT_TEXT: (question, values) => checkText(question, values, answerLimits.SHORT_TEXT, isUnprintable),
  LONG_TEXT: (question, values) => checkText(question, values, answerLimits.LONG_TEXT, (text) => isUnprintable(text.replace(/[\r\n\t]/g, " "))),
  SINGLE_CHOICE: (question, values) => checkOne(question, values, question.choices),
  MULTIPLE_CHOICE: (question, values) => checkEach(question, values, question.choices),
  YES_NO: (question, values) => checkOne(question, values, yesNoValues),
  NUMBER: (question, values) => checkForm(question, values, isNumberTyped, "Answer with a number, such as 12 or 2.5"),
  DATE: (question, values) => checkForm(question, values, isDateTyped, "Answer with a date, such as 2026-11-30"),
  FILE: (question, values) => checkForm(question, values, (uploadId) => uploadId.length <= answerLimits.SHORT_TEXT, "Send one file"),
};

/** Digits with at most one point, as a `number` field sends it. */
export function isNumberTyped(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text);
}

/** A day of the calendar in ISO 8601, as a `date` field sends it. */
export function isDateTyped(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

function checkForm(question: Question, values: readonly string[], isWellFormed: (text: string) => boolean, ask: string): Refusal[] {
  const [text = "", ...more] = values;
  return more.length === 0 && isWellFormed(text) ? [] : [refusal("ANSWER_INVALID", `${ask}: ${question.text}`)];
}

function checkText(question: Question, values: readonly string[], limit: number, isBroken: (text: string) => boolean): Refusal[] {
  const [text = "", ...more] = values;
  if (more.length > 0) return [refusal("ANSWER_INVALID", `Give one answer to this question: ${question.text}`)];
  if (text.length > limit) return [refusal("TOO_LONG", `Shorten this answer to ${limit} characters or fewer: ${question.text}`)];
  if (isBroken(text)) return [refusal("ANSWER_INVALID", `This answer has characters that cannot be printed. Type it again: ${question.text}`)];
  return [];
}

function checkOne(question: Question, values: readonly string[], choices: readonly string[]): Refusal[] {
  if (values.length > 1) return [refusal("ANSWER_INVALID", `Choose one answer: ${question.text}`)];
  return checkEach(question, values, choices);
}

function checkEach(question: Question, values: readonly string[], choices: readonly string[]): Refusal[] {
  const known = new Set(choices.map((choice) => choice.trim()));
  const areChoices = values.every((value) => known.has(value)) && new Set(values).size === values.length;
  return areChoices ? [] : [refusal("ANSWER_INVALID", `Choose from the answers listed: ${question.text}`)];
}

function askFor(question: Question): string {
  return question.kind === "SHORT_TEXT" || question.kind === "LONG_TEXT" ? `Answer this question: ${question.text}` : `Choose an answer: ${question.text}`;
}
