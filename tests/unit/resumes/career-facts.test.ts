import { readResume } from "@rounds/shared/resumes/read-resume.ts";
import { describe, expect, test } from "vitest";

const head = "Mara Quill";
const credentialsIn = (...lines: string[]) => readResume([head, ...lines].join("\n")).credentials.map(({ fact }) => fact.abbreviation ?? fact.name);

describe("credentials that the owner holds", () => {
  test.each<[string, string[]]>([
    ["Certified PACS Associate (CPAS), PARCA", ["CPAS"]],
    ["CPSA", ["CPSA"]],
    ["Certified PACS Administrator", ["CPA"]],
    ["CPA, PARCA", ["CPA"]],
    ["Certified Imaging Informatics Professional (CIIP), ABII", ["CIIP"]],
    ["R.T. (R)(CT)(ARRT)", ["RT(R)(CT)"]],
    ["ARRT: Radiography and Mammography", ["RT(R)(M)"]],
    ["RDMS, RVT (ARDMS)", ["RDMS", "RVT"]],
    ["CNMT, NMTCB", ["CNMT"]],
    ["CPHIMS; CAHIMS; RHIA; RHIT", ["CPHIMS", "CAHIMS", "RHIA", "RHIT"]],
    ["CompTIA A+, Network+, Security+", ["CompTIA A+", "CompTIA Network+", "CompTIA Security+"]],
    ["Project Management Professional (PMP)", ["PMP"]],
    ["Epic Radiant certified", ["Epic Radiant"]],
    ["HL7 FHIR R4 Proficiency Certificate", ["HL7 FHIR certificate"]],
  ])("%s", (line, credentials) => expect(credentialsIn("CERTIFICATIONS", line)).toEqual(credentials));

  test.each([
    ["CERTIFICATIONS", "CIIP (in progress)"],
    ["CERTIFICATIONS", "CPAS, exam scheduled for May"],
    ["CERTIFICATIONS", "CPA, Certified Public Accountant"],
    ["CERTIFICATIONS", "CPA"],
    ["EXPERIENCE", "• Trained CPAS candidates and supervised twelve RT(R) technologists."],
    ["REFERENCES", "Dana Ostrow, CIIP"],
  ])("under %s, %j is none", (section, line) => expect(credentialsIn(section, line)).toEqual([]));
});

describe("employers", () => {
  const employersIn = (...lines: string[]) => readResume([head, "EXPERIENCE", ...lines].join("\n")).employers.map(({ fact: { employer, title, fromYear, toYear, isCurrent } }) => [employer, title, fromYear, toYear, isCurrent]);

  test.each<[string[], unknown[][]]>([
    [["PACS Administrator, Northgate Hospital, 2019 – present"], [["Northgate Hospital", "PACS Administrator", 2019, null, true]]],
    [["Northgate Hospital, Springfield, IL", "PACS Administrator", "March 2019 - June 2022", "• Kept the archive."], [["Northgate Hospital", "PACS Administrator", 2019, 2022, false]]],
    [["PACS Analyst at Lakeshore Health | 03/2014 – 02/2019"], [["Lakeshore Health", "PACS Analyst", 2014, 2019, false]]],
    [["Lakeshore Health\t2010 – 2019", "Senior PACS Analyst\t2015 – 2019", "• One.", "PACS Analyst\t2010 – 2015", "• Two."], [["Lakeshore Health", "Senior PACS Analyst", 2015, 2019, false], ["Lakeshore Health", "PACS Analyst", 2010, 2015, false]]],
  ])("in %j", (lines, employers) => expect(employersIn(...lines)).toEqual(employers));

  test.each([["• Worked with Northgate Hospital from 2010 to 2015 on a shared archive for both houses."], ["Kept interfaces alive."]])("nothing is made of %j", (line) => expect(employersIn(line)).toEqual([]));
});

describe("degrees", () => {
  const degreesIn = (...lines: string[]) => readResume([head, "EDUCATION", ...lines].join("\n")).degrees.map(({ fact: { level, field, school, year } }) => [level, field, school, year]);

  test.each<[string[], unknown[][]]>([
    [["Bachelor of Science in Health Informatics, Example State University, 2013"], [["BACHELOR", "Health Informatics", "Example State University", 2013]]],
    [["A.A.S. Radiologic Technology, Prairie Community College, 2010"], [["ASSOCIATE", "Radiologic Technology", "Prairie Community College", 2010]]],
    [["Example State University", "Master of Science in Medical Physics, 2016"], [["MASTER", "Medical Physics", "Example State University", 2016]]],
  ])("in %j", (lines, degrees) => expect(degreesIn(...lines)).toEqual(degrees));

  test("that were not finished are none", () => expect(degreesIn("Coursework toward B.S. in Computer Science, Example State University")).toEqual([]));
});
