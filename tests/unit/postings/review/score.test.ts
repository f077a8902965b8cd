import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { reviewPosting, reviewRules, reviewSeverities, type ReviewFinding } from "@rounds/shared/postings/review/review-posting.ts";
import { scoreOf } from "@rounds/shared/postings/review/score.ts";
import { describe, expect, test } from "vitest";
import { postingWith, today } from "./a-posting.ts";

/** A posting with nearly everything wrong. */
const poor: Partial<PostingContent> = {
  title: "PACS rockstar wanted urgently! $90k", summary: "Lantern Lake Medical Center is seeking a young rockstar.", aboutOrganization: "A hospital.", compensation: null, benefits: ["Great benefits"],
  responsibilities: ["Leverage the XQRB", "Management of manpower", "he/she answers"], requirements: [{ kind: "REQUIRED", text: "A bachelor's degree" }, { kind: "REQUIRED", text: "A native English speaker, able-bodied" }],
  instructions: { documents: [], text: "Send a photo.", contact: null, questions: [{ id: "1", text: "How old are you?", kind: "SHORT_TEXT", required: false, choices: [] }] },
};
const { findings } = reviewPosting(postingWith({ content: poor, posting: { closesAt: null } }), today);
const lost = ({ parts }: ReturnType<typeof scoreOf>) => parts.map(({ outOf, points }) => outOf - points);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

describe("the score", () => {
  test("is a hundred without findings, and its parts add up", () => {
    const { points, outOf, parts } = scoreOf([]);
    expect([points, outOf, sumOf(parts.map((part) => part.points))]).toEqual([100, 100, 100]);
  });

  test("explains itself: every point lost is named, by rule where it cost most, and counted together for the rest", () => {
    for (const { name, points, outOf, why } of scoreOf(findings).parts) {
      const rules = new Set(findings.map(({ rule }) => rule).filter((rule) => reviewRules[rule].part === name));
      const named = [...rules].filter((rule) => why.includes(reviewRules[rule].title));
      const more = Number(/(\d+) more/.exec(why)?.[1] ?? 0);
      expect(named).toHaveLength(Math.min(3, rules.size));
      expect(named.length + more).toBe(rules.size);
      const costs = [...why.matchAll(/−(\d+)/g)].map(([, cost]) => Number(cost));
      expect(points).toBe(Math.max(0, outOf - sumOf(costs)));
    }
  });

  test("never falls when a finding is mended, and one that names nothing costs nothing", () => {
    const before = scoreOf(findings).points;
    for (const mended of findings) expect(scoreOf(findings.filter((each) => each !== mended)).points).toBeGreaterThanOrEqual(before);
    let left: readonly ReviewFinding[] = findings;
    let points = before;
    while (left.length > 0) {
      left = left.slice(1);
      expect(scoreOf(left).points).toBeGreaterThanOrEqual(points);
      points = scoreOf(left).points;
    }
    expect(points).toBe(100);
  });

  test("falls with every part no further than to nothing, and twenty findings of a rule cost three", () => {
    const one = findings.filter(({ rule }) => rule === "TITLE_EXTRAS").slice(0, 1);
    const times = (count: number) => sumOf(lost(scoreOf(Array.from({ length: count }, () => one).flat())));
    expect([times(1), times(2), times(3), times(20)]).toEqual([4, 8, 12, 12]);
    for (const { points } of scoreOf([...findings, ...findings, ...findings]).parts) expect(points).toBeGreaterThanOrEqual(0);
  });

  test("weighs a problem above a warning, and a warning above a hint", () => {
    const costOf = (severity: string) => sumOf(lost(scoreOf(findings.filter((each) => each.severity === severity).slice(0, 1))));
    const [problem = 0, warning = 0, hint = 0] = reviewSeverities.map(costOf);
    expect(problem).toBeGreaterThan(warning);
    expect(warning).toBeGreaterThan(hint);
    expect(hint).toBeGreaterThan(0);
  });
});

test("findings come by severity, and within it in the order in which a candidate reads", () => {
  const severities = findings.map(({ severity }) => reviewSeverities.indexOf(severity));
  expect(severities).toEqual(severities.toSorted((one, other) => one - other));
  const warnings = findings.filter(({ severity }) => severity === "WARNING").map(({ place }) => place[0] ?? "");
  const order = ["title", "compensation", "closesAt", "summary", "responsibilities", "requirements", "benefits", "aboutOrganization", "instructions"];
  const seen = warnings.filter((place) => order.includes(place)).map((place) => order.indexOf(place));
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
});

test("every rule has a title, a sentence and a source; every finding a message, a mend and a place", () => {
  for (const { title, about, source } of Object.values(reviewRules)) expect([title, about, source.title].every((text) => text.trim().length > 4)).toBe(true);
  for (const { message, mend, source } of findings) expect([message, mend, source.title].every((text) => text.trim().length > 4)).toBe(true);
});
