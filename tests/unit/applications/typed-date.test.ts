import { dateProblem, joinDate } from "@rounds/shared/applications/typed-date.ts";
import { describe, expect, test } from "vitest";
import * as english from "@rounds/shared/languages/words/en.ts";

describe("three fields make one date", () => {
  test.each([
    ["11", "30", "2026", "2026-11-30"],
    ["3", "7", "2027", "2027-03-07"],
    [" 3 ", " 7 ", " 2027 ", "2027-03-07"],
    ["March", "7", "2027", "2027-03-07"],
    ["mar", "7", "2027", "2027-03-07"],
    ["Sept.", "9", "2027", "2027-09-09"],
    ["", "", "", ""],
    [" ", "", "", ""],
    ["", "30", "2026", "2026--30"],
    ["11", "", "", "-11-"],
    ["ma", "7", "2027", "2027-ma-07"],
    ["13", "7", "2027", "2027-13-07"],
  ])("%j %j %j is %4$j", (month, day, year, date) => expect(joinDate({ month, day, year }, english.forms.months)).toBe(date));
});

describe("a date is a day of the calendar", () => {
  test.each(["2026-11-30", "2028-02-29", "1955-01-01", "9999-12-31"])("%s", (date) => expect(dateProblem(date, english.refusals.question.fault)).toBeNull());

  test.each([
    ["", "month, day and year"],
    ["soon", "month, day and year"],
    ["11/30/2026", "month, day and year"],
    ["2026-11-30T00:00:00Z", "month, day and year"],
    ["2027-ma-07", "month, day and year"],
    ["--", "month, day and year"],
    ["2026--30", "Add the month to"],
    ["2026-11-", "Add the day to"],
    ["-11-30", "Add the year to"],
    ["2026--", "Add the month and the day to"],
    ["26-11-30", "four digits"],
    ["0026-11-30", "four digits"],
    ["12026-11-30", "four digits"],
    ["2027-02-29", "not on the calendar"],
    ["2026-13-01", "not on the calendar"],
    ["2026-00-10", "not on the calendar"],
    ["2026-1-5", "not on the calendar"],
  ])("%j: %s", (date, sentence) => expect(dateProblem(date, english.refusals.question.fault)).toContain(sentence));
});
