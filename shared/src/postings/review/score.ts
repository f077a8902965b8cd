import type { ReviewFinding } from "./finding.ts";
import { scoreParts, type ReviewSeverity, type ScorePart } from "./review-rule.ts";
import { reviewRules, type ReviewRuleId } from "./review-rules.ts";

export interface ReviewScorePart {
  readonly name: ScorePart;
  readonly points: number;
  readonly outOf: number;
  /** One sentence: what took the points. */
  readonly why: string;
}

export interface ReviewScore {
  readonly points: number;
  readonly outOf: 100;
  readonly parts: readonly ReviewScorePart[];
}

/** What each part is worth; together a hundred. */
const worth: Readonly<Record<ScorePart, number>> = { Complete: 25, Pay: 20, Clarity: 20, Welcome: 20, Findable: 15 };
/** What the first finding of a rule costs. */
const cost: Readonly<Record<ReviewSeverity, number>> = { PROBLEM: 10, WARNING: 4, HINT: 1 };
/** Twenty findings of one rule are one habit: together they cost at most this many times the first. */
const mostTimes = 3;
const reasonsNamed = 3;

const nothingToMend: Readonly<Record<ScorePart, string>> = {
  Complete: "Everything that a posting must hold is there.",
  Pay: "The pay is stated as it should be.",
  Clarity: "It reads easily.",
  Welcome: "Nothing in it turns people away.",
  Findable: "Search engines and job boards find what they need.",
};

/** The same findings make the same score; no finding makes a hundred. */
export function scoreOf(findings: readonly ReviewFinding[]): ReviewScore {
  const parts = scoreParts.map((name) => scorePart(name, findings.filter(({ rule }) => reviewRules[rule].part === name)));
  return { points: parts.reduce((sum, { points }) => sum + points, 0), outOf: 100, parts };
}

function scorePart(name: ScorePart, findings: readonly ReviewFinding[]): ReviewScorePart {
  const outOf = worth[name];
  if (findings.length === 0) return { name, points: outOf, outOf, why: nothingToMend[name] };
  const costs = costsByRule(findings);
  const lost = costs.reduce((sum, [, points]) => sum + points, 0);
  return { name, points: Math.max(0, outOf - lost), outOf, why: reasons(costs) };
}

/** The dearest rule first. */
function costsByRule(findings: readonly ReviewFinding[]): (readonly [ReviewRuleId, number])[] {
  const costs = new Map<ReviewRuleId, number>();
  for (const { rule, severity } of findings) {
    costs.set(rule, Math.min((costs.get(rule) ?? 0) + cost[severity], cost[severity] * mostTimes));
  }
  return [...costs].sort(([, one], [, other]) => other - one);
}

function reasons(costs: readonly (readonly [ReviewRuleId, number])[]): string {
  const named = costs.slice(0, reasonsNamed).map(([rule, points]) => `${reviewRules[rule].title} (−${points})`);
  const others = costs.slice(reasonsNamed);
  const rest = others.reduce((sum, [, points]) => sum + points, 0);
  return `${named.join("; ")}${others.length > 0 ? `; ${others.length} more (−${rest})` : ""}.`;
}
