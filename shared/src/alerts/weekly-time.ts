import { instantOf, wallTimeOf } from "../time/wall-time.ts";

const DAY_MS = 86_400_000;
const TIME = "08:00";

/** The latest Monday, 8:00 by the clock of `timeZone` (IANA), that has come: when weekly alerts are due. */
export function lastWeeklyTime(now: Date, timeZone: string): Date {
  const today = wallTimeOf(now.toISOString(), timeZone).slice(0, "2026-11-24".length);
  const monday = daysBefore(today, (weekdayOf(today) + 6) % 7);
  const thisWeek = instantOf(`${monday}T${TIME}`, timeZone);
  return new Date(Date.parse(thisWeek) <= now.getTime() ? thisWeek : instantOf(`${daysBefore(monday, 7)}T${TIME}`, timeZone));
}

/** 0 is Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, date.length);
}
