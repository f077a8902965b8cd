import { expect, test } from "vitest";
import { fitText } from "../../../server/src/platform/pictures/fit-text.ts";

/** Every letter is as wide as it is high. */
const square = (text: string, size: number) => [...text].length * size;
const box = { width: 100, height: 20, sizes: [10, 5], lineHeight: 1 };

test.each([
  ["stays on one line at the first size", "ten chars.", 10, ["ten chars."]],
  ["wraps between words", "Day archivist", 10, ["Day", "archivist"]],
  ["shrinks before it loses anything", "a lead of images and their archive", 5, ["a lead of images and", "their archive"]],
  ["shrinks before it parts a word", "Radiographers all", 5, ["Radiographers all"]],
  ["parts a word that nothing smaller holds", "Krankenhausinformationssystem", 5, ["Krankenhausinformati", "onssystem"]],
  ["ends with an ellipsis when there is too much", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen", 5, ["one two three four", "five six seven eight", "nine ten eleven", "twelve thirteen…"]],
  ["puts no punctuation before the ellipsis", "one two three four five six seven eight nine ten eleven twelve, fourteen, sixteen", 5, ["one two three four", "five six seven eight", "nine ten eleven", "twelve, fourteen…"]],
])("a text %s", (_, text, size, lines) => {
  expect(fitText(text, box, square)).toEqual({ size, lines });
});

test("a letter is never parted from its accents", () => {
  const accented = "e\u0301".repeat(200);
  const { lines } = fitText(accented, box, square);
  for (const line of lines) expect(line).toMatch(/^(e\u0301)+…?$/);
});
