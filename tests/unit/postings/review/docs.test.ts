import { readFileSync } from "node:fs";
import { payLawsAsOf } from "@rounds/shared/postings/review/pay-laws/pay-transparency-laws.ts";
import { describe, expect, test } from "vitest";
import { lawRows, ruleRows } from "./docs-rows.ts";

const lines = readFileSync(new URL("../../../../docs/posting-review.md", import.meta.url), "utf8").split("\n");
const rows = lines.filter((line) => /^\| (?:`|.*\d{4}-\d\d-\d\d)/.test(line));

describe("docs/posting-review.md", () => {
  test.each([...ruleRows, ...lawRows])("holds the line %s", (row) => {
    expect(lines).toContain(row);
  });

  test("holds no line of a rule or a law that is gone", () => {
    expect(rows.filter((line) => ![...ruleRows, ...lawRows].includes(line))).toEqual([]);
  });

  test("names the day on which the laws were last compared", () => {
    expect(lines.join("\n")).toContain(payLawsAsOf);
  });
});
