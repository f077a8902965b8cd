import type { Requirement } from "@rounds/shared/postings/content.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./a-posting.ts";

const requiring = (text: string, kind: Requirement["kind"] = "REQUIRED") => ({ content: { requirements: [{ kind, text }, { kind: "REQUIRED" as const, text: "Experience with PACS" }] } });
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ kind: "REQUIRED" as const, text: `Experience of kind ${index}` }));

describe("a requirement", () => {
  test.each<[ReviewRuleId, string, string]>([
    ["DEGREE_WITHOUT_EQUIVALENT", "A bachelor's degree in computer science", "A bachelor's degree or equivalent experience"],
    ["DEGREE_WITHOUT_EQUIVALENT", "A master's degree", "A master's degree, or five years of experience in its place"],
    ["DEGREE_WITHOUT_EQUIVALENT", "Bachelor's degree", "Bachelor's degree preferred"],
    ["DEGREE_WITHOUT_EQUIVALENT", "A degree in informatics", "A high degree of care, and a great degree of patience"],
    ["DEGREE_WITHOUT_EQUIVALENT", "A university degree", "A 360-degree view of a study's path"],
    ["DEGREE_WITHOUT_EQUIVALENT", "An associate degree", "A high school diploma or an associate degree"],
    ["DEGREE_WITHOUT_EQUIVALENT", "A degree in radiologic sciences", "A degree as the state's license demands it"],
    ["DEGREE_WITHOUT_EQUIVALENT", "A degree of bachelor of science", "The degree of detail that a report needs"],
    ["YEARS_TOO_MANY", "Twelve years of experience", "Ten years of experience"],
    ["YEARS_TOO_MANY", "Eleven years of experience", "10 years of experience"],
    ["YEARS_TOO_MANY", "15+ years in imaging", "At least eighteen years old"],
    ["YEARS_BEYOND_TECHNOLOGY", "Fifteen years of experience with FHIR", "Ten years with FHIR"],
    ["YEARS_BEYOND_TECHNOLOGY", "Kubernetes: 13 years", "Kubernetes: 3 years"],
    ["YEARS_BEYOND_TECHNOLOGY", "Eight years with MONAI", "Eight years in imaging, some of them with MONAI"],
    ["YEARS_BEYOND_TECHNOLOGY", "Nine years with MONAI", "Nine years in software including MONAI"],
  ])("%s is found in “%s” and not in “%s”", (rule, inflated, fair) => {
    expect(findingsOf(rule, requiring(inflated))).toHaveLength(1);
    expect(findingsOf(rule, requiring(fair))).toEqual([]);
  });

  test("that is preferred may be a degree", () => {
    expect(findingsOf("DEGREE_WITHOUT_EQUIVALENT", requiring("A master's degree", "PREFERRED"))).toEqual([]);
  });

  test("of more years than the technology has is one finding, not two", () => {
    expect(findingsOf("YEARS_TOO_MANY", requiring("Fifteen years of experience with FHIR"))).toEqual([]);
  });
});

test("eight requirements are enough, and no more than there are duties", () => {
  expect(findingsOf("REQUIRED_TOO_MANY", { content: { requirements: many(8) } })).toEqual([]);
  expect(findingsOf("REQUIRED_TOO_MANY", { content: { requirements: many(9) } })).toHaveLength(1);
  expect(findingsOf("MORE_REQUIRED_THAN_DUTIES", { content: { requirements: many(3), responsibilities: ["Run it", "Mend it"] } })).toHaveLength(1);
  expect(findingsOf("MORE_REQUIRED_THAN_DUTIES", { content: { requirements: many(2), responsibilities: ["Run it", "Mend it"] } })).toEqual([]);
});

test.each([
  ["Junior PACS analyst", 1],
  ["Radiology assistant", 1],
  ["Assistant director of radiology", 0],
  ["Radiologist assistant", 0],
  ["PACS administrator", 0],
])("a senior credential for “%s”: %d", (title, count) => {
  const credentials = [{ name: "Certified Radiology Administrator", abbreviation: "CRA", issuer: "AHRA", required: true }];
  expect(findingsOf("CREDENTIAL_TOO_SENIOR", { content: { title, credentials } })).toHaveLength(count);
  expect(findingsOf("CREDENTIAL_TOO_SENIOR", { content: { title, credentials: credentials.map((each) => ({ ...each, required: false })) } })).toEqual([]);
});
