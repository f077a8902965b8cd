import type { ReviewFinding, ReviewedPosting } from "./finding.ts";
import type { PostingText } from "./posting-texts.ts";

/** A posting with what every rule needs of it. */
export interface Draft extends ReviewedPosting {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly texts: readonly PostingText[];
  /** Every word of the texts, in small letters. */
  readonly vocabulary: ReadonlySet<string>;
}

export type Rule = (draft: Draft) => readonly ReviewFinding[];
