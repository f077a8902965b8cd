import { dayPlus } from "@rounds/shared/time/local-day.ts";
import type { DemoCandidate } from "./candidates.ts";
import { seededRandom, type Random } from "./random.ts";

/** Two places that the demo has share links for: candidates came by them to the PACS administrator. */
export type LinkedSource = "newsletter" | "referral";

export interface DemoShareLink {
  readonly source: LinkedSource;
  readonly kind: "CHANNEL" | "REFERRAL";
  readonly name: string | null;
  readonly owner: "RECRUITER" | "REVIEWER";
  readonly madeDaysAgo: number;
}

export const linkedPosting = "pacs-administrator";

export const demoShareLinks: readonly DemoShareLink[] = [
  { source: "referral", kind: "REFERRAL", name: null, owner: "REVIEWER", madeDaysAgo: 46 },
  { source: "newsletter", kind: "CHANNEL", name: "Great Lakes imaging newsletter", owner: "RECRUITER", madeDaysAgo: 27 },
];

export interface DemoVisits {
  readonly postingSlug: string;
  readonly daysAgo: number;
  readonly source: string;
  readonly views: number;
  readonly starts: number;
}

interface Habit {
  readonly source: string;
  /** Views of an ordinary weekday, at a posting of ordinary interest. */
  readonly views: number;
  /** Of a hundred views. */
  readonly starts: number;
  /** How much of it is left on a day so long after it began; absent: as postings age. */
  readonly fades?: { readonly fromDaysAgo: number; readonly byHalfInDays: number };
}

const habits: readonly Habit[] = [
  { source: "indeed", views: 7, starts: 8 },
  { source: "linkedin", views: 5, starts: 10 },
  { source: "google", views: 3, starts: 9 },
  { source: "careers-site", views: 3.5, starts: 16 },
  { source: "hospital-site", views: 1.6, starts: 14 },
  { source: "direct", views: 2.2, starts: 9 },
  { source: "alert", views: 0.6, starts: 22 },
  { source: "radiology-forum.example", views: 0.5, starts: 6 },
];

const linkHabits: Readonly<Record<LinkedSource, Habit>> = {
  newsletter: { source: "newsletter", views: 34, starts: 9, fades: { fromDaysAgo: 24, byHalfInDays: 2 } },
  referral: { source: "referral", views: 0.7, starts: 26, fades: { fromDaysAgo: 45, byHalfInDays: 40 } },
};

const interest: Readonly<Record<string, number>> = { "pacs-administrator": 1.25, "mri-technologist-per-diem": 0.9, "integration-analyst-ris-ehr": 0.6, "imaging-informatics-engineer": 0.7 };
/** From Sunday on: people look for work at work. */
const weekdays = [0.45, 1.15, 1.25, 1.1, 1, 0.75, 0.4] as const;
const seed = 74;

/** What was counted of each posting since it went out: the same for everybody who fills the demo on the same day. No application is without its view and its start. */
export function demoVisits(today: string, openDays: number, candidates: readonly DemoCandidate[]): DemoVisits[] {
  const random = seededRandom(seed);
  const passing = Object.entries(interest).flatMap(([postingSlug, factor]) =>
    Array.from({ length: openDays }, (_, daysAgo) => daysAgo).flatMap((daysAgo) =>
      habitsAt(postingSlug).map((habit) => ({ postingSlug, daysAgo, source: habit.source, ...visitsOf(habit, factor * weekdayShare(dayPlus(today, -daysAgo)) * ageShare(habit, openDays, daysAgo), random) })),
    ),
  );
  const applying = candidates.map(({ postingSlug, submittedDaysAgo, source }) => ({ postingSlug, daysAgo: submittedDaysAgo, source, views: 1, starts: 1 }));
  return [...passing, ...applying].filter(({ views }) => views > 0);
}

function habitsAt(postingSlug: string): readonly Habit[] {
  return postingSlug === linkedPosting ? [...habits, ...Object.values(linkHabits)] : habits;
}

function weekdayShare(day: string): number {
  return weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 1;
}

/** A posting is looked at most while it is new; half of that stays. */
function ageShare({ fades }: Habit, openDays: number, daysAgo: number): number {
  if (fades === undefined) return 0.75 + 0.75 * 0.5 ** ((openDays - daysAgo) / 9);
  return daysAgo > fades.fromDaysAgo ? 0 : 0.5 ** ((fades.fromDaysAgo - daysAgo) / fades.byHalfInDays);
}

function visitsOf({ views, starts }: Habit, share: number, random: Random): { views: number; starts: number } {
  // In hundredths, so that what is rarer than once a day comes now and then.
  const hundredths = random.integer(50, 150) * views * share;
  const count = Math.floor((hundredths + random.integer(0, 99)) / 100);
  const begun = Array.from({ length: count }, () => random.integer(1, 100)).filter((chance) => chance <= starts).length;
  return { views: count, starts: begun };
}
