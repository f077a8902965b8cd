import { describe, expect, test } from "vitest";
import { changeOf, fieldsThatDiffer, inputFor, unfinished } from "../../../client/src/features/composer/console-composer-change.ts";
import { replaced } from "../../../client/src/features/composer/console-composer-replace.ts";
import { fieldAt, stepOf } from "../../../client/src/features/composer/console-composer-steps.ts";
import { valuesOf, type ComposerValues } from "../../../client/src/features/composer/console-composer-values.ts";
import { linesOf, moved } from "../../../client/src/features/role-templates/console-list-moves.ts";
import { withAnswers } from "../../../client/src/features/role-templates/console-question-answers.tsx";
import { emptyQuestion, type QuestionItem } from "../../../client/src/features/role-templates/console-section-values.ts";
import { draftOf } from "./drafts.ts";

const zone = "America/Chicago";
const values = valuesOf(draftOf(), zone);
const typed = (changes: Partial<ComposerValues>) => changeOf({ ...values, ...changes }, zone);

test("a posting that was read and not touched differs in nothing", () => {
  expect(fieldsThatDiffer(changeOf(values, zone), changeOf(valuesOf(draftOf(), zone), zone))).toEqual([]);
});

test.each([
  ["", "2026-12-15T17:00", "2026-12-15T23:00:00.000Z"],
  ["America/New_York", "2026-12-15T17:00", "2026-12-15T22:00:00.000Z"],
  ["America/New_York", "2026-07-15T17:00", "2026-07-15T21:00:00.000Z"],
])("a closing time is meant on the posting's clock: %s", (timeZone, closesAt, instant) => {
  expect(typed({ timeZone, closesAt }).closesAt).toBe(instant);
});

test("clearing the closing time is said by its own field", () => {
  const change = typed({ closesAt: "" });
  expect(inputFor(change, ["closesAt", "title"])).toEqual({ title: "PACS Administrator", clearClosesAt: true });
});

describe("questions", () => {
  const yesNo: QuestionItem = { ...emptyQuestion(), key: "licensed", text: "Are you licensed?", kind: "YES_NO", knockOut: { values: ["NO"], reason: "The law requires it." } };
  const choice: QuestionItem = { ...emptyQuestion(), key: "shift", text: "Which shift?", kind: "SINGLE_CHOICE", choices: [{ key: "a", text: "Day" }, { key: "b", text: "Night" }] };
  const follow: QuestionItem = { ...emptyQuestion(), key: "night", text: "How many nights?", kind: "NUMBER", shownIf: { questionId: "shift", values: ["Night"] } };

  test("keep their conditions and rules", () => {
    expect(typed({ questions: [yesNo, choice, follow] }).questions).toMatchObject([
      { id: "licensed", knockOut: { values: ["NO"], reason: "The law requires it." }, shownIf: null },
      { id: "shift", choices: ["Day", "Night"] },
      { id: "night", shownIf: { questionId: "shift", values: ["Night"] } },
    ]);
  });

  test("a condition follows an answer whose words change, and goes when the answer or the order does", () => {
    const renamed = withAnswers([yesNo, choice, follow], choice, [{ key: "a", text: "Day" }, { key: "b", text: "Nights" }]);
    expect(typed({ questions: renamed }).questions?.[2]).toMatchObject({ shownIf: { values: ["Nights"] } });
    expect(typed({ questions: [follow, choice] }).questions?.[0]).toMatchObject({ shownIf: null });
    expect(typed({ questions: [{ ...choice, choices: choice.choices.slice(0, 1) }, follow] }).questions?.[1]).toMatchObject({ shownIf: null });
  });

  test.each<[string, QuestionItem, string]>([
    ["without words", { ...yesNo, text: " " }, "text"],
    ["with one answer", { ...choice, choices: [{ key: "a", text: "Day" }] }, "choices"],
    ["with the same answer twice", { ...choice, choices: [{ key: "a", text: "Day" }, { key: "b", text: "Day " }] }, "choices"],
    ["that rules out without a reason", { ...yesNo, knockOut: { values: ["NO"], reason: "" } }, "knockOut"],
  ])("one %s is unfinished", (_, question, part) => {
    expect(unfinished({ ...values, questions: [question] })).toMatchObject([{ field: "questions", path: ["questions", "0", part] }]);
  });
});

test.each([
  [["summary"], "summary", "title"],
  [["responsibilities", "3"], "responsibilities", "role"],
  [["instructions", "text"], "instructionsText", "instructions"],
  [["instructions", "questions", "2", "text"], "questions", "instructions"],
  [["questions", "2", "choices"], "questions", "instructions"],
  [["locations"], "locationIds", "role"],
  [["compensation", "max"], "compensation", "description"],
  [["organization", "websiteUrl"], null, null],
])("a finding at %j belongs to a field and its step", (place, field, step) => {
  const found = fieldAt(place);
  expect([found, found === null ? null : stepOf(found)]).toEqual([field, step]);
});

test("a finding's words are exchanged where it stands, and only there", () => {
  const list = [{ key: "a", text: "" }, { key: "b", text: "Guide the manpower" }, { key: "c", text: "Count the manpower" }];
  const change = replaced({ ...values, responsibilities: list }, { place: ["responsibilities", "1"], replacement: { of: "manpower", by: "staff" } });
  expect(change).toEqual({ responsibilities: [list[0], list[1], { key: "c", text: "Count the staff" }] });
  expect(replaced(values, { place: ["summary"], replacement: { of: "not there", by: "x" } })).toBeNull();
});

test("pasted lines lose the signs that lists are typed with", () => {
  expect(linesOf("• Watch over the PACS\n2) Answer\r\n\n   - Teach\n3.5 T magnet")).toEqual(["Watch over the PACS", "Answer", "Teach", "3.5 T magnet"]);
});

test("an entry is moved past its neighbor", () => {
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
});
