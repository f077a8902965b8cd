import { expect, test } from "vitest";
import { approvalText, openingsText, standingText } from "../../../../client/src/features/postings/console-posting-life-words.ts";
import { dateText } from "../../../../client/src/lib/dates.ts";

type Row = Parameters<typeof standingText>[0];
const posting: Row = { state: "DRAFT", stateSince: "2027-03-01T15:00:00.000Z", publishedAt: null, closesAt: null, closedBecause: null, openings: null, counts: [] };
const hired = (count: number): Row["counts"] => [{ stage: "NEW", count: 9 }, { stage: "HIRED", count }];
const zone = "America/Chicago";

test.each<[string, Partial<Row>, string | null]>([
  ["a draft says nothing beside its tag", {}, null],
  ["one in review neither", { state: "IN_REVIEW" }, null],
  ["a scheduled one says when it goes out, with the day of the week", { state: "SCHEDULED", publishedAt: "2027-03-01T14:00:00.000Z" }, "Goes out on Monday, March 1, 2027, 8:00 AM CST."],
  ["a published one without an end", { state: "PUBLISHED" }, "Takes applications until somebody closes it."],
  ["a published one that closes in summer", { state: "PUBLISHED", closesAt: "2027-04-01T22:00:00.000Z" }, "Takes applications until April 1, 2027, 5:00 PM CDT."],
  ["a paused one says since when", { state: "PAUSED" }, "Paused since March 1, 2027, 9:00 AM CST: nobody can apply."],
  ["a paused one of earlier days does not know", { state: "PAUSED", stateSince: null }, "Paused: nobody can apply."],
  ["closed by hand", { state: "CLOSED", closedBecause: "BY_HAND" }, "Closed by hand on March 1, 2027, 9:00 AM CST."],
  ["closed by its date", { state: "CLOSED", closedBecause: "BY_DATE" }, "Closed by its date on March 1, 2027, 9:00 AM CST."],
  ["filled", { state: "CLOSED", closedBecause: "FILLED", openings: 2, counts: hired(2) }, "Closed on March 1, 2027, 9:00 AM CST: filled, 2 of 2 hired."],
  ["filled, and one of them moved back", { state: "CLOSED", closedBecause: "FILLED", openings: 2, counts: hired(1) }, "Closed on March 1, 2027, 9:00 AM CST: filled then, 1 of 2 hired now."],
  ["archived", { state: "ARCHIVED" }, "In the archive since March 1, 2027."],
])("%s", (_, changes, expected) => {
  expect(standingText({ ...posting, ...changes }, zone)).toBe(expected);
});

test("a list tells what lies behind by its day alone, and keeps the hour of what lies ahead", () => {
  expect(standingText({ ...posting, state: "CLOSED", closedBecause: "BY_HAND" }, zone, dateText)).toBe("Closed by hand on March 1, 2027.");
  expect(standingText({ ...posting, state: "SCHEDULED", publishedAt: "2027-03-01T14:00:00.000Z" }, zone, dateText)).toContain("8:00 AM CST");
});

test.each<[string, Partial<Row>, string | null]>([
  ["without a number of openings nothing is said", { state: "PUBLISHED", counts: hired(3) }, null],
  ["while it hires", { state: "PUBLISHED", openings: 2, counts: hired(1) }, "1 of 2 hired so far"],
  ["when it was closed before", { state: "CLOSED", closedBecause: "BY_HAND", openings: 2, counts: hired(1) }, "1 of 2 hired"],
  ["when it is filled, its sentence has said it", { state: "CLOSED", closedBecause: "FILLED", openings: 2, counts: hired(2) }, null],
])("openings: %s", (_, changes, expected) => {
  expect(openingsText({ ...posting, ...changes })).toBe(expected);
});

const approval = { id: "a", requestedBy: { id: "r", name: "Rita" }, requestedAt: "2027-03-01T15:00:00.000Z", decidedBy: null, decidedAt: null, decision: null, comment: null, isForThisText: true };
test.each([
  ["waiting", {}, "Rita asked for approval on March 1, 2027, 9:00 AM CST. Nobody has answered yet."],
  ["given", { decision: "APPROVED", decidedBy: { id: "m", name: "Manu" }, decidedAt: "2027-03-02T15:00:00.000Z" }, "Manu approved this text on March 2, 2027, 9:00 AM CST. Rita had asked on March 1, 2027, 9:00 AM CST."],
  ["turned down by somebody who has left", { decision: "CHANGES_WANTED", decidedAt: "2027-03-02T15:00:00.000Z" }, "Somebody asked for changes on March 2, 2027, 9:00 AM CST. Rita had asked on March 1, 2027, 9:00 AM CST."],
] as const)("an approval that is %s", (_, changes, expected) => {
  expect(approvalText({ ...approval, ...changes }, zone)).toBe(expected);
});
