import type { Counts, Period, Step } from "./console-reach-plot.ts";

export const stepLabels: Readonly<Record<Step, string>> = { views: "Views", starts: "Starts", applications: "Applications" };

export const stepMeanings: Readonly<Record<Step, string>> = {
  views: "The posting was opened",
  starts: "The application form was opened",
  applications: "Applications came in",
};

/** How many of the views led to a start, and of the starts to an application; null where there is nothing to compare. */
export function shareText({ views, starts, applications }: Counts, step: Step): string | null {
  if (step === "starts") return starts > views ? "Some came straight to the form" : shareOf(starts, views, "view", "began an application");
  if (step === "applications") return applications > starts ? "Some came in by another way than the form" : shareOf(applications, starts, "start", "became an application");
  return null;
}

/** In plain numbers up to a hundred, then of each hundred. */
function shareOf(part: number, whole: number, word: string, verb: string): string | null {
  if (whole === 0) return null;
  if (whole <= 100) return `${part} of ${whole} ${whole === 1 ? word : `${word}s`} ${verb}`;
  const ofHundred = Math.min(Math.round((part / whole) * 100), part === whole ? 100 : 99);
  return `${part > 0 && ofHundred === 0 ? "Fewer than 1" : ofHundred} of 100 ${word}s ${verb}`;
}

const long = new Intl.DateTimeFormat("en-US", { weekday: "long", month: "long", day: "numeric", timeZone: "UTC" });
const range = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
const brief = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("en-US", { weekday: "short", timeZone: "UTC" });

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "Tuesday, November 24", or "November 18 – 24". */
export function periodText({ first, last }: Pick<Period, "first" | "last">): string {
  return first === last ? long.format(noon(first)) : range.formatRange(noon(first), noon(last));
}

/** What stands below a bar: "Tue" where each is named, else "Nov 24". */
export function barLabel({ first }: Pick<Period, "first">, eachIsNamed: boolean): string {
  return (eachIsNamed ? weekday : brief).format(noon(first));
}

/** "1 view", "12 applications". */
export function countText(count: number, step: Step): string {
  const word = stepLabels[step].toLowerCase();
  return `${count.toLocaleString("en-US")} ${count === 1 ? word.slice(0, -1) : word}`;
}

/** What the plot shows, in one sentence. */
export function plotSummary(periods: readonly Period[]): string {
  const [most] = periods.toSorted((a, b) => b.views - a.views);
  if (most === undefined || most.views === 0) return "Nobody opened the posting in this time.";
  const isDay = periods.every(({ first, last }) => first === last);
  return `The most in one ${isDay ? "day" : "week"}: ${countText(most.views, "views")}, ${isDay ? "on " : ""}${periodText(most)}.`;
}
