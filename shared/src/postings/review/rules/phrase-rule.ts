import { finding, type ReviewFinding } from "../finding.ts";
import { inCaseOf, phraseFinder, type PhraseEntry, type PhraseHit } from "../phrases.ts";
import type { PostingText } from "../posting-texts.ts";
import type { ReviewRuleId } from "../review-rules.ts";
import type { Rule } from "../rule.ts";

const everywhere = () => true;

/** A rule that is a table of words. */
export function phraseRule(rule: ReviewRuleId, entries: readonly PhraseEntry[], concerns: (text: PostingText) => boolean = everywhere): Rule {
  const finder = phraseFinder(entries);
  return ({ texts, vocabulary }) => {
    const find = finder(vocabulary);
    return texts.filter(concerns).flatMap((text) => find(text).map((hit) => found(rule, text, hit)));
  };
}

function found(rule: ReviewRuleId, { place }: PostingText, { entry, excerpt }: PhraseHit): ReviewFinding {
  const by = entry.by === undefined ? undefined : inCaseOf(excerpt, entry.by);
  return finding(rule, {
    place,
    excerpt,
    message: `“${excerpt}” ${entry.why}`,
    mend: entry.mend ?? (by === undefined ? "Leave it out, or say what the work needs." : `Write “${by}”.`),
    ...(by === undefined ? {} : { replacement: { of: excerpt, by } }),
  });
}
