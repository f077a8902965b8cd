import { dataBlockText, jobPostingJsonLd, type HiringOrganization, type JobPostingSource } from "@rounds/shared/postings/job-posting-json-ld.ts";
import { describe, expect, test } from "vitest";

const location = { name: "Main campus", street: "1 Lake Road", city: "Lantern Lake", region: "MN", postalCode: "55001", country: "US" };
const organization: HiringOrganization = { name: "Lantern Lake Hospital", websiteUrl: "https://www.example.org", locations: [location] };
const posting: JobPostingSource = {
  id: "UG9zdGluZzox",
  title: "PACS Administrator",
  summary: "Keep the images flowing.\n\nEvery night, too.",
  employmentType: "FULL_TIME",
  workplaceType: "ON_SITE",
  locations: [location],
  compensation: { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR" },
  highlights: ["A new archive"],
  responsibilities: ["Run PACS"],
  requirements: [{ text: "Three years with PACS", kind: "REQUIRED" }, { text: "HL7", kind: "PREFERRED" }],
  credentials: [{ name: "Certified PACS Associate", abbreviation: "CPAS", issuer: "PARCA", required: false }],
  benefits: ["Paid leave"],
  aboutOrganization: "A hospital by a lake.",
  publishedAt: "2026-11-01T09:00:00.000Z",
  closesAt: "2026-12-31T23:00:00.000Z",
  url: "https://careers.example.org/postings/pacs-administrator",
};

const dataOf = (changes: Partial<JobPostingSource>) => jobPostingJsonLd({ ...posting, ...changes }, organization);

test("holds what Google requires and recommends", () => {
  expect(dataOf({})).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: "PACS Administrator",
    datePosted: posting.publishedAt,
    validThrough: posting.closesAt,
    employmentType: "FULL_TIME",
    directApply: true,
    url: posting.url,
    identifier: { "@type": "PropertyValue", name: organization.name, value: posting.id },
    hiringOrganization: { "@type": "Organization", name: organization.name, sameAs: organization.websiteUrl },
    jobLocation: [{ "@type": "Place", address: { "@type": "PostalAddress", streetAddress: "1 Lake Road", addressLocality: "Lantern Lake", addressRegion: "MN", postalCode: "55001", addressCountry: "US" } }],
    baseSalary: { "@type": "MonetaryAmount", currency: "USD", value: { "@type": "QuantitativeValue", minValue: 60_000, maxValue: 100_000, unitText: "YEAR" } },
  });
});

describe("has each property that Google requires or recommends", () => {
  const remoteLocation = [{ "@type": "Country", name: "US" }];
  const place = [expect.objectContaining({ "@type": "Place", address: expect.objectContaining({ "@type": "PostalAddress", addressCountry: "US" }) })];
  const everywhere = { title: expect.stringMatching(/./), description: expect.stringMatching(/^<p>/), datePosted: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/), hiringOrganization: expect.objectContaining({ "@type": "Organization", name: organization.name }) };

  test.each([
    ["ON_SITE", { ...everywhere, jobLocation: place }, ["jobLocationType", "applicantLocationRequirements"]],
    ["HYBRID", { ...everywhere, jobLocation: place }, ["jobLocationType", "applicantLocationRequirements"]],
    ["REMOTE", { ...everywhere, jobLocationType: "TELECOMMUTE", applicantLocationRequirements: remoteLocation }, ["jobLocation"]],
  ] as const)("%s: the required ones", (workplaceType, required, forbidden) => {
    const data = dataOf({ workplaceType });
    expect(data).toMatchObject(required);
    for (const property of forbidden) expect(data).not.toHaveProperty(property);
  });

  test.each(["ON_SITE", "HYBRID", "REMOTE"] as const)("%s: the recommended ones", (workplaceType) => {
    const data = jobPostingJsonLd({ ...posting, workplaceType }, { ...organization, logoUrl: "https://careers.example.org/logo.png" });
    for (const property of ["baseSalary", "validThrough", "directApply", "identifier", "employmentType"]) expect(data, property).toHaveProperty(property);
    expect(data).toHaveProperty("hiringOrganization.logo", "https://careers.example.org/logo.png");
    expect(data).toHaveProperty("hiringOrganization.sameAs", organization.websiteUrl);
  });

  test.each(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "PER_DIEM", "OTHER"] as const)("an employment type by its name: %s", (employmentType) => {
    expect(dataOf({ employmentType })).toHaveProperty("employmentType", employmentType);
  });

  test.each(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"] as const)("a pay for a period by its name: %s", (period) => {
    expect(dataOf({ compensation: { min: 100, max: 200, currency: "USD", period } })).toHaveProperty("baseSalary.value.unitText", period);
  });

  test("a remote posting says so in its description, as Google asks; another does not", () => {
    expect(dataOf({ workplaceType: "REMOTE" })["description"]).toContain("fully remote");
    expect(dataOf({ workplaceType: "HYBRID" })["description"]).not.toContain("fully remote");
  });

  test("no logo where there is none", () => {
    expect(dataOf({})).not.toHaveProperty("hiringOrganization.logo");
  });
});

test("describes the whole posting in HTML, section by section", () => {
  const { description } = dataOf({});
  for (const part of ["<p>Keep the images flowing.</p><p>Every night, too.</p>", "<li>A new archive</li>", "<li>Run PACS</li>", "<li>Three years with PACS</li>", "<li>HL7</li>", "<li>Certified PACS Associate (CPAS), preferred</li>", "<li>Paid leave</li>", "<p>A hospital by a lake.</p>"]) expect(description).toContain(part);
});

test.each([
  ["is open without end", { closesAt: null }, "validThrough"],
  ["names no pay", { compensation: null }, "baseSalary"],
  ["names a pay without bounds", { compensation: { min: null, max: null, currency: "USD", period: "YEAR" } }, "baseSalary"],
] as const)("says nothing of what a posting lacks that %s", (_, changes, property) => {
  expect(dataOf(changes)).not.toHaveProperty(property);
});

test("remote work has countries instead of places", () => {
  const remote = dataOf({ workplaceType: "REMOTE", locations: [] });
  expect(remote).toMatchObject({ jobLocationType: "TELECOMMUTE", applicantLocationRequirements: [{ "@type": "Country", name: "US" }] });
  expect(remote).not.toHaveProperty("jobLocation");
});

describe("pay", () => {
  test.each([
    ["one bound", { min: 6_000_000, max: null, currency: "USD", period: "YEAR" }, { value: 60_000, unitText: "YEAR" }],
    ["the same bounds", { min: 4_250, max: 4_250, currency: "USD", period: "HOUR" }, { value: 42.5, unitText: "HOUR" }],
    ["a currency without minor unit", { min: 6_000_000, max: 7_000_000, currency: "JPY", period: "YEAR" }, { minValue: 6_000_000, maxValue: 7_000_000, unitText: "YEAR" }],
    ["a currency with three digits", { min: 1_000, max: 2_000, currency: "KWD", period: "MONTH" }, { minValue: 1, maxValue: 2, unitText: "MONTH" }],
  ] as const)("with %s", (_, compensation, expected) => {
    expect(dataOf({ compensation })["baseSalary"]).toMatchObject({ value: { "@type": "QuantitativeValue", ...expected } });
  });
});

describe("what somebody typed stays text", () => {
  const hostile = "</script><script>alert(1)</script><!-- & \"quotes\" 'here'";

  test("in the description's HTML", () => {
    const { description } = dataOf({ summary: hostile, responsibilities: [hostile] });
    expect(description).not.toContain("<script");
    expect(description).toContain("&lt;/script&gt;");
  });

  test("in the page's data block, which parses to what it was", () => {
    const text = dataBlockText(dataOf({ title: hostile }));
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({ title: hostile });
  });
});
