const DAY = 86_400_000;

/** Tells on which day an instant lies by the clock of a zone: "2026-11-24". Made once for many instants. */
export function localDays(timeZone: string): (instant: string | number | Date) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
  return (instant) => format.format(new Date(instant));
}

/** Whether a text is a day of the calendar as ISO 8601 writes it: YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
