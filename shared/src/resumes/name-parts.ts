import { contactLimits } from "../applications/contact.ts";
import type { NameFact } from "./facts.ts";
import { fold } from "./fold.ts";
import { devotions, doubtfulParticles, isIberianSurname, joiningParticles, notNames, particles, secondGivenNames, vietnameseSurnames } from "./name-words.ts";
import { isRegion } from "./places.ts";
import { arePostNominals, isPostNominal } from "./post-nominals.ts";

/** What else the resume tells of its owner's name. */
export interface NameEvidence {
  /** Folded words of the e-mail address and the profile's address: `["mara", "quill"]`. */
  readonly handles: readonly string[];
  readonly isIberian: boolean;
}

const pronouns = /[([]?\s*\b(?:she|he|they|ella|elle|[ée]l|xe|ze|sie|er|hij|zij)\s*\/\s*(?:her|hers|him|his|them|theirs|la|le|lo|ihr|ihm|hem|haar|elle|xem|hir|they|she|he)(?:\s*\/\s*\p{L}+)?\b\s*[)\]]?/giu;
const honorific = /^(?:dr|mr|mrs|ms|mx|miss|prof|sra|srta|ing|lic|dipl\.?-ing|herr|frau|mme|dott|dott\.ssa|dra|eng)\.?\s+(?=\p{Lu})/iu;
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const word = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*|\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Ll}{1,2}['’]\p{Lu}[\p{L}\p{M}]+)$/u;

/** The two parts of a name that a line holds, or null when the line is no name or can be parted in more than one way. */
export function partName(line: string, evidence: NameEvidence): NameFact | null {
  const { text, suffix } = cleaned(line);
  const commaParts = text.split(/\s*,\s*/).filter((part) => part !== "");
  if (commaParts.length > 2) return null;
  const [left = "", right] = commaParts;
  if (right !== undefined) return lastFirst(left, right, suffix);
  const words = casedWords(left);
  return words === null || words.length < 2 || words.length > 6 ? null : within(parted(words, left.split(" "), evidence), suffix);
}

/** Without pronouns, nickname, form of address and what stands behind the name. */
function cleaned(line: string): { text: string; suffix: string } {
  const first = joinedLetters(line).replace(pronouns, " ").split(/\s*[|•·●\t]\s*|\s+[–—-]\s+/).find((part) => part.trim() !== "") ?? "";
  const plain = first.replace(/[“"„«(]\s*\p{Lu}[\p{L}.]{0,19}\s*[”"“»)](?=\s+\p{L})/u, " ").replace(/\(\s*\)/g, " ").replace(/[’ʼ`´]/g, "'").replace(/\s+/g, " ").trim();
  const bare = plain.replace(honorific, "").replace(honorific, "");
  const parts = bare.split(/\s*,\s*/);
  const suffixes: string[] = [];
  while (parts.length > 1) {
    const last = parts.at(-1) ?? "";
    if (generation.test(last)) suffixes.unshift(last);
    else if (!arePostNominals(last)) break;
    parts.pop();
  }
  const words = parts.join(", ").split(" ");
  while (words.length > 2 && isPostNominal(words.at(-1) ?? "") ) words.pop();
  if (words.length > 2 && generation.test(words.at(-1) ?? "")) suffixes.unshift(words.pop() ?? "");
  return { text: words.join(" ").replace(/,$/, ""), suffix: suffixes.join(" ") };
}

function lastFirst(left: string, right: string, suffix: string): NameFact | null {
  if (isRegion(right)) return null;
  const [family, given] = [casedWords(left), casedWords(right)];
  if (family === null || given === null || family.length > 4 || given.length > 3) return null;
  return within({ givenName: given.join(" "), familyName: family.join(" ") }, suffix);
}

/** The words in the case of a name, or null when they are none. */
function casedWords(text: string): string[] | null {
  const words = text.split(" ");
  const isCapitals = words.every((each) => each === each.toUpperCase()) && /\p{Lu}{2}/u.test(text);
  const cased = words.map((each, index) => caseOf(each, isCapitals, index));
  const isName = cased.every((each, index) => isParticle(each, index, cased.length) || (word.test(each) && !notNames.has(fold(each))));
  return isName && cased.some((each) => each.replace(/[^\p{L}]/gu, "").length > 1) ? cased : null;
}

function isParticle(each: string, index: number, count: number): boolean {
  return index > 0 && index < count - 1 && particles.has(each.toLowerCase());
}

/** "M A R A   Q U I L L" as "MARA QUILL": the wider gaps part the words. */
function joinedLetters(text: string): string {
  if (!/^\p{Lu}(?: \p{Lu})+(?:(?: {2,}|\t)\p{Lu}(?: \p{Lu})+)+$/u.test(text.trim())) return text;
  return text.trim().split(/ {2,}|\t/).map((part) => part.replaceAll(" ", "")).join(" ");
}

function caseOf(each: string, isCapitals: boolean, index: number): string {
  // One family name in capitals, as many write it in Europe and Asia.
  const isShouted = isCapitals || (/^[\p{Lu}'-]{3,}$/u.test(each) && !/^\p{Lu}\.?$/u.test(each));
  if (!isShouted) return each;
  if (index > 0 && isCapitals && particles.has(each.toLowerCase()) && each.length > 1) return each.toLowerCase();
  return each
    .toLowerCase()
    .replace(/(^|[-'.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^(Mc)(\p{L})/u, (_, mc: string, letter: string) => mc + letter.toUpperCase());
}

function parted(words: readonly string[], written: readonly string[], evidence: NameEvidence): NameFact | null {
  const at = familyBegins(words, written, evidence);
  if (at === "FIRST") return { givenName: words.slice(1).join(" "), familyName: words[0] ?? "" };
  return at === null ? null : { givenName: words.slice(0, at).join(" "), familyName: words.slice(at).join(" ") };
}

/** The position at which the family name begins; FIRST when it stands before the given name. */
function familyBegins(words: readonly string[], written: readonly string[], { handles, isIberian }: NameEvidence): number | "FIRST" | null {
  const folded = words.map(fold);
  const last = words.length - 1;
  const shouted = written.length === words.length ? written.map((each) => /^[\p{Lu}'-]{2,}$/u.test(each)) : [];
  if (shouted.some(Boolean) && !shouted.every(Boolean)) {
    if (shouted[0] === true && shouted.slice(1).every((each) => !each)) return "FIRST";
    const from = shouted.indexOf(true);
    return from > 0 && shouted.slice(from).every(Boolean) ? from : null;
  }
  const surnamesInARow = isIberian || (isIberianSurname(folded[last] ?? "") && isIberianSurname(folded[last - 1] ?? ""));
  const particle = particleAt(words, folded);
  if (particle !== null) {
    const before = folded[particle - 1] ?? "";
    const joins = joiningParticles.has(words[particle] ?? "") || (particle > 1 && isIberianSurname(before) && !secondGivenNames.has(before));
    return joins && particle > 1 ? particle - 1 : particle;
  }
  if (words.length === 2) return 1;
  if (/^\p{Lu}\./u.test(words[last - 1] ?? "")) return last;
  if (surnamesInARow) return iberianBegin(folded);
  const named = folded.findIndex((each, index) => index > 0 && handles.includes(each));
  if (named === last || (named < 0 && words.length === 3)) return last;
  return named > 0 && handles.filter((handle) => folded.includes(handle)).length === 2 ? named : null;
}

function particleAt(words: readonly string[], folded: readonly string[]): number | null {
  const last = words.length - 1;
  const isVietnamese = vietnameseSurnames.has(folded[last] ?? "") || vietnameseSurnames.has(folded[0] ?? "");
  const at = words.findIndex((each, index) => {
    if (index === 0 || index === last || !particles.has(each.toLowerCase())) return false;
    return each === each.toLowerCase() || (!isVietnamese && (!doubtfulParticles.has(each.toLowerCase()) || index === last - 1));
  });
  if (at < 0) return null;
  // "María del Carmen" is one given name.
  const next = words.findIndex((_, index) => index > at && !particles.has((words[index] ?? "").toLowerCase()));
  if (at === 1 && next > 0 && next < last && devotions.has(folded[next] ?? "")) return next + 1;
  return at;
}

function iberianBegin(folded: readonly string[]): number | null {
  if (folded.length === 3) return secondGivenNames.has(folded[1] ?? "") && !isIberianSurname(folded[1] ?? "") ? 2 : 1;
  return folded.length === 4 ? 2 : null;
}

function within(name: NameFact | null, suffix: string): NameFact | null {
  if (name === null) return null;
  const familyName = suffix === "" ? name.familyName : `${name.familyName} ${suffix}`;
  return name.givenName.length <= contactLimits.name && familyName.length <= contactLimits.name ? { ...name, familyName } : null;
}
