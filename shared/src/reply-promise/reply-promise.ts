import { dayPlus } from "../time/local-day.ts";
import { dayAt, instantOf } from "../time/wall-time.ts";

/** Within how many days a posting can promise an answer. */
export const replyPromiseLimits = { fewest: 1, most: 90 } as const;

/** What a new organization promises. */
export const standardReplyDays = 14;

/** An answer is due soon when no more than these days are left for it. */
export const dueSoonDays = 3;

export function isReplyPromise(days: number): boolean {
  return Number.isInteger(days) && days >= replyPromiseLimits.fewest && days <= replyPromiseLimits.most;
}

/** The last moment of the day, on the clock of `timeZone`, that lies so many days after `from`; both instants are UTC, ISO 8601. */
export function endOfDayAfter(from: string, days: number, timeZone: string): string {
  const nextMidnight = instantOf(`${dayPlus(dayAt(from, timeZone), days + 1)}T00:00`, timeZone);
  return new Date(Date.parse(nextMidnight) - 1).toISOString();
}

/** By when somebody who applies at that moment hears back; null where the posting promises nothing. */
export function replyByOf(submittedAt: string, replyWithinDays: number | null | undefined, timeZone: string): string | null {
  return replyWithinDays == null ? null : endOfDayAfter(submittedAt, replyWithinDays, timeZone);
}
