/** Endings after which a full stop ends no sentence. */
const shortForms = /(?:^|[\s(])(?:a\.m|p\.m|e\.g|i\.e|dr|mr|mrs|ms|st|no|vs|etc|inc|approx|u\.s|[a-z])\.$/i;
/** One mark, a few closing quotes or brackets, one space: bounded, so that no text makes it slow. */
const sentenceEnd = /[.!?…]["'”’)\]]{0,3}\s/g;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;

export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** The sentences of a text; a new line ends one as well. */
export function sentencesOf(text: string): string[] {
  return text.split("\n").flatMap(sentencesOfLine);
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of line.matchAll(sentenceEnd)) {
    const end = index + mark.length;
    if (!beginsSentence(line.slice(end, end + 3)) || shortForms.test(line.slice(Math.max(start, index - 8), index + 1))) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  return [...sentences, line.slice(start).trim()].filter((sentence) => sentence !== "");
}

function beginsSentence(text: string): boolean {
  return /^["'“‘([]?[\p{Lu}\p{N}]/u.test(text);
}

/** Vowel groups, less a silent e: the usual estimate, within a few percent of a dictionary over a whole text. */
export function syllablesOf(text: string): number {
  const letters = text.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (ending) => ending.slice(0, 1)).replace(/^y/, "");
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

export interface ReadingMeasure {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Flesch-Kincaid grade level (Kincaid and others, 1975). */
export function fleschKincaidGrade({ words, sentences, syllables }: ReadingMeasure): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
