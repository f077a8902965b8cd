/** "December 15, 2026" in the organization's time zone; `instant` is ISO 8601. */
export function dateText(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone }).format(new Date(instant));
}

/** "December 15, 2026, 5:00 PM EST": a moment that somebody has to keep needs its time and zone. */
export function deadlineText(instant: string, timeZone: string): string {
  const time = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit", timeZoneName: "short", timeZone });
  return `${dateText(instant, timeZone)}, ${time.format(new Date(instant)).replace(/\s/g, " ")}`;
}
