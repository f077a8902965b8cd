import { expect, test } from "vitest";
import { linesOfPage, type PlacedText } from "../../../server/src/platform/documents/extract-text/pdf-lines.ts";

const at = (x: number, text: string, endsLine = true): PlacedText => ({ text, x, width: text.length * 5, height: 10, endsLine });

test("words stay words, also where a program sets each by itself", () => {
  expect(linesOfPage([at(40, "Mara", false), at(60, " ", false), at(65, "Quill")])).toBe("Mara Quill");
});

test("parts far from each other are parted by a tab", () => {
  expect(linesOfPage([at(40, "Northgate Hospital", false), at(130, " ", false), at(400, "2019 – 2022")])).toBe("Northgate Hospital\t2019 – 2022");
});

test("a line of nothing but the right column begins with a tab, and a narrow gap before the column is one, too", () => {
  const both = ["CONTACT", "SKILLS", "DICOM", "SQL"].flatMap((left) => [at(40, left, false), at(300, "right")]);
  expect(linesOfPage([...both, at(300, "alone"), at(40, "x".repeat(51), false), at(300, "near")]).split("\n").slice(4)).toEqual(["\talone", `${"x".repeat(51)}\tnear`]);
});

test("three lines make no column yet", () => {
  const both = ["a", "b", "c"].flatMap((left) => [at(40, left, false), at(300, "right")]);
  expect(linesOfPage([...both, at(300, "alone")]).split("\n").at(-1)).toBe("alone");
});
