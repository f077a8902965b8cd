import { documentMediaTypes, maxDocumentBytes } from "../documents/kinds.ts";
import { refusal, type ErrorCode, type Refusal } from "../errors.ts";
import type { DocumentInstruction, Question, QuestionKind } from "../postings/content.ts";
import { isAsked } from "../postings/questions.ts";
import { isBlank, isUnprintable } from "./contact.ts";
import { dateProblem } from "./typed-date.ts";
import { plainNumber } from "./typed-number.ts";

export interface Answer {
  readonly questionId: string;
  readonly values: readonly string[];
}

/** Longest typed answers, in UTF-16 code units. */
export const answerLimits = { SHORT_TEXT: 600, LONG_TEXT: 6000 } as const;

/** What a question that is answered with a file takes. */
export const fileAnswerRule: Pick<DocumentInstruction, "acceptedTypes" | "maxBytes"> = { acceptedTypes: documentMediaTypes, maxBytes: maxDocumentBytes };

/** Longest reason that a candidate gives for a withdrawal, in UTF-16 code units. */
export const withdrawalReasonLimit = 2000;

/** The two answers to a yes-or-no question, as they are sent and stored. */
export const yesNoValues = ["YES", "NO"] as const;

/** Checks the answers against the questions; an item's path is `["answers", index, …]`, an absent answer's is `["answers", questionId]`. What answers a question that is not asked is let be: it is not kept. */
export function checkAnswers(questions: readonly Question[], answers: readonly Answer[]): Refusal[] {
  const asked = questions.filter((question) => isAsked(question, questions, valuesIn(answers)));
  return [...answers.flatMap((answer, index) => checkPlace(questions, answers, answer, index)), ...asked.flatMap((question) => checkQuestion(question, answers))];
}

/** The answers that an application keeps: to questions that were asked, in the questions' order, each in its kept form. Looks at answers that were checked. */
export function keptAnswers(questions: readonly Question[], answers: readonly Answer[]): { question: Question; values: readonly string[] }[] {
  const valuesOf = valuesIn(answers);
  return questions
    .filter((question) => isAsked(question, questions, valuesOf))
    .map((question) => ({ question, values: valuesOf(question.id).map((value) => keptValue(question, value)) }))
    .filter(({ values }) => values.length > 0);
}

/** The values of an answer that say something. */
export function givenValues(answer: Answer): string[] {
  return answer.values.filter((value) => !isBlank(value)).map((value) => value.trim());
}

/** Looks up what was answered to a question; nothing, when it was not. */
export function valuesIn(answers: readonly Answer[]): (questionId: string) => readonly string[] {
  const values = new Map(answers.map((answer) => [answer.questionId, givenValues(answer)] as const).reverse());
  return (questionId) => values.get(questionId) ?? [];
}

function keptValue({ kind }: Question, value: string): string {
  return kind === "NUMBER" ? (plainNumber(value) ?? value) : value;
}

function checkPlace(questions: readonly Question[], answers: readonly Answer[], { questionId }: Answer, index: number): Refusal[] {
  const question = questions.find(({ id }) => id === questionId);
  if (!question) return [refusal("QUESTION_UNKNOWN", "This posting does not ask one of the questions that were answered.", "answers", index, "questionId")];
  const isSecond = answers.findIndex((answer) => answer.questionId === questionId) < index;
  return isSecond ? [refusal("ANSWER_INVALID", `Answer this question once: ${question.text}`, "answers", index, "questionId")] : [];
}

function checkQuestion(question: Question, answers: readonly Answer[]): Refusal[] {
  const index = answers.findIndex(({ questionId }) => questionId === question.id);
  const answer = answers[index];
  const path = answer === undefined ? [question.id] : [index, "values"];
  const values = answer === undefined ? [] : givenValues(answer);
  if (values.length === 0) return question.required ? [refusal("ANSWER_REQUIRED", `${askFor[question.kind]}: ${question.text}`, "answers", ...path)] : [];
  return checkValues[question.kind](values, question.choices).map(({ code, ask }) => refusal(code, `${ask}: ${question.text}`, "answers", ...path));
}

/** What is wrong with an answer, and what to do about it. */
interface Fault {
  readonly code: Extract<ErrorCode, "ANSWER_INVALID" | "TOO_LONG">;
  readonly ask: string;
}
type CheckValues = (values: readonly string[], choices: readonly string[]) => Fault[];

const checkValues: Record<QuestionKind, CheckValues> = {
  SHORT_TEXT: oneValue("Give one answer to this question", (text) => checkText(text, answerLimits.SHORT_TEXT, text)),
  LONG_TEXT: oneValue("Give one answer to this question", (text) => checkText(text, answerLimits.LONG_TEXT, text.replace(/[\r\n\t]/g, " "))),
  SINGLE_CHOICE: oneChoice,
  MULTIPLE_CHOICE: checkEach,
  YES_NO: (values) => oneChoice(values, yesNoValues),
  NUMBER: oneValue("Give one number", (text) => (plainNumber(text) === null ? [invalid("Answer with a number in digits, such as 12 or 2.5")] : [])),
  DATE: oneValue("Give one date", (text) => faultOf(dateProblem(text))),
  // Whether the upload is there is known only where it is claimed.
  FILE: oneValue("Send one file", (uploadId) => faultOf(uploadId.length > answerLimits.SHORT_TEXT ? "Send one file" : null)),
};

const askFor: Record<QuestionKind, string> = {
  SHORT_TEXT: "Answer this question",
  LONG_TEXT: "Answer this question",
  SINGLE_CHOICE: "Choose an answer",
  MULTIPLE_CHOICE: "Choose an answer",
  YES_NO: "Choose an answer",
  NUMBER: "Answer this question with a number",
  DATE: "Answer this question with a date",
  FILE: "Add a file",
};

function oneValue(askForOne: string, check: (value: string) => Fault[]): CheckValues {
  return ([value = "", ...more]) => (more.length > 0 ? [invalid(askForOne)] : check(value));
}

function oneChoice(values: readonly string[], choices: readonly string[]): Fault[] {
  return values.length > 1 ? [invalid("Choose one answer")] : checkEach(values, choices);
}

function checkText(text: string, limit: number, inOneLine: string): Fault[] {
  if (text.length > limit) return [{ code: "TOO_LONG", ask: `Shorten this answer to ${limit} characters or fewer` }];
  return isUnprintable(inOneLine) ? [invalid("This answer has characters that cannot be printed. Type it again")] : [];
}

function checkEach(values: readonly string[], choices: readonly string[]): Fault[] {
  const known = new Set(choices.map((choice) => choice.trim()));
  const areChoices = values.every((value) => known.has(value)) && new Set(values).size === values.length;
  return areChoices ? [] : [invalid("Choose from the answers listed")];
}

function faultOf(ask: string | null): Fault[] {
  return ask === null ? [] : [invalid(ask)];
}

function invalid(ask: string): Fault {
  return { code: "ANSWER_INVALID", ask };
}
