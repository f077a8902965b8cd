import { expect, test } from "vitest";
import { linkedinFeed } from "../../../server/src/features/distribution/linkedin-feed.ts";
import { xmlCharacters } from "../../../server/src/features/distribution/xml.ts";
import type { FeedPosting } from "../../../server/src/features/distribution/feed-posting.ts";
import { all, brokenOccurrences, parseXml, textOf, type XmlElement } from "../../testkit/xml.ts";
import { feedOf, feedPosting, hostile, key, long, typed } from "./feed-under-test.ts";

/** LinkedIn's guide to XML feeds of basic jobs; the company's id comes with the agreement with LinkedIn. */
const jobFields = {
  partnerJobId: "1", company: "1", title: "1", description: "1", applyUrl: "1", location: "1",
  city: "?", state: "?", country: "?", postalCode: "?", workplaceTypes: "?", jobtype: "?", salaries: "?", listDate: "?", expirationDate: "?",
} as const;

function jobOf(posting: FeedPosting): XmlElement {
  const [job] = all(parseXml(linkedinFeed(feedOf(posting))), "job");
  if (!job) throw new Error("The feed has no job.");
  return job;
}

test("holds what LinkedIn requires, in elements that it knows", () => {
  const root = parseXml(linkedinFeed(feedOf(feedPosting(), feedPosting({ slug: "second" }))));
  expect(root.name).toBe("source");
  expect([textOf(root, "publisher"), textOf(root, "expectedJobCount"), textOf(root, "lastBuildDate")]).toEqual(["Lantern Lake Hospital", "2", "Mon, 02 Nov 2026 09:00:00 GMT"]);
  expect(all(root, "job").flatMap((job) => brokenOccurrences(job, jobFields))).toEqual([]);
});

test.each([
  ["partnerJobId", key],
  ["company", "Lantern Lake Hospital"],
  ["title", "PACS Administrator"],
  ["applyUrl", "https://jobs.example.org/postings/pacs-administrator/apply?source=linkedin"],
  ["location", "Lantern Lake, MN, US"],
  ["country", "US"],
  ["postalCode", "55001"],
  ["workplaceTypes", "On-site"],
  ["jobtype", "FULL_TIME"],
  ["listDate", "2026-11-01T09:00:00.000Z"],
])("says %s", (field, expected) => {
  expect(textOf(jobOf(feedPosting()), field)).toBe(expected);
});

test("names a job by at most 40 characters", () => {
  expect(textOf(jobOf(feedPosting()), "partnerJobId")?.length).toBeLessThanOrEqual(40);
});

test.each([
  ["a range", { min: 6_000_000, max: 10_000_000 }, { highEnd: "100000", lowEnd: "60000" }],
  ["one end", { min: 6_000_000, max: null }, { highEnd: undefined, lowEnd: "60000" }],
])("gives the pay in whole currency, %s", (_, ends, expected) => {
  const [salary] = all(jobOf(feedPosting({ compensation: { ...ends, currency: "USD", period: "YEAR", note: null, benchmark: null } })), "salaries").flatMap((salaries) => all(salaries, "salary"));
  if (!salary) throw new Error("The job has no salary.");
  const amount = (end: string) => all(salary, end).map((element) => textOf(element, "amount"))[0];
  expect({ highEnd: amount("highEnd"), lowEnd: amount("lowEnd") }).toEqual(expected);
  expect([textOf(salary, "period"), textOf(salary, "type")]).toEqual(["YEARLY", "BASE_SALARY"]);
});

test("cuts a description after a whole element when it has more than 25,000 characters", () => {
  const lines = Array.from({ length: 40 }, () => long.slice(0, 600));
  const description = textOf(jobOf(feedPosting({ summary: long, responsibilities: lines.slice(0, 10), benefits: lines, aboutOrganization: long })), "description") ?? "";
  expect(description.length).toBeGreaterThan(10_000);
  expect(description.length).toBeLessThanOrEqual(25_000);
  expect(parseXml(`<root>${description}</root>`).children.length).toBeGreaterThan(3);
});

test("leaves out a job whose description LinkedIn would refuse as too short", () => {
  const root = parseXml(linkedinFeed(feedOf(feedPosting({ summary: "Short.", responsibilities: ["Run it"], requirements: [], credentials: [], benefits: [], highlights: [], aboutOrganization: "" }), feedPosting())));
  expect([textOf(root, "expectedJobCount"), all(root, "job").length]).toEqual(["1", 1]);
});

test.each([["hostile text", hostile], ["6,000 characters", long]])("%s reads back in every field, and begins no tag of its own", (_, text) => {
  const job = jobOf(typed(text));
  for (const field of ["title", "city", "state", "postalCode"]) expect(textOf(job, field)).toBe(xmlCharacters(text));
  expect(brokenOccurrences(job, jobFields)).toEqual([]);
  expect(textOf(job, "description")).not.toMatch(/<script/i);
});
