import { instantOf, wallTimeOf } from "@rounds/shared/time/wall-time.ts";

/** "Monday, March 1, 2027, 8:00 AM CST": a moment that people arrange their week by. */
export function momentText(instant: string, timeZone: string): string {
  const date = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone }).format(new Date(instant));
  return `${date}, ${timeText(instant, timeZone)}`;
}

/** "8:00 AM CST". */
export function timeText(instant: string, timeZone: string): string {
  const time = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit", timeZoneName: "short", timeZone });
  return time.format(new Date(instant)).replace(/\s/g, " ");
}

/** "Central Standard Time (America/Chicago)", by its name at that moment. */
export function zoneText(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "long", timeZone }).formatToParts(new Date(instant));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  return `${name} (${timeZone.replaceAll("_", " ")})`;
}

/** The moment on a person's own clock: "9:00 AM EST", with the day when it is another one; null when both clocks show the same. */
export function ownClockText(instant: string, timeZone: string, ownZone: string): string | null {
  const [there, here] = [wallTimeOf(instant, timeZone), wallTimeOf(instant, ownZone)];
  if (there === here) return null;
  return there.slice(0, 10) === here.slice(0, 10) ? timeText(instant, ownZone) : momentText(instant, ownZone);
}

export function viewerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const SHIFTS_IN_MINUTES = [30, 60];

/** What summer time does to a wall time ("2027-03-14T02:30"): SKIPPED is never shown, TWICE is shown before and after the clock goes back. */
export function clockChangeAt(wallTime: string, timeZone: string): "SKIPPED" | "TWICE" | null {
  const instant = instantOf(wallTime, timeZone);
  if (wallTimeOf(instant, timeZone) !== wallTime) return "SKIPPED";
  const earlier = SHIFTS_IN_MINUTES.map((minutes) => new Date(Date.parse(instant) - minutes * 60_000).toISOString());
  return earlier.some((moment) => wallTimeOf(moment, timeZone) === wallTime) ? "TWICE" : null;
}
