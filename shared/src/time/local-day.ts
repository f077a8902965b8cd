const DAY = 86_400_000;

/** Tells on which day an instant lies by the clock of a zone: "2026-11-24". Made once for many instants. */
export function localDays(timeZone: string): (instant: string | number | Date) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
  return (instant) => format.format(new Date(instant));
}

/** The day so many days later, or earlier. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Every day from the first to the last, both among them. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayPlus(day, 1)) days.push(day);
  return days;
}
