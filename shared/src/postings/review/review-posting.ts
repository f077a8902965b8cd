import type { ReviewFinding, ReviewedPosting } from "./finding.ts";
import { vocabularyOf } from "./phrases.ts";
import { placeOrder, textsOf } from "./posting-texts.ts";
import { reviewSeverities } from "./review-rule.ts";
import type { ReviewRuleId } from "./review-rules.ts";
import type { Draft, Rule } from "./rule.ts";
import { abbreviations } from "./rules/abbreviations.ts";
import { benchmark } from "./rules/benchmark.ts";
import { benefits } from "./rules/benefits.ts";
import { completeness } from "./rules/completeness.ts";
import { findable } from "./rules/findable.ts";
import { inflation } from "./rules/inflation.ts";
import { length } from "./rules/length.ts";
import { opening } from "./rules/opening.ts";
import { payLaws } from "./rules/pay-laws.ts";
import { payRange } from "./rules/pay-range.ts";
import { questions } from "./rules/questions.ts";
import { readingLevel } from "./rules/reading-level.ts";
import { shape } from "./rules/shape.ts";
import { statements } from "./rules/statements.ts";
import { wordRules } from "./rules/words.ts";
import { scoreOf, type ReviewScore } from "./score.ts";

export { reviewSeverities, type ReviewRule, type ReviewSeverity } from "./review-rule.ts";
export { reviewRules, type ReviewRuleId } from "./review-rules.ts";
export type { ReviewFinding, ReviewedPosting } from "./finding.ts";
export type { ReviewScore } from "./score.ts";

export interface PostingReview {
  /** By severity, then in the order in which a candidate meets the places. */
  readonly findings: readonly ReviewFinding[];
  readonly score: ReviewScore;
}

const rules: readonly Rule[] = [completeness, payRange, payLaws, benchmark, benefits, opening, length, readingLevel, shape, abbreviations, ...wordRules, questions, statements, inflation, findable];

/** Reviews a posting as it stands on a day (YYYY-MM-DD). Pure and quick: it runs while somebody types. */
export function reviewPosting(posting: ReviewedPosting, today: string): PostingReview {
  const texts = textsOf(posting.content);
  const draft: Draft = { ...posting, today, texts, vocabulary: vocabularyOf(texts.map(({ text }) => text)) };
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
