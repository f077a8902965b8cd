import { expect, test } from "vitest";
import { matches } from "../../../shared/src/postings/posting-filter.ts";
import { filterCases, filteredContent } from "../../testkit/filtered-posting.ts";

test.each(filterCases)("a filter of %s", (_, filter, lets) => {
  expect(matches(filter, filteredContent)).toBe(lets);
});

test("a posting without pay, or with a lower bound alone, is measured by what it says", () => {
  expect(matches({ payAtLeast: 0 }, { ...filteredContent, compensation: null })).toBe(false);
  const from = { min: 6_000_000, max: null, currency: "USD", period: "YEAR" as const, note: null, benchmark: null };
  expect(matches({ payAtLeast: 6_000_000 }, { ...filteredContent, compensation: from })).toBe(true);
  expect(matches({ payAtLeast: 6_000_100 }, { ...filteredContent, compensation: from })).toBe(false);
});
