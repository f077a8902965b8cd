import { addressIn, type Words } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags, matchLanguage, wordsOf } from "@rounds/shared/languages/languages.ts";
import { describe, expect, test } from "vitest";

const english = wordsOf("en");

test("English comes first, Spanish is complete, and a language is there by its file alone", () => {
  expect(languageTags).toEqual(["en", "es"]);
});

describe.each(languageTags.filter((tag) => tag !== "en"))("the words of %s", (tag) => {
  const words = wordsOf(tag);

  test("say everything that English says, and nothing besides", () => expect(shapeOf(words)).toEqual(shapeOf(english)));

  test("are not left in English", () => {
    const same = sentencesOf(words).filter(({ path, text }) => /\S+\s+\S+\s+\S+/.test(text) && text === sentencesOf(english).find((other) => other.path === path)?.text);
    expect(same).toEqual([]);
  });

  test("name a locale and a direction that browsers know", () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.language.locale)).toHaveLength(1);
    expect(["ltr", "rtl"]).toContain(words.language.direction);
  });

  test("have twelve months that three letters tell apart", () => expect(new Set(words.forms.months.map((month) => month.slice(0, 3))).size).toBe(12));
});

test.each([["es", "es"], ["es-MX", "es"], ["ES-us", "es"], ["en-GB", "en"], ["de", "en"], ["", "en"], [null, "en"], ["-", "en"], ["es-419-x-spain", "es"]])("who wants %j is answered in %s", (wanted, tag) => expect(matchLanguage(wanted)).toBe(tag));

test.each([
  ["/postings", "en", "/postings"],
  ["/es/postings", "es", "/postings"],
  ["/es", "es", "/"],
  ["/essays", "en", "/essays"],
  ["/en/postings", "en", "/en/postings"],
])("%s is in %s", (address, tag, path) => {
  expect(languageOfAddress(address)).toEqual({ tag, path });
  if (path !== "/") expect(addressIn(tag, path)).toBe(address);
});

/** Every place with the kind of what stands there. */
function shapeOf(words: Words): Record<string, string> {
  return Object.fromEntries(leavesOf(words).map(({ path, leaf }) => [path, typeof leaf === "function" ? `a sentence of ${leaf.length} parts` : typeof leaf]));
}

function sentencesOf(words: Words): { path: string; text: string }[] {
  return leavesOf(words).flatMap(({ path, leaf }) => (typeof leaf === "string" ? [{ path, text: leaf }] : []));
}

function leavesOf(value: object, path = ""): { path: string; leaf: unknown }[] {
  return Object.entries(value).flatMap(([key, part]) => (typeof part === "object" && part !== null ? leavesOf(part, `${path}.${key}`) : [{ path: `${path}.${key}`, leaf: part }]));
}
