import { sentencesOf, syllablesOf, wordsOf } from "@rounds/shared/postings/review/reading.ts";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./a-posting.ts";

const repeated = (sentence: string, times = 40) => Array.from({ length: times }, () => sentence).join(" ");
const readingAs = (summary: string) => ({ content: { summary, responsibilities: [], requirements: [], benefits: [], highlights: [], aboutOrganization: "" } });

describe("sentences", () => {
  test.each([
    ["One. Two? Three.", 3],
    ["Call Dr. Ahn at 9 a.m. on weekdays.", 1],
    ["Use e.g. DICOM, or i.e. what St. Mary's uses.", 1],
    ["The U.S. Army runs version 2.4 of it.", 1],
    ["One\nTwo", 2],
    ["“Is it there?” They ask. (It is.) You know.", 4],
    ["It ends here… And goes on", 2],
    ["", 0],
  ])("“%s”: %d", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

test("words are cut at spaces, not at hyphens, apostrophes or points within them", () => {
  expect(wordsOf("The patient's X-ray, by syngo.via – and then?")).toEqual(["The", "patient's", "X-ray", "by", "syngo.via", "and", "then"]);
});

test.each([["scan", 1], ["image", 2], ["tables", 2], ["release", 2], ["worked", 1], ["hospital", 3], ["magnet", 2], ["the", 1], ["", 1]])("“%s” has %d syllables", (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

describe("the reading level", () => {
  const plain = "You keep the images and you help the people who need them.";
  const demanding = "You coordinate recurring infrastructure maintenance and comprehensive documentation, and you communicate improvements to everybody.";
  const hard = "Responsibilities encompass organizational accountability, interdepartmental collaboration, infrastructural sustainability and institutional accreditation methodologies.";

  test("is no finding in plain sentences", () => {
    for (const rule of ["READING_HARD", "READING_DEMANDING"] as const) expect(findingsOf(rule, readingAs(repeated(plain)))).toEqual([]);
  });

  test("of long words in long sentences is hard, and told as a grade", () => {
    const [found] = findingsOf("READING_HARD", readingAs(repeated(hard)));
    expect(found?.message).toMatch(/reads at grade \d\d/);
    expect(findingsOf("READING_DEMANDING", readingAs(repeated(hard)))).toEqual([]);
  });

  test("lies in between where both are mixed", () => {
    const mixed = [repeated(plain, 16), repeated(demanding, 24)].join(" ");
    expect([...findingsOf("READING_HARD", readingAs(mixed)), ...findingsOf("READING_DEMANDING", readingAs(mixed))].map(({ rule }) => rule)).toEqual(["READING_DEMANDING"]);
  });

  test("of the field's own words is not held against it, and too little text is not measured", () => {
    const ofTheField = "You configure radiology informatics applications, mammography workstations and ultrasonography modalities.";
    expect(findingsOf("READING_HARD", readingAs(repeated(ofTheField)))).toEqual([]);
    expect(findingsOf("READING_HARD", readingAs(hard))).toEqual([]);
  });
});
