import { dateText } from "@rounds/shared/time/date-text.ts";

export { dateText };

/** "December 15, 2026, 5:00 PM EST": a moment that somebody has to keep needs its time and zone. */
export function deadlineText(instant: string, timeZone: string, locale = "en-US"): string {
  const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZoneName: "short", timeZone });
  return `${dateText(instant, timeZone, locale)}, ${time.format(new Date(instant)).replace(/\s/g, " ")}`;
}
