import { describe, expect, test } from "vitest";
import { indeedFeed, inertWithoutEntities } from "../../../server/src/features/distribution/indeed-feed.ts";
import { xmlCharacters } from "../../../server/src/features/distribution/xml.ts";
import { all, brokenOccurrences, parseXml, textOf } from "../../testkit/xml.ts";
import { feedOf, feedPosting, hostile, key, long, typed } from "./feed-under-test.ts";

/** Indeed's XML feed reference: what it requires, and what else it knows. */
const jobFields = {
  title: "1", date: "1", referencenumber: "1", requisitionid: "1", url: "1", company: "1", sourcename: "1", city: "1", state: "1", country: "1", description: "1",
  postalcode: "?", streetaddress: "?", email: "?", salary: "?", education: "?", jobtype: "?", category: "?", experience: "?", expirationdate: "?", remotetype: "?",
} as const;
const jobsOf = (document: string) => all(parseXml(document), "job");
const only = (document: string) => {
  const [job, ...more] = jobsOf(document);
  if (!job || more.length > 0) throw new Error("The feed has not exactly one job.");
  return job;
};

test("holds what Indeed requires, in elements that it knows", () => {
  const root = parseXml(indeedFeed(feedOf(feedPosting(), feedPosting({ slug: "second" }))));
  expect(root.name).toBe("source");
  expect(textOf(root, "publisher")).toBe("Lantern Lake Hospital");
  expect(textOf(root, "lastBuildDate")).toBe("Mon, 02 Nov 2026 09:00:00 GMT");
  expect(all(root, "job").flatMap((job) => brokenOccurrences(job, jobFields))).toEqual([]);
  expect(all(root, "job")).toHaveLength(2);
});

test.each([
  ["title", "PACS Administrator"],
  ["date", "2026-11-01T09:00:00.000Z"],
  ["referencenumber", `${key}-main-campus-lantern-lake`],
  ["requisitionid", key],
  ["url", "https://jobs.example.org/postings/pacs-administrator?source=indeed"],
  ["company", "Lantern Lake Hospital"],
  ["sourcename", "Lantern Lake Hospital"],
  ["city", "Lantern Lake"],
  ["state", "MN"],
  ["country", "US"],
  ["postalcode", "55001"],
  ["streetaddress", "1 Lake Road"],
  ["salary", "$60,000 - $100,000 per year"],
  ["education", "A bachelor's degree in informatics"],
  ["experience", "Three years with PACS"],
  ["jobtype", "fulltime"],
  ["category", "Imaging"],
  ["expirationdate", "2026-12-31T23:00:00.000Z"],
])("says %s", (field, expected) => {
  expect(textOf(only(indeedFeed(feedOf(feedPosting()))), field)).toBe(expected);
});

test.each([
  ["remote work", { workplaceType: "REMOTE" }, "remotetype", "Fully remote"],
  ["hybrid work", { workplaceType: "HYBRID" }, "remotetype", "Hybrid remote"],
  ["work on site", { workplaceType: "ON_SITE" }, "remotetype", undefined],
  ["an internship", { employmentType: "INTERN" }, "jobtype", "internship"],
  ["an arrangement without a name at Indeed", { employmentType: "PER_DIEM" }, "jobtype", undefined],
  ["an open end", { closesAt: null }, "expirationdate", undefined],
  ["a department that nobody named", { department: "" }, "category", undefined],
  ["a pay from an amount on", { compensation: { min: 4_250, max: null, currency: "USD", period: "HOUR", note: null, benchmark: null } }, "salary", "From $42.50 per hour"],
  ["a pay that is not said", { compensation: null }, "salary", undefined],
] as const)("of %s", (_, changes, field, expected) => {
  expect(textOf(only(indeedFeed(feedOf(feedPosting(changes)))), field)).toBe(expected);
});

describe("a posting in several places", () => {
  const [first] = feedPosting().places;
  if (!first) throw new Error("The posting has no place.");
  const second = { ...first, name: "North clinic", city: "Port Tamsin" };

  test("is a job in each of them, with a number of its own that the order does not change", () => {
    const numbers = (places: (typeof first)[]) => jobsOf(indeedFeed(feedOf(feedPosting({ places })))).map((job) => textOf(job, "referencenumber"));
    const [a, b] = numbers([first, second]);
    expect(a).not.toBe(b);
    expect(numbers([second, first])).toEqual([b, a]);
    expect(numbers([second])).toEqual([b]);
    expect(numbers([first, first])).toEqual([a]);
  });
});

describe("whatever somebody typed", () => {
  test.each([["hostile text", hostile], ["6,000 characters", long]])("%s reads back in every field", (_, text) => {
    const job = only(indeedFeed(feedOf(typed(text))));
    for (const field of ["title", "category", "city", "state", "streetaddress", "postalcode"]) expect(textOf(job, field)).toBe(xmlCharacters(text));
    expect(brokenOccurrences(job, jobFields)).toEqual([]);
  });

  test("begins no tag in the description, which Indeed reads as HTML without entities", () => {
    const description = textOf(only(indeedFeed(feedOf(typed(hostile)))), "description") ?? "";
    const tags = [...description.matchAll(/<([/!?]?[a-z]*)/gi)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(new Set(["p", "/p", "strong", "/strong", "ul", "/ul", "li", "/li", ""]));
    expect(inertWithoutEntities("a < b, <script>, </p>, <!-- & <3")).toBe("a < b, < script>, < /p>, < !-- & <3");
  });
});
