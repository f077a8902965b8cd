import { answerLimits, checkAnswers, givenValues } from "@rounds/shared/applications/answers.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import { expect, test } from "vitest";
import * as english from "@rounds/shared/languages/words/en.ts";

const question = (id: string, kind: Question["kind"], required = false, choices: string[] = []): Question => ({ id, kind, required, choices, text: `About ${id}?` });

const questions: readonly Question[] = [
  question("short", "SHORT_TEXT"),
  question("long", "LONG_TEXT"),
  question("one", "SINGLE_CHOICE", false, ["Days", "Nights"]),
  question("many", "MULTIPLE_CHOICE", false, ["DICOM", "HL7", "FHIR"]),
  question("yes-no", "YES_NO"),
  question("number", "NUMBER"),
  question("date", "DATE"),
  question("file", "FILE"),
];

test.each([
  ["short", ["Twelve years"]],
  ["short", [" "]],
  ["short", []],
  ["short", ["x".repeat(answerLimits.SHORT_TEXT)]],
  ["long", ["Two\n\nparagraphs,\tone tab"]],
  ["long", ["x".repeat(answerLimits.LONG_TEXT)]],
  ["one", ["Nights"]],
  ["one", [" Nights "]],
  ["many", ["HL7", "DICOM"]],
  ["many", []],
  ["yes-no", ["YES"]],
  ["yes-no", ["NO"]],
  ["number", ["12"]],
  ["number", ["1,250.50"]],
  ["number", [""]],
  ["date", ["2026-11-30"]],
  ["date", [" "]],
  ["file", ["qZ3_an-upload"]],
  ["file", []],
])("%s takes %j", (questionId, values) => {
  expect(checkAnswers(questions, [{ questionId, values }], english.refusals.question)).toEqual([]);
});

test.each([
  ["short", ["one", "two"], "ANSWER_INVALID"],
  ["short", ["x".repeat(answerLimits.SHORT_TEXT + 1)], "TOO_LONG"],
  ["short", ["two\nlines"], "ANSWER_INVALID"],
  ["long", ["x".repeat(answerLimits.LONG_TEXT + 1)], "TOO_LONG"],
  ["long", ["a\u0000b"], "ANSWER_INVALID"],
  ["one", ["Evenings"], "ANSWER_INVALID"],
  ["one", ["Days", "Nights"], "ANSWER_INVALID"],
  ["many", ["DICOM", "Fax"], "ANSWER_INVALID"],
  ["many", ["DICOM", "DICOM"], "ANSWER_INVALID"],
  ["yes-no", ["yes"], "ANSWER_INVALID"],
  ["yes-no", ["YES", "NO"], "ANSWER_INVALID"],
  ["number", ["twelve"], "ANSWER_INVALID"],
  ["number", ["1", "2"], "ANSWER_INVALID"],
  ["date", ["2026-11"], "ANSWER_INVALID"],
  ["date", ["2026-02-30"], "ANSWER_INVALID"],
  ["date", ["2026-11-30", "2026-12-01"], "ANSWER_INVALID"],
  ["file", ["one", "two"], "ANSWER_INVALID"],
  ["file", ["x".repeat(601)], "ANSWER_INVALID"],
])("%s refuses %j as %3$s", (questionId, values, code) => {
  expect(checkAnswers(questions, [{ questionId, values }], english.refusals.question)).toMatchObject([{ code, path: ["answers", "0", "values"], message: expect.stringContaining(`About ${questionId}?`) }]);
});

test("a question that the posting does not ask, and one that is answered twice", () => {
  const answers = [{ questionId: "shoe-size", values: ["44"] }, { questionId: "short", values: ["a"] }, { questionId: "short", values: ["b"] }];
  expect(checkAnswers(questions, answers, english.refusals.question)).toMatchObject([
    { code: "QUESTION_UNKNOWN", path: ["answers", "0", "questionId"] },
    { code: "ANSWER_INVALID", path: ["answers", "2", "questionId"] },
  ]);
});

test("a required question wants an answer, given blank or not given at all", () => {
  const asked = [question("why", "LONG_TEXT", true), question("shift", "SINGLE_CHOICE", true, ["Days"]), question("years", "NUMBER", true), question("start", "DATE", true), question("card", "FILE", true)];
  expect(checkAnswers(asked, [{ questionId: "why", values: ["  "] }], english.refusals.question)).toMatchObject([
    { code: "ANSWER_REQUIRED", path: ["answers", "0", "values"], message: "Answer this question: About why?" },
    { code: "ANSWER_REQUIRED", path: ["answers", "shift"], message: "Choose an answer: About shift?" },
    { code: "ANSWER_REQUIRED", path: ["answers", "years"], message: "Answer this question with a number: About years?" },
    { code: "ANSWER_REQUIRED", path: ["answers", "start"], message: "Answer this question with a date: About start?" },
    { code: "ANSWER_REQUIRED", path: ["answers", "card"], message: "Add a file: About card?" },
  ]);
});

test("what counts of an answer is what says something", () => {
  expect(givenValues({ questionId: "many", values: ["", " HL7 ", "\u200b"] })).toEqual(["HL7"]);
});
