import { expect, test } from "vitest";
import { checkReplyPromise } from "../../../shared/src/reply-promise/check-reply-promise.ts";
import { endOfDayAfter, replyByOf } from "../../../shared/src/reply-promise/reply-promise.ts";

test.each([
  ["the last moment of the day, on the organization's clock", "2026-11-30T18:00:00.000Z", 14, "America/Chicago", "2026-12-15T05:59:59.999Z"],
  ["the day that the organization's clock shows, not that of UTC", "2026-12-01T03:00:00.000Z", 14, "America/Chicago", "2026-12-15T05:59:59.999Z"],
  ["the same day", "2026-11-30T18:00:00.000Z", 0, "America/Chicago", "2026-12-01T05:59:59.999Z"],
  ["across the end of summer time", "2026-10-30T12:00:00.000Z", 3, "America/Chicago", "2026-11-03T05:59:59.999Z"],
  ["a day without a midnight", "2026-09-04T12:00:00.000Z", 1, "America/Santiago", "2026-09-06T03:59:59.999Z"],
  ["a leap day", "2028-02-15T12:00:00.000Z", 14, "UTC", "2028-02-29T23:59:59.999Z"],
])("an answer is due by %s", (_, from, days, timeZone, due) => expect(endOfDayAfter(from, days, timeZone)).toBe(due));

test("a posting that promises nothing owes nothing by a day", () => expect([replyByOf("2026-11-30T18:00:00.000Z", null, "UTC"), replyByOf("2026-11-30T18:00:00.000Z", undefined, "UTC")]).toEqual([null, null]));

test.each([[1, 0], [90, 0], [null, 0], [undefined, 0], [0, 1], [91, 1], [1.5, 1], [-3, 1]])("a promise of %s days has %s faults", (days, faults) => expect(checkReplyPromise(days)).toHaveLength(faults));
