import { expect, test } from "vitest";
import { checkText, keptText } from "@rounds/server/src/features/review/typed-text.ts";

const check = (text: string, lines: "one" | "many" = "many") => checkText(keptText(text), { label: "note", limit: 10, lines, path: ["text"] });

test.each([
  ["nothing", " \r\n ", "REQUIRED", "Enter the note."],
  ["what nobody sees", "\u200b\u00ad", "REQUIRED", "Enter the note."],
  ["one character too many", "x".repeat(11), "TOO_LONG", "Shorten the note to 10 characters or fewer."],
  ["a control character", "a\u0007b", "INVALID_VALUE", "The note has characters that cannot be printed. Type it again."],
])("refuses %s", (_, text, code, message) => {
  expect(check(text)).toEqual([{ code, message, path: ["text"] }]);
});

test("takes the longest text and its paragraphs", () => {
  expect(check(` ${"x".repeat(10)}\n`)).toEqual([]);
  expect(check("a\r\n\r\nb\tc")).toEqual([]);
});

test("a single line has no breaks", () => {
  expect(check("a\nb", "one")).toMatchObject([{ code: "INVALID_VALUE" }]);
});

test("keeps one kind of line end", () => {
  expect(keptText("  a\r\nb\n ")).toBe("a\nb");
});
