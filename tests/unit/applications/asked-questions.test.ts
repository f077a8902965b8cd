import { checkAnswers, keptAnswers } from "@rounds/shared/applications/answers.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import { isAsked, knockingOut } from "@rounds/shared/postings/questions.ts";
import { describe, expect, test } from "vitest";
import * as english from "@rounds/shared/languages/words/en.ts";

const question = (changes: Partial<Question> & Pick<Question, "id" | "kind">): Question => ({ text: `About ${changes.id}?`, required: false, choices: [], ...changes });

/** Registered? If not yet: when is the exam? Given a date: is the fee paid? Each may rule the work out. */
const questions: readonly Question[] = [
  question({ id: "registered", kind: "SINGLE_CHOICE", required: true, choices: ["Yes", "Not yet", "No"], knockOut: { values: ["No"], reason: "The state asks for a registration." } }),
  question({ id: "years", kind: "NUMBER", shownIf: { questionId: "registered", values: ["Yes"] } }),
  question({ id: "exam", kind: "YES_NO", required: true, shownIf: { questionId: "registered", values: ["Not yet", "No"] } }),
  question({ id: "paid", kind: "YES_NO", required: true, shownIf: { questionId: "exam", values: ["YES"] }, knockOut: { values: ["NO"], reason: "The seat is kept only when it is paid." } }),
  question({ id: "shifts", kind: "MULTIPLE_CHOICE", choices: ["Days", "Nights", "None"], knockOut: { values: ["None"], reason: "There is no work without a shift." } }),
];

type Given = Readonly<Record<string, string | string[]>>;
const answers = (given: Given) => Object.entries(given).map(([questionId, values]) => ({ questionId, values: [values].flat() }));
const valuesOf = (given: Given) => (id: string) => [given[id] ?? []].flat();

describe("asked is what its earlier answer asks for", () => {
  test.each<[Given, string[]]>([
    [{}, ["registered", "shifts"]],
    [{ registered: "Yes" }, ["registered", "years", "shifts"]],
    [{ registered: "Not yet" }, ["registered", "exam", "shifts"]],
    [{ registered: "No", exam: "YES" }, ["registered", "exam", "paid", "shifts"]],
    [{ registered: "Yes", exam: "YES" }, ["registered", "years", "shifts"]],
  ])("%j asks %j", (given, asked) => expect(questions.filter((each) => isAsked(each, questions, valuesOf(given))).map(({ id }) => id)).toEqual(asked));
});

describe("a question that is not asked", () => {
  test("is not required", () => expect(checkAnswers(questions, answers({ registered: "Yes" }), english.refusals.question)).toEqual([]));

  test("is required as soon as it is asked, also after an unasked one", () => {
    expect(checkAnswers(questions, answers({ registered: "Not yet" }), english.refusals.question)).toMatchObject([{ code: "ANSWER_REQUIRED", path: ["answers", "exam"] }]);
    expect(checkAnswers(questions, answers({ registered: "No", exam: "YES" }), english.refusals.question)).toMatchObject([{ code: "ANSWER_REQUIRED", path: ["answers", "paid"] }]);
  });

  test("may be answered wrongly without a refusal, and its answer is dropped", () => {
    const given = answers({ registered: "Yes", exam: "perhaps", paid: ["NO", "NO"], years: "1,200" });
    expect(checkAnswers(questions, given, english.refusals.question)).toEqual([]);
    expect(keptAnswers(questions, given).map(({ question: { id }, values }) => [id, values])).toEqual([["registered", ["Yes"]], ["years", ["1200"]]]);
  });
});

test("answers are kept in the questions' order, trimmed, without blank ones", () => {
  const given = [{ questionId: "shifts", values: [" Nights ", ""] }, { questionId: "years", values: ["007.50"] }, { questionId: "registered", values: ["Yes"] }];
  expect(keptAnswers(questions, given).map(({ question: { id }, values }) => [id, values])).toEqual([["registered", ["Yes"]], ["years", ["7.5"]], ["shifts", ["Nights"]]]);
  expect(keptAnswers(questions, answers({ registered: "Yes", years: " " })).map(({ question: { id } }) => id)).toEqual(["registered"]);
});

test("refusals come in the questions' order", () => {
  expect(checkAnswers(questions, answers({ shifts: "Evenings", exam: "YES", registered: "Perhaps" }), english.refusals.question).map(({ path }) => path.join("."))).toEqual(["answers.2.values", "answers.0.values"]);
});

describe("an answer rules the work out", () => {
  test.each<[Given, string[]]>([
    [{ registered: "Yes" }, []],
    [{ registered: "No" }, ["registered"]],
    [{ registered: "No", exam: "YES", paid: "NO" }, ["registered", "paid"]],
    [{ registered: "Not yet", exam: "YES", paid: "NO" }, ["paid"]],
    [{ registered: "Yes", exam: "YES", paid: "NO" }, []],
    [{ registered: "Yes", shifts: ["Days", "None"] }, ["shifts"]],
    [{}, []],
  ])("%j by %j", (given, ids) => {
    const hits = knockingOut(questions, valuesOf(given));
    expect(hits.map(({ question: { id } }) => id)).toEqual(ids);
    for (const { question: hit, reason } of hits) expect(reason).toBe(hit.knockOut?.reason);
  });

  test("never without a stated reason", () => {
    const silent = [question({ id: "registered", kind: "YES_NO", knockOut: { values: ["NO"], reason: "  " } })];
    expect(knockingOut(silent, () => ["NO"])).toEqual([]);
  });
});
