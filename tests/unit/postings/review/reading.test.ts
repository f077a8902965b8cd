import { sentencesOf, syllablesOf, wordsOf } from "@rounds/shared/postings/review/reading.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
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

  /** Nothing to read but so many sentences of so many words. */
  const only = (sentences: number, words: number, word: string) => ({
    content: { ...readingAs(Array.from({ length: sentences }, () => repeated(word, words)).join("\n")).content, compensation: null, instructions: { documents: [], questions: [], contact: null, text: "" } },
  });
  const grades = (changes: ReturnType<typeof only>) => (["READING_HARD", "READING_DEMANDING"] as const).filter((rule) => findingsOf(rule, changes).length > 0);

  // Of words of one syllable, a sentence's grade is 0.39 for each, less 3.79.
  test.each<[number, number, string, readonly ReviewRuleId[]]>([
    [3, 40, "scan", []],
    [3, 41, "scan", ["READING_DEMANDING"]],
    [3, 45, "scan", ["READING_DEMANDING"]],
    [3, 46, "scan", ["READING_HARD"]],
    // Ninety-nine words are too few to tell.
    [1, 99, "scan", []],
    [1, 100, "scan", ["READING_HARD"]],
    // A word of the field weighs two syllables, however many it has.
    [11, 10, "radiology", []],
    [10, 11, "radiology", ["READING_DEMANDING"]],
  ])("of %d sentences with %d times “%s”: %j", (sentences, words, word, found) => {
    expect(grades(only(sentences, words, word))).toEqual(found);
  });

  test("of the field's own words is not held against it, and too little text is not measured", () => {
    const ofTheField = "You configure radiology informatics applications, mammography workstations and ultrasonography modalities.";
    expect(findingsOf("READING_HARD", readingAs(repeated(ofTheField)))).toEqual([]);
    expect(findingsOf("READING_HARD", readingAs(hard))).toEqual([]);
  });
});
