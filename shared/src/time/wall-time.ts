/** Whether this platform knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** An instant (ISO 8601) as the clock of `timeZone` shows it, to the minute: "2026-12-15T17:00", as a `datetime-local` field holds it. */
export function wallTimeOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(new Date(instant));
  return parts.replace(" ", "T");
}

/** The day that the clocks of `timeZone` show at an instant, YYYY-MM-DD. */
export function dayAt(instant: string, timeZone: string): string {
  return wallTimeOf(instant, timeZone).slice(0, "2026-01-01".length);
}

/** The instant at which the clock of `timeZone` shows `wallTime`. Of a time that comes twice, when summer time ends, it is the second; of one that is left out, when it begins, the hour after. */
export function instantOf(wallTime: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${wallTime}:00Z`);
  const offsets = [asIfUtc - DAY, asIfUtc + DAY].map((near) => offsetAt(near, timeZone));
  const candidates = offsets.map((offset) => new Date(asIfUtc - offset).toISOString());
  const shown = candidates.filter((candidate) => wallTimeOf(candidate, timeZone) === wallTime);
  return (shown.length > 0 ? shown : candidates).sort().at(-1) ?? new Date(asIfUtc).toISOString();
}

const DAY = 86_400_000;

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${wallTimeOf(new Date(minute).toISOString(), timeZone)}:00Z`) - minute;
}
