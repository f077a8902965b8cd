import type { PostingText } from "./posting-texts.ts";

/** Words that a rule looks for, why they matter and what to write instead. */
export interface PhraseEntry {
  readonly phrases: readonly string[];
  /** The end of a sentence that begins with the words: “Young” is named by the regulation …. */
  readonly why: string;
  /** A simple alternative that fits wherever the words stand; offered as a button. */
  readonly by?: string;
  /** What to do where no alternative fits everywhere. */
  readonly mend?: string;
  /** Words within three words' distance with which the phrase means something else. */
  readonly unlessNear?: readonly string[];
  /** It may be part of a proper name: “Young Street”. */
  readonly mayBeName?: true;
}

export interface PhraseHit {
  readonly entry: PhraseEntry;
  readonly excerpt: string;
}

const letter = "A-Za-z0-9À-ɏ";
const notLetters = new RegExp(`[^${letter}]+`);
const nearWords = 3;
const nearCharacters = 60;

type Searched = Pick<PostingText, "text" | "shape">;

/** Finds the phrases in texts whose vocabulary is given; each once a text. */
export type PhraseFinder = (vocabulary: ReadonlySet<string>) => (text: Searched) => PhraseHit[];

interface Phrase {
  readonly entry: PhraseEntry;
  readonly pattern: RegExp;
  /** Of the phrase's words the one that a text without the phrase is least likely to hold. */
  readonly longestWord: string;
}

/** The words of texts in small letters, cut at everything that is neither letter nor digit. */
export function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().split(notLetters)));
}

/** Finds whole words, in any case; a space in a phrase stands for spaces, hyphens and line breaks, an apostrophe for either kind. */
export function phraseFinder(entries: readonly PhraseEntry[]): PhraseFinder {
  const phrases = entries.flatMap((entry) => entry.phrases.map((phrase) => phraseOf(entry, phrase))).sort((one, other) => other.pattern.source.length - one.pattern.source.length);
  return (vocabulary) => {
    const possible = phrases.filter(({ longestWord }) => vocabulary.has(longestWord));
    return (text) => possible.reduce<readonly FoundPhrase[]>((found, phrase) => [...found, ...search(phrase, text, found)], []).map(({ entry, excerpt }) => ({ entry, excerpt }));
  };
}

interface FoundPhrase extends PhraseHit {
  readonly from: number;
  readonly to: number;
}

/** The first place of a phrase that shares no word with a longer one and means what the entry means. */
function search({ entry, pattern }: Phrase, text: Searched, longer: readonly FoundPhrase[]): FoundPhrase[] {
  for (const { 0: excerpt, index } of text.text.matchAll(pattern)) {
    const [from, to] = [index, index + excerpt.length];
    const overlaps = longer.some((found) => found.from < to && from < found.to);
    if (!overlaps && !meansSomethingElse(entry, text, index, excerpt)) return [{ entry, excerpt, from, to }];
  }
  return [];
}

function phraseOf(entry: PhraseEntry, phrase: string): Phrase {
  const lower = phrase.toLowerCase();
  const source = escape(lower).replace(/[ -]/g, "[\\s-]{1,2}").replaceAll("'", "['’]");
  const longestWord = lower.split(notLetters).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  return { entry, longestWord, pattern: new RegExp(`(?<![${letter}])${source}(?![${letter}])`, "gi") };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function meansSomethingElse(entry: PhraseEntry, text: Searched, index: number, excerpt: string): boolean {
  const before = text.text.slice(Math.max(0, index - nearCharacters), index);
  const after = text.text.slice(index + excerpt.length, index + excerpt.length + nearCharacters);
  return isNear(entry, before, after) || (entry.mayBeName === true && isName(excerpt, before, after, text.shape));
}

function isNear({ unlessNear = [] }: PhraseEntry, before: string, after: string): boolean {
  if (unlessNear.length === 0) return false;
  const words = [...lastWords(before), ...firstWords(after)].map((word) => word.toLowerCase());
  return unlessNear.some((word) => words.includes(word));
}

/** A capital with a capitalized neighbor is a name, except in titles, where every word may have a capital. */
function isName(excerpt: string, before: string, after: string, shape: PostingText["shape"]): boolean {
  if (!startsWithCapital(excerpt) || shape === "TITLE") return false;
  const [next] = /^\s/.test(after) ? firstWords(after) : [];
  const previous = /[\p{L}\p{N}]\s$/u.test(before) ? lastWords(before).at(-1) : undefined;
  return [next, previous].some((neighbor) => neighbor !== undefined && startsWithCapital(neighbor));
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

function firstWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, nearWords);
}

function lastWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(-nearWords);
}

/** The alternative with the capital of what it replaces. */
export function inCaseOf(excerpt: string, by: string): string {
  return /^\p{Lu}/u.test(excerpt) ? by.slice(0, 1).toUpperCase() + by.slice(1) : by;
}
