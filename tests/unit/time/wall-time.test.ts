import { instantOf, isTimeZone, wallTimeOf } from "@rounds/shared/time/wall-time.ts";
import { describe, expect, test } from "vitest";

describe("a closing time on the posting's own clock", () => {
  test.each([
    ["in winter", "2026-12-15T17:00", "America/Chicago", "2026-12-15T23:00:00.000Z"],
    ["in summer", "2026-07-15T17:00", "America/Chicago", "2026-07-15T22:00:00.000Z"],
    ["on the day that summer time begins, before it", "2026-03-08T01:59", "America/Chicago", "2026-03-08T07:59:00.000Z"],
    ["on the day that summer time begins, in the hour that is left out", "2026-03-08T02:30", "America/Chicago", "2026-03-08T08:30:00.000Z"],
    ["on the day that summer time begins, after it", "2026-03-08T03:00", "America/Chicago", "2026-03-08T08:00:00.000Z"],
    ["in the hour that comes twice", "2026-11-01T01:30", "America/Chicago", "2026-11-01T07:30:00.000Z"],
    ["at the end of the day that summer time ends", "2026-11-01T23:59", "America/Chicago", "2026-11-02T05:59:00.000Z"],
    ["where there is no summer time", "2026-07-15T17:00", "America/Phoenix", "2026-07-16T00:00:00.000Z"],
    ["half an hour off", "2026-07-15T17:00", "Asia/Kolkata", "2026-07-15T11:30:00.000Z"],
    ["where summer time moves by half an hour", "2026-04-05T12:00", "Australia/Lord_Howe", "2026-04-05T01:30:00.000Z"],
    ["in the south, in its summer", "2026-01-15T09:00", "Australia/Sydney", "2026-01-14T22:00:00.000Z"],
    ["at the date line", "2026-06-01T00:00", "Pacific/Kiritimati", "2026-05-31T10:00:00.000Z"],
  ])("%s: %s in %s", (_, wallTime, timeZone, instant) => {
    expect(instantOf(wallTime, timeZone)).toBe(instant);
    const comesBack = wallTimeOf(instant, timeZone);
    expect(comesBack).toBe(wallTime === "2026-03-08T02:30" ? "2026-03-08T03:30" : wallTime);
  });

  test("is the same wall time on both sides of a change, a different span in between", () => {
    const [before, after] = ["2026-10-31T17:00", "2026-11-01T17:00"].map((wallTime) => Date.parse(instantOf(wallTime, "America/Chicago")));
    expect(((after ?? 0) - (before ?? 0)) / 3_600_000).toBe(25);
  });
});

test.each([["America/Chicago", true], ["Europe/Berlin", true], ["UTC", true], ["Mars/Olympus", false], ["", false], ["America/Chicago; DROP", false]])("%s is a time zone: %s", (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
