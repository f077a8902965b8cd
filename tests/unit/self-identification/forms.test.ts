import { languageTags } from "@rounds/shared/languages/languages.ts";
import type { FormPart, Passage } from "@rounds/shared/self-identification/form.ts";
import { answersOf, countriesWithForm, countryToAsk, formOf, partsOf, partsToAsk, questionsOf } from "@rounds/shared/self-identification/forms.ts";
import { describe, expect, test } from "vitest";

test("a country has its form by its file alone", () => {
  expect(countriesWithForm).toEqual(["US"]);
  for (const country of countriesWithForm) expect([country, /^[A-Z]{2}$/.test(country), formOf(country)?.parts.length]).toEqual([country, true, 3]);
  expect([formOf("FR"), partsOf("FR"), partsToAsk("FR", new Map([["FR", ["veteran"]]]))]).toEqual([null, [], []]);
});

describe.each(countriesWithForm.flatMap((country) => partsOf(country).map((part) => [country, part.id, part] as const)))("the form of %s, %s,", (country, _, part) => {
  const tags = Object.keys(part.title);

  test("speaks its languages from beginning to end, English and Spanish among them", () => {
    expect(tags).toEqual(expect.arrayContaining(["en", "es"]));
    expect(tags.filter((tag) => !languageTags.includes(tag))).toEqual([]);
    for (const texts of [part.title, ...part.questions.flatMap(({ text, options, decline }) => [text, decline, ...options.flatMap(({ label, about }) => [label, about ?? label])])]) expect(Object.keys(texts).filter((tag) => texts[tag] !== "")).toEqual(tags);
    for (const tag of tags) expect([tag, shapeOf(part.before[tag] ?? [])]).toEqual([tag, shapeOf(part.before.en)]);
    expect(Object.keys(part.after)).toEqual(tags);
    for (const tag of tags) expect([tag, shapeOf(part.after[tag] ?? []).slice(0, part.after.en.length)]).toEqual([tag, shapeOf(part.after.en)]);
  });

  test("offers not to answer, and keeps no name twice", () => {
    const questions = questionsOf(partsOf(country));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { options, decline } of part.questions) {
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      expect(options.map(({ id }) => id)).not.toContain("decline");
      expect(decline.en).toMatch(/^I do not (wish|want) to answer$/);
    }
  });

  test("names where it is written", () => {
    expect(part.forAdministrators.source.name).toMatch(/CFR/);
    expect(new URL(part.forAdministrators.source.url).protocol).toBe("https:");
  });
});

test("Form CC-305 says its number, its control number and until when it was approved", () => {
  const part = partsOf("US").find(({ id }) => id === "disability");
  for (const tag of ["en", "es"]) expect(textOf(part, tag)).toMatch(/CC-305[\s\S]*1250-0005[\s\S]*(04\/30\/2026|30\/04\/2026)/);
  expect(part?.forAdministrators.validUntil).toBe("2026-04-30");
});

test.each([
  ["the United States, and everything is asked", ["US"], { US: ["veteran", "disability"] }, "US"],
  ["a country without a form", ["FR"], { US: ["veteran"] }, null],
  ["several countries", ["FR", "US"], { US: ["veteran"] }, "US"],
  ["no country", [], { US: ["veteran"] }, null],
  ["a country of which nothing is asked", ["US"], { US: [] }, null],
  ["a country of which only a forgotten part is asked", ["US"], { US: ["shoe-size"] }, null],
  ["nothing is asked anywhere", ["US"], {}, null],
])("work in %s", (_, countries, asked, country) => expect(countryToAsk(countries, new Map(Object.entries(asked)))).toBe(country));

test("the parts are asked in the form's order, whatever the order of the settings", () => {
  expect(partsToAsk("US", new Map([["US", ["disability", "equal-opportunity"]]])).map(({ id }) => id)).toEqual(["equal-opportunity", "disability"]);
});

test.each([
  ["what was chosen", { sex: "female", "race-ethnicity": "asian" }, [{ question: "sex", answer: "female" }, { question: "race-ethnicity", answer: "asian" }]],
  ["nothing of a question that was left", { "race-ethnicity": "asian" }, [{ question: "race-ethnicity", answer: "asian" }]],
  ["nothing of whoever does not wish to answer", { sex: "decline", "race-ethnicity": "decline" }, []],
  ["nothing that the form does not offer", { sex: "yes", "race-ethnicity": "", "protected-veteran": "yes" }, []],
])("counts %s", (_, values: Record<string, string>, answers) => {
  const parts = partsToAsk("US", new Map([["US", ["equal-opportunity"]]]));
  expect(answersOf(parts, (question) => values[question] ?? "")).toEqual(answers);
});

function shapeOf(passages: readonly Passage[]): (string | number)[] {
  return passages.map((passage) => ("items" in passage ? passage.items.length : Object.keys(passage).join()));
}

function textOf(part: FormPart | undefined, tag: string): string {
  return (part?.before[tag] ?? []).flatMap((passage) => ("items" in passage ? passage.items : [])).join("\n");
}
