import { expect, test } from "vitest";
import { drawableText } from "../../../server/src/platform/pictures/drawable-text.ts";
import { loadFonts } from "../../../server/src/platform/pictures/fonts.ts";

test.each([
  ["plain words", "PACS Administrator", "PACS Administrator"],
  ["Spanish", "Técnico de imágenes, señal y cigüeña", "Técnico de imágenes, señal y cigüeña"],
  ["accents that stand alone", "Te\u0301cnico", "Técnico"],
  ["Polish, Greek, Cyrillic, Vietnamese", "Łódź Αθήνα Київ Việt", "Łódź Αθήνα Київ Việt"],
  ["markup: it is text", "<b>Nurse</b> & co", "<b>Nurse</b> & co"],
  ["signs that no font has: left out", "\u{1F691} MRI ❤\uFE0F technologist ☂", "MRI technologist"],
  ["breaks and invisible characters", "Night\n\tshift\u200B\u202E lead", "Night shift lead"],
  ["Japanese: not half of it, and no boxes", "PACS 管理者", null],
  ["Arabic", "مدير", null],
  ["nothing but signs", "\u{1F691}\u{1F691}", null],
])("%s", async (_, text, expected) => {
  expect(drawableText(text, (await loadFonts()).covers)).toBe(expected);
});
