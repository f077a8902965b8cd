import type { PostingContent } from "../content.ts";
import type { ReviewSeverity } from "./review-rule.ts";
import { reviewRules, type ReviewRuleId } from "./review-rules.ts";
import type { ReviewSource } from "./sources.ts";

/** What the composer has as somebody types, and the server of a saved posting. */
export interface ReviewedPosting {
  readonly content: PostingContent;
  /** UTC, ISO 8601. */
  readonly closesAt: string | null;
  /** IANA name: in which time zone the posting closes. */
  readonly timeZone?: string | null;
  readonly organization: { readonly name: string; readonly websiteUrl: string | null };
  /** For thresholds of pay laws; while it is unknown, every law applies. */
  readonly employeeCount?: number | null;
}

export interface ReviewFinding {
  readonly rule: ReviewRuleId;
  readonly severity: ReviewSeverity;
  /** Path in the posting's content: `["summary"]`, `["responsibilities", "3"]`; beyond it `["closesAt"]` and `["organization", "websiteUrl"]`. */
  readonly place: readonly string[];
  /** The very words that are meant, as they stand in the text. */
  readonly excerpt?: string;
  /** One or two plain sentences: what is so, and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
  /** Words with a simple alternative, which the composer offers as a button; `of` stands in the text as it is. */
  readonly replacement?: { readonly of: string; readonly by: string };
  readonly source: ReviewSource;
}

/** What a rule remarks; its severity, and its source if none is named, stand in the catalogue. */
export type Remark = Pick<ReviewFinding, "place" | "message" | "mend"> & Partial<Pick<ReviewFinding, "excerpt" | "replacement" | "source">>;

export function finding(rule: ReviewRuleId, remark: Remark): ReviewFinding {
  const { severity, source } = reviewRules[rule];
  return { rule, severity, source, ...remark };
}
