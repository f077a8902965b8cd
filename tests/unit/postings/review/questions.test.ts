import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf, goodContent } from "./a-posting.ts";

const { instructions } = goodContent;
const asking = (text: string) => ({ content: { instructions: { ...instructions, questions: [{ id: "one", text, kind: "SHORT_TEXT" as const, required: false, choices: [] }] } } });
const telling = (text: string) => ({ content: { instructions: { ...instructions, questions: [], text: `${instructions.text} ${text}` } } });

/** What somebody may not ask, what it is about, and a question beside it that they may. */
const examples: readonly [ReviewRuleId, string, string, string][] = [
  ["QUESTION_BARRED", "How old are you?", "age", "How old is the oldest archive that you have run?"],
  ["QUESTION_BARRED", "What is your date of birth?", "age", "How do you match a patient's name and date of birth?"],
  ["QUESTION_BARRED", "When did you graduate from high school?", "age", "From which program did you graduate?"],
  ["QUESTION_BARRED", "What is your age?", "age", "Which patients of your age groups do you image?"],
  ["QUESTION_BARRED", "Are you married?", "family", "Which two systems have you brought together?"],
  ["QUESTION_BARRED", "Do you have children?", "family", "Do you have experience imaging children?"],
  ["QUESTION_BARRED", "Do you plan to have kids?", "family", "Have you scanned children under sedation?"],
  ["QUESTION_BARRED", "Are you pregnant?", "family", "How do you screen for pregnancy before an exam?"],
  ["QUESTION_BARRED", "Do you have child care for night shifts?", "family", "Can you work night shifts?"],
  ["QUESTION_BARRED", "Which religious holidays do you keep?", "faith", "Can you work every third weekend?"],
  ["QUESTION_BARRED", "Where were you born?", "origin", "Where have you worked with FHIR?"],
  ["QUESTION_BARRED", "What is your native language?", "origin", "Which languages do you speak with patients?"],
  ["QUESTION_BARRED", "Are you a U.S. citizen?", "origin", "Are you authorized to work in the United States?"],
  ["QUESTION_BARRED", "Do you have any disabilities?", "health or disability", "Have you worked with visitors with disabilities?"],
  ["QUESTION_BARRED", "Have you had surgery in the last five years?", "health or disability", "Do you have C-arm experience in surgery?"],
  ["QUESTION_BARRED", "Do you suffer from or have an illness?", "health or disability", "How do you calm patients who have anxiety in the scanner?"],
  ["QUESTION_BARRED", "What is your height and weight?", "looks", "Which weight may your MRI table carry?"],
  ["SALARY_HISTORY", "What is your current salary?", "past pay", "What is your current salary expectation?"],
  ["SALARY_HISTORY", "How much did you earn last year?", "past pay", "How much did your archive grow last year?"],
  ["CRIMINAL_HISTORY", "Have you ever been convicted of a felony?", "arrests or convictions", "Have you ever been convinced by a vendor's demo?"],
  ["CRIMINAL_HISTORY", "Do you have a criminal record?", "arrests or convictions", "Do you keep a record of each change?"],
];

describe("questions before an offer", () => {
  test.each(examples)("%s: “%s” asks about %s", (rule, question, about) => {
    const found = findingsOf(rule, asking(question));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ place: ["instructions", "questions", "0", "text"], message: expect.stringContaining(about) });
  });

  test.each(examples)("%s: beside “%s” (%s), “%s” may be asked", (_rule, _question, _about, harmless) => {
    for (const rule of ["QUESTION_BARRED", "SALARY_HISTORY", "CRIMINAL_HISTORY"] as const) expect(findingsOf(rule, asking(harmless))).toEqual([]);
  });

  test("are found in choices and in the reason of a knock-out as well", () => {
    const question = { id: "one", text: "Tell us about yourself", kind: "SINGLE_CHOICE" as const, required: false, choices: ["I have children", "None of these"], knockOut: { values: ["None of these"], reason: "Are you pregnant?" } };
    expect(findingsOf("QUESTION_BARRED", { content: { instructions: { ...instructions, questions: [question] } } }).map(({ place }) => place.slice(2))).toEqual([["0", "knockOut", "reason"], ["0", "choices", "0"]]);
  });
});

describe("the instructions", () => {
  test.each<[ReviewRuleId, string]>([
    ["QUESTION_BARRED", "Attach a recent photo of yourself."],
    ["QUESTION_BARRED", "Include your date of birth in the letter."],
    ["SALARY_HISTORY", "Name your current salary in the letter."],
    ["CRIMINAL_HISTORY", "List any convictions in the letter."],
  ])("%s: may not demand “%s”", (rule, text) => {
    expect(findingsOf(rule, telling(text))).toHaveLength(1);
  });

  test.each([
    "We do not ask for your current salary, and no photo is needed.",
    "If you have a disability and applying is hard, tell us how we can help.",
    "You may give your race and sex on the voluntary form; it is kept apart.",
    "After an offer we check for a criminal record.",
    "We will never ask about your age, your family or your health.",
  ])("may promise and offer: “%s”", (text) => {
    for (const rule of ["QUESTION_BARRED", "SALARY_HISTORY", "CRIMINAL_HISTORY"] as const) expect(findingsOf(rule, telling(text))).toEqual([]);
  });
});
