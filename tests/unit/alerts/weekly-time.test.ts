import { expect, test } from "vitest";
import { lastWeeklyTime } from "../../../shared/src/alerts/weekly-time.ts";

const CHICAGO = "America/Chicago";

// November 23, 2026 is a Monday. Chicago leaves summer time on November 1, 2026 and enters it on March 14, 2027, both Sundays.
test.each([
  ["on a Tuesday, the day before", "2026-11-24T12:00:00.000Z", CHICAGO, "2026-11-23T14:00:00.000Z"],
  ["to the millisecond", "2026-11-23T14:00:00.000Z", CHICAGO, "2026-11-23T14:00:00.000Z"],
  ["a millisecond too early, a week before", "2026-11-23T13:59:59.999Z", CHICAGO, "2026-11-16T14:00:00.000Z"],
  ["on a Sunday, six days before", "2026-11-22T23:00:00.000Z", CHICAGO, "2026-11-16T14:00:00.000Z"],
  ["on what is Monday in UTC, but Sunday in Chicago", "2026-11-23T03:00:00.000Z", CHICAGO, "2026-11-16T14:00:00.000Z"],
  ["on the morning after summer time has ended, an hour later in UTC", "2026-11-02T14:00:00.000Z", CHICAGO, "2026-11-02T14:00:00.000Z"],
  ["on that morning an hour earlier, still the one of summer time", "2026-11-02T13:30:00.000Z", CHICAGO, "2026-10-26T13:00:00.000Z"],
  ["on the morning after summer time has begun, an hour earlier in UTC", "2027-03-15T13:00:00.000Z", CHICAGO, "2027-03-15T13:00:00.000Z"],
  ["over the turn of the year", "2027-01-03T12:00:00.000Z", CHICAGO, "2026-12-28T14:00:00.000Z"],
  ["east of UTC, on its own Monday", "2026-11-22T23:00:00.000Z", "Asia/Tokyo", "2026-11-22T23:00:00.000Z"],
])("the latest Monday at eight: %s", (_, now, timeZone, expected) => {
  expect(lastWeeklyTime(new Date(now), timeZone).toISOString()).toBe(expected);
});
