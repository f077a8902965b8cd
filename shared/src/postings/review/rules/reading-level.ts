import { finding } from "../finding.ts";
import { fleschKincaidGrade, syllablesOf } from "../reading.ts";
import type { PostingText } from "../posting-texts.ts";
import type { Draft, Rule } from "../rule.ts";
import { wordsOfTheField } from "../words/field-words.ts";

const hardGrade = 14;
const demandingGrade = 12;
/** Below this, the measure says nothing. */
const fewestWords = 100;
const easySyllables = 2;

/** Reading level by Flesch-Kincaid, over everything but the title and labels; an item counts as a sentence. */
export const readingLevel: Rule = (draft) => {
  const grade = readingGrade(draft);
  if (grade === null || grade <= demandingGrade) return [];
  const rule = grade > hardGrade ? "READING_HARD" : "READING_DEMANDING";
  return [
    finding(rule, {
      place: [],
      message: `The posting reads at grade ${Math.round(grade)}; newspapers read at ten. Words of the field are not counted against it.`,
      mend: "Shorten sentences first, then exchange long words for short ones.",
    }),
  ];
};

/** The grade, or null where there is too little text to measure. */
export function readingGrade({ texts, content, organization }: Pick<Draft, "texts" | "content" | "organization">): number | null {
  const read = texts.filter(({ shape }) => shape === "PROSE" || shape === "ITEM");
  const words = count(read, (text) => text.words.length);
  if (words < fewestWords) return null;
  const names = new Set([content.title, content.department, organization.name].join(" ").toLowerCase().split(/[^\p{L}]+/u));
  return fleschKincaidGrade({ words, sentences: count(read, (text) => Math.max(1, text.sentences.length)), syllables: count(read, (text) => syllablesIn(text, names)) });
}

function syllablesIn({ words }: PostingText, names: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (isEasy(word, names) ? Math.min(easySyllables, syllablesOf(word)) : syllablesOf(word)), 0);
}

/** Abbreviations, numbers, names and words of the field are read at a glance by those whom the posting is for. */
function isEasy(word: string, names: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return /\d|^\p{Lu}{2,}/u.test(word) || names.has(lower) || wordsOfTheField.test(lower);
}

function count(texts: readonly PostingText[], of: (text: PostingText) => number): number {
  return texts.reduce((sum, text) => sum + of(text), 0);
}
