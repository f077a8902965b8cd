import { finding, type ReviewFinding } from "../finding.ts";
import type { PostingText } from "../posting-texts.ts";
import type { Draft, Rule } from "../rule.ts";
import { abbreviationsOfField, isKnownAbbreviation } from "../words/abbreviations.ts";

/** Two capitals or more, alone between what is no letter: “MPPS”, “R&D”, not “DICOMweb”, “III”, “PS3.15” or a word among shouted words. */
const abbreviation = /(?<![\p{L}\p{N}.&/-])\p{Lu}[\p{Lu}\p{N}]{0,4}(?:[&/-]?[\p{Lu}\p{N}]{1,4})(?=s?(?![\p{L}\p{N}&]|\.\d))/gu;
const romanNumeral = /^[IVX]+$/;

/** Abbreviations that nobody outside knows, and those of insiders that are spelled out nowhere. Each is remarked once. */
export const abbreviations: Rule = (draft) => {
  const spelledOut = abbreviationsSpelledOut(draft);
  const seen = new Set<string>();
  return draft.texts.flatMap((text) =>
    abbreviationsIn(text).flatMap((short) => {
      if (seen.has(short) || isKnownAbbreviation(short) || spelledOut.has(short)) return [];
      seen.add(short);
      return [remark(short, text)];
    }),
  );
};

function abbreviationsIn({ text }: PostingText): string[] {
  return (text.match(abbreviation) ?? []).filter((short) => !romanNumeral.test(short) && countCapitals(short) >= 2 && !isShouted(short, text));
}

function remark(short: string, { place }: PostingText): ReviewFinding {
  const meaning = abbreviationsOfField[short];
  if (meaning === undefined) {
    return finding("ABBREVIATION_UNKNOWN", { place, excerpt: short, message: `“${short}” is spelled out nowhere in the posting.`, mend: `Spell it out where it first stands, with “(${short})” behind it, or say it in plain words.` });
  }
  return finding("ABBREVIATION_OF_FIELD", {
    place, excerpt: short,
    message: `Insiders know “${short}”; people from a neighboring field may not.`,
    mend: `Spell it out once: “${meaning} (${short})”.`,
    replacement: { of: short, by: `${meaning} (${short})` },
  });
}

/** “modality worklist (MWL)”, “MWL (modality worklist)”, “MWL, short for …”, and the names of credentials and who issues them. */
function abbreviationsSpelledOut({ texts, content, organization }: Draft): ReadonlySet<string> {
  const inParentheses = texts.flatMap(({ text }) => [...text.matchAll(/\(([\p{Lu}\p{N}&/-]{2,10})s?\)/gu), ...text.matchAll(/([\p{Lu}\p{N}&/-]{2,10}) \(\p{L}/gu)].map(([, short = ""]) => short));
  const named = content.credentials.flatMap(({ name, abbreviation: short, issuer }) => [name, short ?? "", issuer ?? ""]).flatMap((text) => text.split(/[^\p{L}\p{N}&/-]+/u));
  return new Set([...inParentheses, ...named, ...organization.name.split(/\s+/), ...content.department.split(/\s+/)]);
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** In a text of capitals nothing is an abbreviation. */
function isShouted(short: string, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > short.length && countCapitals(text) / letters > 0.6;
}
