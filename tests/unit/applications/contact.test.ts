import { checkEmail, checkFamilyName, checkGivenName, checkPhone, checkSource, contactLimits, isBlank, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { describe, expect, test } from "vitest";
import * as english from "@rounds/shared/languages/words/en.ts";

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe("an e-mail address", () => {
  test.each([
    "renee@example.com",
    "  Renee.Okafor+jobs@Example.COM  ",
    "o'neill@mail.example.co.uk",
    "x@münchen.example",
    `${"a".repeat(64)}@example.com`,
  ])("%s is taken", (email) => expect(checkEmail(email, english.refusals)).toEqual([]));

  test.each([
    "renee",
    "renee@",
    "@example.com",
    "renee@localhost",
    "renee@@example.com",
    "renee@example..com",
    ".renee@example.com",
    "renee.@example.com",
    "a b@example.com",
    "renee@-example.com",
    "renee@example.com, all@example.com",
    "renee@example.com\r\nBcc: all@example.com",
    "Renée Okafor <renee@example.com>",
    `${"a".repeat(65)}@example.com`,
  ])("%j is refused", (email) => expect(checkEmail(email, english.refusals)).toEqual([{ code: "INVALID_EMAIL", path: ["email"], message: "Enter an e-mail address like name@example.com." }]));

  test.each([["", "REQUIRED"], ["   ", "REQUIRED"], ["\u200b", "REQUIRED"], [`a@${"x.".repeat(130)}com`, "TOO_LONG"]])("%j is %s", (email, code) => expect(codes(checkEmail(email, english.refusals))).toEqual([code]));

  test("names one candidate, however it is written", () => {
    expect(normalizeEmail(" Renee@Example.COM ")).toBe(normalizeEmail("renee@example.com"));
  });
});

describe("a name", () => {
  test.each(["Renée", "O’Neill & Søn", "李", "Nguyễn Thị Minh Khai", "D'Angelo-Smith Jr.", "محمد", "  padded  ", "x".repeat(contactLimits.name)])("%s is taken", (name) => {
    expect([...checkGivenName(name, english.refusals), ...checkFamilyName(name, english.refusals)]).toEqual([]);
  });

  test.each([
    ["", "REQUIRED"],
    ["   ", "REQUIRED"],
    ["\u00ad\u200d", "REQUIRED"],
    ["x".repeat(contactLimits.name + 1), "TOO_LONG"],
    ["a\nb", "INVALID_VALUE"],
    ["a\u0000b", "INVALID_VALUE"],
    ["a\u202eb", "INVALID_VALUE"],
    ["half \ud83d", "INVALID_VALUE"],
  ])("%j is %s, beside its own field", (name, code) => {
    expect(checkGivenName(name, english.refusals)).toMatchObject([{ code, path: ["givenName"] }]);
    expect(checkFamilyName(name, english.refusals)).toMatchObject([{ code, path: ["familyName"] }]);
  });
});

describe("a phone number", () => {
  test.each([null, undefined, "", "  ", "+1 555 010 0199", "(555) 010-0199", "555.010.0199 ext. 42", "+49/30/1234567", "٠١٢٣٤٥٦٧"])("%j is taken", (phone) => expect(checkPhone(phone, english.refusals)).toEqual([]));
  test.each([["call me", "INVALID_PHONE"], ["1234", "INVALID_PHONE"], ["555-010-0199; drop", "INVALID_PHONE"], ["+1 555 010\n0199", "INVALID_PHONE"], ["5".repeat(41), "TOO_LONG"]])("%j is %s", (phone, code) => {
    expect(checkPhone(phone, english.refusals)).toMatchObject([{ code, path: ["phone"] }]);
  });
});

test.each([
  [null, []],
  ["job board", []],
  ["x".repeat(contactLimits.source), []],
  ["x".repeat(contactLimits.source + 1), ["TOO_LONG"]],
  ["board\r\nX: y", ["INVALID_VALUE"]],
])("a source of %j: %j", (source, expected) => expect(codes(checkSource(source, english.refusals))).toEqual(expected));

test.each([["", true], [" \t\n", true], ["\u200b\u2060", true], ["x", false], [".", false]])("%j is blank: %s", (text, blank) => expect(isBlank(text)).toBe(blank));
