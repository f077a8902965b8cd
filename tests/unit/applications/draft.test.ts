import { remindAt } from "@rounds/shared/applications/draft.ts";
import { expect, test } from "vitest";

const now = "2026-11-01T12:00:00.000Z";

test.each([
  ["two days before it expires", "2026-11-15T12:00:00.000Z", null, "2026-11-13T12:00:00.000Z"],
  ["two days before the posting closes, when that is sooner", "2026-11-15T12:00:00.000Z", "2026-11-08T00:00:00.000Z", "2026-11-06T00:00:00.000Z"],
  ["two days before it expires, when the posting closes later", "2026-11-15T12:00:00.000Z", "2026-12-08T00:00:00.000Z", "2026-11-13T12:00:00.000Z"],
  ["a day after it was saved at the soonest", "2026-11-15T12:00:00.000Z", "2026-11-04T12:00:00.000Z", "2026-11-02T12:00:00.000Z"],
  ["never, when the posting closes too soon for it", "2026-11-15T12:00:00.000Z", "2026-11-04T11:59:59.999Z", null],
])("a draft is reminded of %s", (_, expiresAt, closesAt, expected) => expect(remindAt(now, expiresAt, closesAt)).toBe(expected));
