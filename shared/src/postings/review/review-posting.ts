import { type ReviewFinding, type ReviewedPosting } from "./finding.ts";
import { placeOrder, textsOf } from "./posting-texts.ts";
import { reviewSeverities, type ReviewRuleId } from "./review-rules.ts";
import type { Draft, Rule } from "./rule.ts";
import { completeness } from "./rules/completeness.ts";
import { payRange } from "./rules/pay-range.ts";
import { scoreOf, type ReviewScore } from "./score.ts";

export { reviewRules, reviewSeverities, type ReviewRuleId, type ReviewSeverity } from "./review-rules.ts";
export type { ReviewFinding, ReviewedPosting } from "./finding.ts";
export type { ReviewScore } from "./score.ts";

export interface PostingReview {
  /** By severity, then in the order in which a candidate meets the places. */
  readonly findings: readonly ReviewFinding[];
  readonly score: ReviewScore;
}

const rules: readonly Rule[] = [completeness, payRange];

/** Reviews a posting as it stands on a day (YYYY-MM-DD). Pure and quick: it runs while somebody types. */
export function reviewPosting(posting: ReviewedPosting, today: string): PostingReview {
  const draft: Draft = { ...posting, today, texts: textsOf(posting.content) };
  const findings = rules.flatMap((rule) => rule(draft)).sort(bySeverityThenPlace);
  return { findings, score: scoreOf(findings) };
}

/** The findings of the rules by which an employer blocks publishing. */
export function blockingFindings(review: PostingReview, blockingRules: readonly ReviewRuleId[]): readonly ReviewFinding[] {
  return review.findings.filter(({ rule }) => blockingRules.includes(rule));
}

function bySeverityThenPlace(one: ReviewFinding, other: ReviewFinding): number {
  return severityRank(one) - severityRank(other) || comparePlaces(one.place, other.place);
}

function severityRank({ severity }: ReviewFinding): number {
  return reviewSeverities.indexOf(severity);
}

function comparePlaces(one: readonly string[], other: readonly string[]): number {
  const order: readonly string[] = placeOrder;
  const difference = order.indexOf(one[0] ?? "") - order.indexOf(other[0] ?? "");
  return difference || Number(one[1] ?? 0) - Number(other[1] ?? 0) || 0;
}
