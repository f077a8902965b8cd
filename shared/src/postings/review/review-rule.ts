import type { ReviewSource } from "./sources.ts";

/** PROBLEM: unlawful or unusable. WARNING: costs candidates. HINT: could be better. */
export const reviewSeverities = ["PROBLEM", "WARNING", "HINT"] as const;
export type ReviewSeverity = (typeof reviewSeverities)[number];

/** The parts of the score. */
export const scoreParts = ["Complete", "Pay", "Clarity", "Welcome", "Findable"] as const;
export type ScorePart = (typeof scoreParts)[number];

export interface ReviewRule {
  readonly title: string;
  /** What the rule looks for, in one or two sentences, for the settings page. */
  readonly about: string;
  readonly severity: ReviewSeverity;
  readonly part: ScorePart;
  /** Where the rule comes from, unless a finding names something closer. */
  readonly source: ReviewSource;
}

export function rulesOf<Id extends string>(part: ScorePart, rules: Readonly<Record<Id, Omit<ReviewRule, "part">>>): Readonly<Record<Id, ReviewRule>> {
  const entries = Object.entries<Omit<ReviewRule, "part">>(rules).map(([id, rule]) => [id, { ...rule, part }]);
  return Object.fromEntries(entries);
}
