import { jobPostingJsonLd } from "@rounds/shared/postings/job-posting-json-ld.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { defaultOrganization } from "../../../../server/src/database/seed/content/organization.ts";
import { findingsOf, goodContent, type Changes } from "./a-posting.ts";

const { locations } = goodContent;
const at = (changes: Partial<PostingContent["locations"][number]>) => locations.slice(0, 1).map((location) => ({ ...location, ...changes }));
const titled = (title: string, city = "Lantern Lake", name = "Lantern Lake Medical Center") => findingsOf("TITLE_EXTRAS", { content: { title, locations: at({ city, name }) } }).map(({ excerpt }) => excerpt);

describe("the title", () => {
  test.each([
    ["PACS administrator $80,000 - $90,000", "$80,000 - $90,000"],
    ["PACS administrator, 90k", "90k"],
    ["Sonographer with sign-on bonus", "sign-on bonus"],
    ["PACS administrator (Req 10442)", "Req 10442"],
    ["PACS administrator RX-10442", "RX-10442"],
    ["PACS administrator, June 1", "June 1"],
    ["Technologist 2027", "2027"],
    ["Urgently hiring sonographer", "Urgently"],
    ["Sonographer!", "!"],
    ["Sonographer in Lantern Lake", "Lantern Lake"],
  ])("of “%s” holds more than the title: %s", (title, excerpt) => {
    expect(titled(title)).toEqual([excerpt]);
  });

  test.each(["24/7 PACS support analyst", "Urgent care radiologic technologist", "Radiologist, 7 on/7 off", "MRI technologist, 3T", "DICOM/HL7 integration analyst", "ICD-10 coder", "Tier 2 PACS analyst"])("of “%s” is a title", (title) => {
    expect(titled(title)).toEqual([]);
  });

  test.each([
    ["Mobile MRI technologist", "Mobile", []],
    ["MRI technologist, Mobile", "Mobile", ["Mobile"]],
    ["Reading room assistant", "Reading", []],
    ["Assistant in Reading", "Reading", ["Reading"]],
    ["Adaptive imaging lead", "Ada", []],
    ["Chicago MRI technologist", "Chicago", ["Chicago"]],
  ])("“%s” at %s: %j", (title, city, found) => {
    expect(titled(title, city, "Main")).toEqual(found);
  });

  test("is cut beyond sixty characters", () => {
    expect(findingsOf("TITLE_LONG", { content: { title: "x".repeat(61) } })).toHaveLength(1);
    expect(findingsOf("TITLE_LONG", { content: { title: "x".repeat(60) } })).toEqual([]);
  });
});

/** Google's properties of a JobPosting: what asks for them when they are not there. */
const googles: readonly [string, ReviewRuleId, Changes][] = [
  ["title", "TITLE_MISSING", { content: { title: "" } }],
  ["description", "SUMMARY_MISSING", { content: { summary: "" } }],
  ["description", "DUTIES_MISSING", { content: { responsibilities: [] } }],
  ["jobLocation", "LOCATION_MISSING", { content: { locations: [] } }],
  ["jobLocation", "ADDRESS_INCOMPLETE", { content: { locations: at({ street: null, postalCode: null }) } }],
  ["applicantLocationRequirements", "REMOTE_WITHOUT_COUNTRY", { content: { workplaceType: "REMOTE", locations: [] } }],
  ["baseSalary", "PAY_MISSING", { content: { compensation: null } }],
  ["employmentType", "EMPLOYMENT_TYPE_UNCLEAR", { content: { employmentType: "OTHER" } }],
  ["validThrough", "CLOSING_DATE_MISSING", { posting: { closesAt: null } }],
  ["hiringOrganization", "WEBSITE_MISSING", { posting: { organization: { name: "A hospital", websiteUrl: null } } }],
];

describe("what search engines want", () => {
  test.each(googles)("%s: %s is found where it lacks, and not where all is there", (_property, rule, without) => {
    expect(findingsOf(rule, without)).toHaveLength(1);
    expect(findingsOf(rule, {})).toEqual([]);
  });

  test("and nobody types is filled in by itself", () => {
    const posting = { ...goodContent, id: "1", url: "https://www.example.org/", publishedAt: "2026-11-25T00:00:00.000Z", closesAt: null, applicationInstructions: goodContent.instructions };
    const onSite = jobPostingJsonLd(posting, defaultOrganization);
    const remote = jobPostingJsonLd({ ...posting, workplaceType: "REMOTE" }, defaultOrganization);
    const byRule = googles.map(([property]) => property);
    for (const property of ["datePosted", "identifier", "directApply", "hiringOrganization", "title", "description", "jobLocation", "baseSalary", "employmentType"]) expect(Object.keys(onSite)).toContain(property);
    expect(Object.keys(remote)).toEqual(expect.arrayContaining(["jobLocationType", "applicantLocationRequirements"]));
    expect(byRule).toEqual(expect.arrayContaining(["title", "description", "jobLocation", "baseSalary", "employmentType", "validThrough"]));
  });

  test("an address is not asked of remote work", () => {
    expect(findingsOf("ADDRESS_INCOMPLETE", { content: { workplaceType: "REMOTE", locations: at({ street: null }) } })).toEqual([]);
  });
});

describe("the closing date", () => {
  test.each([
    ["2026-11-25T23:00:00.000Z", "America/Chicago", 0],
    // 10 in the evening of the 24th in Chicago, though the 25th in Greenwich.
    ["2026-11-25T04:00:00.000Z", "America/Chicago", 1],
    // 8 in the morning of the 25th in Tokyo, though the 24th in Greenwich.
    ["2026-11-24T23:00:00.000Z", "Asia/Tokyo", 0],
    ["2026-11-24T23:00:00.000Z", null, 0],
    ["2026-11-23T09:00:00.000Z", null, 1],
  ])("%s (%s) has passed on 25 November: %d", (closesAt, timeZone, count) => {
    expect(findingsOf("CLOSING_DATE_PAST", { posting: { closesAt, timeZone }, today: "2026-11-25" })).toHaveLength(count);
  });
});
