/** An instant (ISO 8601) as the value of a `datetime-local` field that shows the clock of `timeZone`. */
export function wallTimeOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(new Date(instant));
  return parts.replace(" ", "T");
}

/** The instant at which the clock of `timeZone` shows `wallTime` ("2026-12-15T17:00"); the later one when summer time ends. */
export function instantOf(wallTime: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${wallTime}:00Z`);
  // Two steps suffice: the first may take the offset of the other side of a change.
  let instant = asIfUtc;
  for (let step = 0; step < 2; step++) instant = asIfUtc - offsetAt(instant, timeZone);
  return new Date(instant).toISOString();
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${wallTimeOf(new Date(minute).toISOString(), timeZone)}:00Z`) - minute;
}
