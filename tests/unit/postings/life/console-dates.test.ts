import { expect, test } from "vitest";
import { clockChangeAt, momentText, ownClockText, zoneText } from "../../../../client/src/lib/console-dates.ts";

test.each([
  ["2027-03-01T14:00:00.000Z", "America/Chicago", "Monday, March 1, 2027, 8:00 AM CST"],
  ["2027-07-01T14:00:00.000Z", "America/Chicago", "Thursday, July 1, 2027, 9:00 AM CDT"],
  ["2027-07-01T14:00:00.000Z", "Asia/Kolkata", "Thursday, July 1, 2027, 7:30 PM GMT+5:30"],
])("%s in %s is %s", (instant, zone, expected) => {
  expect(momentText(instant, zone)).toBe(expected);
});

test("a zone is called by its name of that time of the year", () => {
  expect(zoneText("America/New_York", "2027-01-01T00:00:00.000Z")).toBe("Eastern Standard Time (America/New York)");
  expect(zoneText("America/New_York", "2027-07-01T00:00:00.000Z")).toBe("Eastern Daylight Time (America/New York)");
});

test.each([
  ["the same clock says nothing", "America/Chicago", null],
  ["another zone with the same clock says nothing", "America/Winnipeg", null],
  ["another hour of the same day", "America/New_York", "9:00 AM EST"],
  ["another day", "Pacific/Kiritimati", "Tuesday, March 2, 2027, 4:00 AM GMT+14"],
])("on the reader's own clock: %s", (_, own, expected) => {
  expect(ownClockText("2027-03-01T14:00:00.000Z", "America/Chicago", own)).toBe(expected);
});

test.each([
  ["2027-03-14T02:30", "America/Chicago", "SKIPPED"],
  ["2027-03-14T03:00", "America/Chicago", null],
  ["2027-11-07T01:30", "America/Chicago", "TWICE"],
  ["2027-11-07T00:59", "America/Chicago", null],
  ["2027-11-07T02:00", "America/Chicago", null],
  ["2027-04-04T01:45", "Australia/Lord_Howe", "TWICE"],
  ["2027-03-14T02:30", "America/Phoenix", null],
])("what summer time does to %s in %s: %s", (wallTime, zone, expected) => {
  expect(clockChangeAt(wallTime, zone)).toBe(expected);
});
