import { expect, test } from "vitest";
import { comparisonOf, versionBefore } from "../../../../client/src/features/postings/console-revisions.ts";

const history = (count: number, unpublishedChanges: boolean) => ({
  revisions: Array.from({ length: count }, (_, index) => ({ id: String(count - index), number: count - index, publishedAt: "2027-03-01T12:00:00.000Z", publishedBy: null })),
  unpublishedChanges,
});

test.each([
  ["the newest with the one before", 3, true, "", { from: 2, to: 3 }],
  ["the only one with what was written since", 1, true, "", { from: 1, to: "draft" }],
  ["nothing, while there is one text", 1, false, "", null],
  ["nothing, while nothing was published", 0, false, "", null],
  ["what the address asks for", 3, true, "from=1&to=draft", { from: 1, to: "draft" }],
  ["backwards, when the address asks for it", 3, false, "from=3&to=1", { from: 3, to: 1 }],
  ["the newest, when the address asks for a revision that is not there", 3, false, "from=9&to=1", { from: 2, to: 3 }],
  ["the newest, when the address asks for changes that are published meanwhile", 3, false, "from=2&to=draft", { from: 2, to: 3 }],
] as const)("compares %s", (_, count, unpublished, address, expected) => {
  expect(comparisonOf(history(count, unpublished), new URLSearchParams(address))).toEqual(expected);
});

test("before the unpublished changes comes the newest revision, before the first nothing", () => {
  expect([versionBefore(history(2, true), "draft"), versionBefore(history(2, true), 2), versionBefore(history(2, true), 1)]).toEqual([2, 1, null]);
});
