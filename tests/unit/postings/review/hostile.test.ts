import { contentLimits, type PostingContent } from "@rounds/shared/postings/content.ts";
import { reviewPosting } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { postingWith, today } from "./a-posting.ts";

/** Beginnings of what the rules look for, again and again: each makes a careless pattern try every way of reading it. */
const hostile = [
  "a", "A", "A ", "A-", "A&", "a'", "a.", "A. ", "1 ", "$1,", "$1-$", "(A", "((", "- ", "' ", "!", "\n", "\t ", "e.g. ", "é", "İ", "🙂", "\u200b", "\u0000",
  "is ", "your ", "have any ", "young ", "Young ", "he/she ", "native ", "rock ", "us ", "race ", "need a ", "form ", "disability ", "bachelor ", "ten years", "current salary ", "send ", "<script>",
];

/** Every field as full as it may be, and every list as long. */
function filledWith(text: string): PostingContent {
  const fill = (length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const [line, paragraph] = [fill(contentLimits.line), fill(contentLimits.paragraph)];
  const list = Array.from({ length: contentLimits.items }, () => line);
  const { content } = postingWith({});
  return {
    ...content, title: paragraph, department: paragraph, summary: paragraph, aboutOrganization: paragraph, responsibilities: list, highlights: list, benefits: list,
    requirements: list.map((each) => ({ text: each, kind: "REQUIRED" })),
    credentials: list.map((each) => ({ name: each, abbreviation: each, issuer: each, required: true })),
    compensation: { min: 1, max: 2, currency: "USD", period: "YEAR", note: line, benchmark: null },
    instructions: {
      documents: [], text: paragraph, contact: paragraph,
      questions: list.map((each, index) => ({ id: String(index), text: each, kind: "SINGLE_CHOICE", required: true, choices: list.slice(0, 5), knockOut: { values: [each], reason: each } })),
    },
  };
}

describe("a posting full of hostile text", () => {
  // Each takes about a tenth of a second; a pattern that backtracks would take hours.
  test.each(hostile)("is reviewed all the same: %j", { timeout: 20_000 }, (text) => {
    const { findings, score } = reviewPosting(postingWith({ content: filledWith(text) }), today);
    expect(findings.length).toBeGreaterThan(3);
    expect(score.points).toBeLessThan(90);
  });

  test("is never quoted as a whole", () => {
    for (const text of ["YOUNG", "A ", "word "]) {
      for (const { excerpt = "", message, rule } of reviewPosting(postingWith({ content: filledWith(text) }), today).findings) {
        expect(excerpt.length, rule).toBeLessThanOrEqual(200);
        expect(message.length, rule).toBeLessThanOrEqual(600);
      }
    }
  });
});
