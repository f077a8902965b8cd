import { documentMediaTypes, maxDocumentBytes } from "../documents/kinds.ts";
import { refusal, type ErrorCode, type Refusal } from "../errors.ts";
import type { RefusalWords } from "../languages/language.ts";
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
export function checkAnswers(questions: readonly Question[], answers: readonly Answer[], words: QuestionWords): Refusal[] {
  const asked = questions.filter((question) => isAsked(question, questions, valuesIn(answers)));
  return [...answers.flatMap((answer, index) => checkPlace(questions, answers, answer, index, words)), ...asked.flatMap((question) => checkQuestion(question, answers, words))];
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

function checkPlace(questions: readonly Question[], answers: readonly Answer[], { questionId }: Answer, index: number, words: QuestionWords): Refusal[] {
  const question = questions.find(({ id }) => id === questionId);
  if (!question) return [refusal("QUESTION_UNKNOWN", words.unknown, "answers", index, "questionId")];
  const isSecond = answers.findIndex((answer) => answer.questionId === questionId) < index;
  return isSecond ? [refusal("ANSWER_INVALID", words.twice(question.text), "answers", index, "questionId")] : [];
}

function checkQuestion(question: Question, answers: readonly Answer[], words: QuestionWords): Refusal[] {
  const index = answers.findIndex(({ questionId }) => questionId === question.id);
  const answer = answers[index];
  const path = answer === undefined ? [question.id] : [index, "values"];
  const values = answer === undefined ? [] : givenValues(answer);
  if (values.length === 0) return question.required ? [refusal("ANSWER_REQUIRED", words.missing[question.kind](question.text), "answers", ...path)] : [];
  return checkValues[question.kind](values, question.choices, words.fault).map(({ code, ask }) => refusal(code, `${ask}: ${question.text}`, "answers", ...path));
}

type QuestionWords = RefusalWords["question"];
type FaultWords = QuestionWords["fault"];

/** What is wrong with an answer, and what to do about it. */
interface Fault {
  readonly code: Extract<ErrorCode, "ANSWER_INVALID" | "TOO_LONG">;
  readonly ask: string;
}
type CheckValues = (values: readonly string[], choices: readonly string[], words: FaultWords) => Fault[];

const checkValues: Record<QuestionKind, CheckValues> = {
  SHORT_TEXT: oneValue("oneAnswer", (text, words) => checkText(text, answerLimits.SHORT_TEXT, text, words)),
  LONG_TEXT: oneValue("oneAnswer", (text, words) => checkText(text, answerLimits.LONG_TEXT, text.replace(/[\r\n\t]/g, " "), words)),
  SINGLE_CHOICE: oneChoice,
  MULTIPLE_CHOICE: checkEach,
  YES_NO: (values, _, words) => oneChoice(values, yesNoValues, words),
  NUMBER: oneValue("oneNumber", (text, words) => (plainNumber(text) === null ? [invalid(words.number)] : [])),
  DATE: oneValue("oneDate", (text, words) => faultOf(dateProblem(text, words))),
  // Whether the upload is there is known only where it is claimed.
  FILE: oneValue("oneFile", (uploadId, words) => faultOf(uploadId.length > answerLimits.SHORT_TEXT ? words.oneFile : null)),
};

function oneValue(askForOne: "oneAnswer" | "oneNumber" | "oneDate" | "oneFile", check: (value: string, words: FaultWords) => Fault[]): CheckValues {
  return ([value = "", ...more], _, words) => (more.length > 0 ? [invalid(words[askForOne])] : check(value, words));
}

function oneChoice(values: readonly string[], choices: readonly string[], words: FaultWords): Fault[] {
  return values.length > 1 ? [invalid(words.oneChoice)] : checkEach(values, choices, words);
}

function checkText(text: string, limit: number, inOneLine: string, words: FaultWords): Fault[] {
  if (text.length > limit) return [{ code: "TOO_LONG", ask: words.tooLong(limit) }];
  return isUnprintable(inOneLine) ? [invalid(words.unprintable)] : [];
}

function checkEach(values: readonly string[], choices: readonly string[], words: FaultWords): Fault[] {
  const known = new Set(choices.map((choice) => choice.trim()));
  const areChoices = values.every((value) => known.has(value)) && new Set(values).size === values.length;
  return areChoices ? [] : [invalid(words.listed)];
}

function faultOf(ask: string | null): Fault[] {
  return ask === null ? [] : [invalid(ask)];
}

function invalid(ask: string): Fault {
  return { code: "ANSWER_INVALID", ask };
}
