/** "December 15, 2026" on the clock of that zone; `instant` is ISO 8601. */
export function dateText(instant: string, timeZone: string, locale = "en-US"): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(new Date(instant));
}

/** The same of a day that has no hour: YYYY-MM-DD. */
export function dayText(day: string, locale = "en-US"): string {
  return dateText(`${day}T00:00:00Z`, "UTC", locale);
}
