import type { PostingContent } from "@rounds/shared/postings/content.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { beginningOf } from "@rounds/shared/postings/review/rules/shape.ts";
import { describe, expect, test } from "vitest";
import { findingsOf, goodContent } from "./a-posting.ts";

const words = (count: number, word = "image") => Array.from({ length: count }, () => word).join(" ");
const items = (count: number) => Array.from({ length: count }, (_, index) => `Run scanner ${index}`);
const required = (count: number) => items(count).map((text) => ({ kind: "REQUIRED" as const, text }));
const bare: Partial<PostingContent> = { responsibilities: ["Run it", "Mend it"], requirements: [], benefits: [], highlights: [], aboutOrganization: "", compensation: null, instructions: { ...goodContent.instructions, questions: [], text: "", contact: null } };
const { instructions } = goodContent;

describe("length and shape", () => {
  test.each<[ReviewRuleId, Partial<PostingContent>, Partial<PostingContent>]>([
    // Title and duties of the bare posting are six words.
    ["POSTING_SHORT", { ...bare, summary: words(193) }, { ...bare, summary: words(194) }],
    ["POSTING_LONG", { ...bare, summary: words(995) }, { ...bare, summary: words(994) }],
    ["POSTING_LONG", { ...bare, summary: words(995) }, { ...bare, summary: words(900), instructions: { ...instructions, text: "", contact: null, questions: [{ id: "1", text: words(200), kind: "YES_NO", required: false, choices: [] }] } }],
    ["SENTENCE_LONG", { summary: `You ${words(35)}.` }, { summary: `You ${words(34)}. You ${words(20)}.` }],
    ["ITEM_LONG", { responsibilities: ["Run it", words(41)] }, { responsibilities: ["Run it", words(40)] }],
    ["ITEM_LONG", { benefits: ["One. Two. Three.", "Leave"] }, { benefits: ["One. Two.", "Leave"] }],
    ["LIST_OF_ONE", { highlights: ["One"] }, { highlights: [] }],
    ["LIST_OF_ONE", { benefits: ["One", " "] }, { benefits: ["One", "Two"] }],
    ["LIST_LONG", { responsibilities: items(13) }, { responsibilities: items(12) }],
    ["LIST_LONG", { requirements: required(13) }, { requirements: [...required(12), ...required(12).map((each) => ({ ...each, kind: "PREFERRED" as const }))] }],
    ["ITEM_SHAPES_MIXED", { responsibilities: ["Run the archive", "Plan upgrades", "Management of users"] }, { responsibilities: ["Run the archive", "Plan upgrades", "Manage users"] }],
    ["ITEM_SHAPES_MIXED", { responsibilities: ["Running the archive", "Planning upgrades", "Teach users"] }, { responsibilities: ["Running the archive", "Planning upgrades", "Teaching users"] }],
    // One duty is no custom: which of two is the odd one cannot be told.
    ["ITEM_SHAPES_MIXED", { responsibilities: ["Run it", "Plan it", "Management of users"] }, { responsibilities: ["Run it", "Management of users"] }],
    ["ALL_CAPS", { summary: "You come when BOTH FAIL at night." }, { summary: "You come when THE BOX HAS RUN OUT." }],
    ["ALL_CAPS", { summary: "You come when SOMETHING BREAKS at night." }, { summary: "You know PACS, DICOM and SNOMED, and you read the MRI FAQ." }],
    ["EXCLAMATION_MARKS", { summary: "You keep images!", benefits: ["Leave!", "Health"] }, { summary: "You keep images!" }],
  ])("%s is found in %j and not in %j", (rule, wrong, right) => {
    expect(findingsOf(rule, { content: wrong })).toHaveLength(1);
    expect(findingsOf(rule, { content: right })).toEqual([]);
  });

  test("a finding quotes the beginning of what is too long, never all of it", () => {
    expect(findingsOf("SENTENCE_LONG", { content: { summary: `You ${words(60)}.` } })[0]?.excerpt?.split(" ").length).toBeLessThanOrEqual(12);
  });
});

test.each([
  ["Manage the archive", "VERB"],
  ["Manages the archive", "THIRD_PERSON"],
  ["Applies patches", "THIRD_PERSON"],
  ["Managing the archive", "GERUND"],
  ["Bring scanners online", "VERB"],
  ["Segment organs", "VERB"],
  ["Instrument what you run", "VERB"],
  ["Management of the archive", "NOUN"],
  ["The archive", "NOUN"],
  ["Quietly mend what breaks", "UNKNOWN"],
  ["", "UNKNOWN"],
])("“%s” begins with %s", (item, beginning) => {
  expect(beginningOf(item)).toBe(beginning);
});
