const DAY = 86_400_000;

/** What a draft that is kept on the server may be. */
export const draftLimits = {
  /** How long its link opens it. */
  days: 14,
  /** Of everything typed in it, as JSON. */
  characters: 200_000,
  /** Links that one e-mail address is sent within a day. */
  mailsADay: 5,
  /** Drafts that one client saves within an hour. */
  savesAnHour: 20,
} as const;

const REMIND_BEFORE = 2 * DAY;
const SOONEST = DAY;

/** When to remind of a draft, in UTC: two days before it expires or its posting closes, whichever comes first; null when that is within a day, for then the link itself is reminder enough. */
export function remindAt(now: string, expiresAt: string, closesAt: string | null): string | null {
  const end = closesAt === null || expiresAt < closesAt ? expiresAt : closesAt;
  const due = Date.parse(end) - REMIND_BEFORE;
  return due < Date.parse(now) + SOONEST ? null : new Date(due).toISOString();
}
