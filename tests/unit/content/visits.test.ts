import { dayPlus } from "@rounds/shared/time/local-day.ts";
import { expect, test } from "vitest";
import { demoCandidates } from "../../../server/src/demo/content/candidates.ts";
import { demoPostings } from "../../../server/src/demo/content/postings.ts";
import { demoShareLinks, demoVisits, linkedPosting } from "../../../server/src/demo/content/visits.ts";

const TODAY = "2026-11-24";
const candidates = demoCandidates();
const visits = demoVisits(TODAY, 60, candidates);

test("The demo's visits are the same at every call, and fewer on weekends", () => {
  expect(demoVisits(TODAY, 60, candidates)).toEqual(visits);
  const viewsOn = (weekday: number) => visits.filter(({ daysAgo }) => new Date(`${dayPlus(TODAY, -daysAgo)}T12:00:00Z`).getUTCDay() === weekday).reduce((sum, { views }) => sum + views, 0);
  expect(viewsOn(0)).toBeLessThan(viewsOn(2) * 0.75);
});

test("Each published posting of the demo was found, and nobody began more often than they came", () => {
  const published = demoPostings.filter(({ state }) => state === "PUBLISHED").map(({ slug }) => slug);
  expect(new Set(visits.map(({ postingSlug }) => postingSlug))).toEqual(new Set([linkedPosting, ...published]));
  expect(visits.filter(({ views, starts }) => starts > views)).toEqual([]);
});

test("Each candidate of the demo had opened the posting and its form on that day, by the way that their application names", () => {
  const begun = visits.filter(({ starts }) => starts > 0).map(({ postingSlug, daysAgo, source }) => `${postingSlug} ${daysAgo} ${source}`);
  for (const { postingSlug, submittedDaysAgo, source } of candidates) expect(begun).toContain(`${postingSlug} ${submittedDaysAgo} ${source}`);
});

test("Nobody came by a share link before it was made, and each brought a candidate", () => {
  for (const { source, madeDaysAgo } of demoShareLinks) {
    const came = visits.filter(({ postingSlug, source: by }) => postingSlug === linkedPosting && by === source);
    expect(Math.max(...came.map(({ daysAgo }) => daysAgo))).toBeLessThanOrEqual(madeDaysAgo);
    expect(candidates.some(({ postingSlug, source: by }) => postingSlug === linkedPosting && by === source)).toBe(true);
  }
});
