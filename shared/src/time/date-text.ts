/** "December 15, 2026" on the clock of that zone; `instant` is ISO 8601. */
export function dateText(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone }).format(new Date(instant));
}
