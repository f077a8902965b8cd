import { readJsonResume } from "@rounds/shared/resumes/json-resume.ts";
import { describe, expect, test } from "vitest";

const resume = {
  $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  basics: { name: "Mara O'Quill", label: "PACS Administrator", email: "mara@example.org", phone: "(312) 555-0142", url: "https://mara.example.org", profiles: [{ network: "GitHub", username: "example-mara", url: "https://github.com/example-mara" }, { network: "LinkedIn", username: "example-mara" }, { network: "Mastodon", username: "mara" }] },
  work: [{ name: "Northgate Hospital", position: "PACS Administrator", startDate: "2019-03-01" }, { company: "Lakeshore Health", position: "PACS Analyst", startDate: "2014", endDate: "2019-02" }, { position: "Nameless" }],
  education: [{ institution: "Example State University", area: "Health Informatics", studyType: "Bachelor", endDate: "2013-05" }, { institution: "Evening School", area: "Pottery", studyType: "Course" }],
  certificates: [{ name: "CIIP", date: "2018-01-01", issuer: "ABII" }, { name: "Forklift licence", issuer: "County of Example" }],
};

const read = (value: unknown, space?: number) => {
  const reading = readJsonResume(JSON.stringify(value, null, space));
  if (!("proposals" in reading)) throw new Error(reading.problem);
  return reading.proposals;
};

test("a JSON Resume gives its facts, each with its line", () => {
  const { name, email, phone, links, employers, degrees, credentials } = read(resume, 2);
  expect(name).toEqual({ fact: { givenName: "Mara", familyName: "O'Quill" }, foundAt: { line: 4, excerpt: `"name": "Mara O'Quill",` } });
  expect([email?.fact, phone?.fact]).toEqual(["mara@example.org", "(312) 555-0142"]);
  expect(links.map(({ fact }) => fact)).toEqual([
    { kind: "GITHUB", url: "https://github.com/example-mara" },
    { kind: "LINKEDIN", url: "https://www.linkedin.com/in/example-mara" },
    { kind: "WEBSITE", url: "https://mara.example.org" },
  ]);
  expect(employers.map(({ fact }) => fact)).toEqual([
    { employer: "Northgate Hospital", title: "PACS Administrator", fromYear: 2019, toYear: null, isCurrent: true },
    { employer: "Lakeshore Health", title: "PACS Analyst", fromYear: 2014, toYear: 2019, isCurrent: false },
  ]);
  expect(degrees.map(({ fact }) => fact)).toEqual([{ level: "BACHELOR", field: "Health Informatics", school: "Example State University", year: 2013 }]);
  expect(credentials.map(({ fact }) => fact)).toEqual([
    { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII" },
    { name: "Forklift licence", abbreviation: null, issuer: "County of Example" },
  ]);
});

test("a file of one long line shows what surrounds the fact", () => {
  const { employers } = read(resume);
  expect(employers[0]?.foundAt.line).toBe(1);
  expect(employers[0]?.foundAt.excerpt).toContain("Northgate Hospital");
  expect(employers[0]?.foundAt.excerpt.length).toBeLessThanOrEqual(160);
});

test.each([
  ["", "NO_JSON"],
  ["%PDF-1.7", "NO_JSON"],
  ["{", "NO_JSON"],
  ["null", "NO_RESUME"],
  ["[]", "NO_RESUME"],
  ['"basics"', "NO_RESUME"],
  ['{"name":"Mara"}', "NO_RESUME"],
  ['{"basics":[],"work":"none"}', "NO_RESUME"],
])("%j is refused as %s", (text, problem) => expect(readJsonResume(text)).toEqual({ problem }));

describe("what is no fact is left out", () => {
  test.each<[string, unknown]>([
    ["wrong types", { basics: { name: 5, email: { at: "x" }, phone: true, profiles: "all" }, work: [null, 1, "x", [], {}], education: [{ studyType: 3 }], certificates: [{}] }],
    ["wrong values", { basics: { name: "x", email: "mara@", phone: "none", url: "javascript:alert(1)", profiles: [{ network: "GitHub", username: "../../evil" }, { url: "data:text/html,x" }] } }],
  ])("%s", (_, value) => expect(read(value)).toEqual({ name: null, email: null, phone: null, links: [], employers: [], degrees: [], credentials: [] }));

  test("lists without end are cut", () => expect(read({ work: Array.from({ length: 500 }, (_, index) => ({ name: `Hospital ${index}` })) }).employers).toHaveLength(30));

  test("an end before its beginning says nothing", () => expect(read({ work: [{ name: "A", startDate: "2019", endDate: "2010" }] }).employers[0]?.fact).toEqual({ employer: "A", title: null, fromYear: null, toYear: null, isCurrent: false }));

  test("long texts and breaks of lines become what a fact may be", () => expect(read({ work: [{ name: `A\n${"b".repeat(500)}` }] }).employers[0]?.fact.employer).toBe(`A ${"b".repeat(198)}`));
});
