import type { PostingContent } from "@rounds/shared/postings/content.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf, goodContent } from "./a-posting.ts";

const notRequired = goodContent.requirements.map((requirement) => ({ ...requirement, kind: "PREFERRED" as const }));

const without: readonly [ReviewRuleId, Partial<PostingContent>][] = [
  ["TITLE_MISSING", { title: "  " }],
  ["SUMMARY_MISSING", { summary: "\n" }],
  ["DUTIES_MISSING", { responsibilities: [] }],
  ["DUTIES_MISSING", { responsibilities: [" "] }],
  ["QUALIFICATIONS_MISSING", { requirements: notRequired }],
  ["EXPERIENCE_MISSING", { requirements: [{ kind: "REQUIRED", text: "A bachelor's degree" }] }],
  ["LOCATION_MISSING", { locations: [] }],
  ["EMPLOYMENT_TYPE_UNCLEAR", { employmentType: "OTHER" }],
  ["REPLY_PROMISE_MISSING", { replyWithinDays: null }],
  ["APPLICATION_INSTRUCTIONS_MISSING", { instructions: { ...goodContent.instructions, text: "" } }],
  ["PAY_MISSING", { compensation: null }],
];

describe("what a posting must hold", () => {
  test.each(without)("%s is found in %j", (rule, content) => {
    expect(findingsOf(rule, { content })).toHaveLength(1);
  });

  test.each([...new Set(without.map(([rule]) => rule))])("%s is not found where all is there", (rule) => {
    expect(findingsOf(rule, {})).toEqual([]);
  });

  test("remote work needs no location, and a required credential is a qualification", () => {
    expect(findingsOf("LOCATION_MISSING", { content: { locations: [], workplaceType: "REMOTE" } })).toEqual([]);
    const credentials = [{ name: "Registered technologist", abbreviation: null, issuer: "ARRT", required: true }];
    expect(findingsOf("QUALIFICATIONS_MISSING", { content: { requirements: notRequired, credentials } })).toEqual([]);
  });
});
