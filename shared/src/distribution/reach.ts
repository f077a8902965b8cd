import { daysBetween } from "../time/local-day.ts";
import { codeOfSource } from "./share-link.ts";
import type { Source } from "./sources.ts";

/** A view: the posting's page was opened. A start: its application form was. An application came in. */
export interface ReachCounts {
  readonly views: number;
  readonly starts: number;
  readonly applications: number;
}

export interface ReachEntry extends ReachCounts {
  /** In the organization's zone: "2026-11-24". */
  readonly day: string;
  readonly source: Source;
}

export interface ReachSum {
  readonly total: ReachCounts;
  /** Each day of the time, also those on which nothing happened. */
  readonly days: readonly (ReachCounts & { readonly day: string })[];
  /** Most views first. */
  readonly sources: readonly (ReachCounts & { readonly source: Source })[];
}

export const reachLimits = {
  /** Of one posting and day; further ones are counted together as "other". Share links are counted beyond it. */
  sourcesPerDay: 40,
  /** In one table; the smallest are shown together as "other". Share links stand there beyond it, since each is asked for by its name. */
  sourcesShown: 50,
  days: 366,
} as const;

const nothing: ReachCounts = { views: 0, starts: 0, applications: 0 };

/** Sums what was counted, by day and by source. */
export function sumReach(entries: readonly ReachEntry[], firstDay: string, lastDay: string): ReachSum {
  const within = entries.filter(({ day }) => day >= firstDay && day <= lastDay);
  const byDay = sumBy(within, ({ day }) => day);
  const bySource = sumBy(within, ({ source }) => source);
  return {
    total: within.reduce(add, nothing),
    days: daysBetween(firstDay, lastDay).map((day) => ({ day, ...(byDay.get(day) ?? nothing) })),
    sources: shown([...bySource].map(([source, counts]) => ({ source, ...counts })).sort(largestFirst)),
  };
}

function sumBy(entries: readonly ReachEntry[], keyOf: (entry: ReachEntry) => string): ReadonlyMap<string, ReachCounts> {
  const sums = new Map<string, ReachCounts>();
  for (const entry of entries) sums.set(keyOf(entry), add(sums.get(keyOf(entry)) ?? nothing, entry));
  return sums;
}

function shown(sources: ReachSum["sources"]): ReachSum["sources"] {
  const links = sources.filter(({ source }) => codeOfSource(source));
  const named = sources.filter((entry) => !links.includes(entry));
  if (named.length <= reachLimits.sourcesShown) return sources;
  const kept = named.filter(({ source }) => source !== "other").slice(0, reachLimits.sourcesShown - 1);
  const rest = named.filter((entry) => !kept.includes(entry)).reduce(add, nothing);
  return [...links, ...kept, { source: "other", ...rest }].sort(largestFirst);
}

function add(sum: ReachCounts, { views, starts, applications }: ReachCounts): ReachCounts {
  return { views: sum.views + views, starts: sum.starts + starts, applications: sum.applications + applications };
}

function largestFirst(a: ReachSum["sources"][number], b: ReachSum["sources"][number]): number {
  return b.views - a.views || b.applications - a.applications || b.starts - a.starts || (a.source < b.source ? -1 : 1);
}
