import { checkAnswers } from "@rounds/shared/applications/answers.ts";
import { stages } from "@rounds/shared/applications/stages.ts";
import { describe, expect, test } from "vitest";
import { defaultOrganization, type UnplacedPostingContent } from "../../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorPosting, pacsAdministratorTemplate } from "../../../server/src/database/seed/content/pacs-administrator.ts";
import { demoCandidates, type DemoCandidate } from "../../../server/src/demo/content/candidates.ts";
import { demoPostings } from "../../../server/src/demo/content/postings.ts";
import * as english from "@rounds/shared/languages/words/en.ts";

const candidates = demoCandidates();
const published = new Map<string, UnplacedPostingContent>([
  [pacsAdministratorTemplate.slug, pacsAdministratorPosting(defaultOrganization)],
  ...demoPostings.filter(({ state }) => state === "PUBLISHED").map(({ slug, content }) => [slug, content] as const),
]);

function instructionsFor({ postingSlug }: DemoCandidate) {
  const content = published.get(postingSlug);
  if (!content) throw new Error(`${postingSlug} is not published.`);
  return content.instructions;
}

function allDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

describe("the demo's candidates", () => {
  test("are the same forty at every call", () => {
    expect(candidates).toHaveLength(40);
    expect(demoCandidates()).toEqual(candidates);
  });

  test("are reached at reserved addresses and fictional numbers, each at their own", () => {
    for (const { email, phone } of candidates) {
      expect(email).toMatch(/^[a-z0-9.]+@example\.(com|org)$/);
      expect(phone).toMatch(/^\(\d{3}\) 555-01\d\d$/);
    }
    expect(allDistinct(candidates.map(({ email }) => email))).toBe(true);
    expect(allDistinct(candidates.map(({ phone }) => phone))).toBe(true);
  });

  test("stand in every stage, at every published posting", () => {
    expect(new Set(candidates.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(new Set(candidates.map(({ postingSlug }) => postingSlug))).toEqual(new Set(published.keys()));
  });

  test("answer as the posting's questions allow", () => {
    for (const candidate of candidates) expect(checkAnswers(instructionsFor(candidate).questions, candidate.answers, english.refusals.question)).toEqual([]);
  });

  test("send a letter wherever the posting requires one", () => {
    for (const candidate of candidates) {
      const isRequired = instructionsFor(candidate).documents.some(({ kind, requirement }) => kind === "COVER_LETTER" && requirement === "REQUIRED");
      if (isRequired) expect(candidate.letter?.content.paragraphs).not.toHaveLength(0);
    }
  });

  test("have notes that were written after the application came in", () => {
    for (const { notes, submittedDaysAgo } of candidates) {
      for (const note of notes) {
        expect(note.daysAgo).toBeGreaterThanOrEqual(0);
        expect(note.daysAgo).toBeLessThanOrEqual(submittedDaysAgo);
      }
    }
  });

  test("have resumes of their own, with every blank filled", () => {
    expect(allDistinct(candidates.map(({ resume }) => JSON.stringify(resume.content.positions)))).toBe(true);
    expect(JSON.stringify(candidates)).not.toMatch(/\{(years|state|\d+-\d+)\}/);
  });
});
