import { finding, type ReviewFinding } from "../finding.ts";
import type { PostingText } from "../posting-texts.ts";
import type { Draft, Rule } from "../rule.ts";

const fewestWords = 200;
const mostWords = 1000;
const longestSentence = 35;
const longestItem = 40;
const mostItems = 12;
const mostSentencesInItem = 2;

const listNames = { highlights: "highlights", responsibilities: "duties", requirements: "requirements", benefits: "benefits" } as const;
type ListName = keyof typeof listNames;
const lists: readonly ListName[] = ["highlights", "responsibilities", "requirements", "benefits"];

/** Length of the whole posting, of its lists, its items and its sentences. */
export const length: Rule = (draft) => [...wholePosting(draft), ...lists.flatMap((list) => lengthOfList(list, draft)), ...itemsAndSentences(draft)];

function wholePosting({ texts }: Draft): ReviewFinding[] {
  const words = texts.filter(isRead).reduce((sum, text) => sum + text.words.length, 0);
  if (words < fewestWords) {
    return [finding("POSTING_SHORT", { place: [], message: `The posting has ${words} words. Candidates miss what they ask first: the work, the people, the pay, what happens next.`, mend: "Say more about a usual day, about the team and about how you decide." })];
  }
  if (words > mostWords) {
    return [finding("POSTING_LONG", { place: [], message: `The posting has ${words} words. Most people stop before the end.`, mend: `Bring it below ${mostWords}: cut what every hospital could say of itself.` })];
  }
  return [];
}

/** The form's questions are answered, not read; they do not count. */
function isRead({ place, shape }: PostingText): boolean {
  return shape !== "LABEL" && place[1] !== "questions";
}

function lengthOfList(list: ListName, { content }: Draft): ReviewFinding[] {
  const items = list === "requirements" ? content.requirements.map(({ text }) => text) : content[list];
  const count = items.filter((item) => item.trim() !== "").length;
  if (count === 1) return [finding("LIST_OF_ONE", { place: [list], message: `There is one item in the list of ${listNames[list]}.`, mend: "Add to it, or say it in the summary." })];
  if (list !== "requirements") return count > mostItems ? [longList(list, count, listNames[list])] : [];
  return (["REQUIRED", "PREFERRED"] as const).flatMap((kind) => {
    const ofKind = content.requirements.filter((requirement) => requirement.kind === kind).length;
    return ofKind > mostItems ? [longList(list, ofKind, `${kind.toLowerCase()} qualifications`)] : [];
  });
}

function longList(list: ListName, count: number, name: string): ReviewFinding {
  return finding("LIST_LONG", { place: [list], message: `There are ${count} ${name}. In a list as long as this nothing stands out.`, mend: `Keep at most ${mostItems}: merge what belongs together, cut what goes without saying.` });
}

function itemsAndSentences({ texts }: Draft): ReviewFinding[] {
  return texts.flatMap(({ shape, place, words, sentences, text }) => {
    if (shape === "ITEM" && (words.length > longestItem || sentences.length > mostSentencesInItem)) {
      return [finding("ITEM_LONG", { place, excerpt: beginningOf(text), message: `This item is a paragraph: ${words.length} words in ${count(sentences.length, "sentence")}.`, mend: "Keep its core, and make two items of the rest." })];
    }
    if (shape !== "PROSE") return [];
    return sentences.flatMap((sentence) => {
      const length = sentence.split(/\s+/).length;
      return length > longestSentence ? [finding("SENTENCE_LONG", { place, excerpt: beginningOf(sentence), message: `This sentence has ${length} words.`, mend: "Cut it in two." })] : [];
    });
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function beginningOf(text: string): string {
  return text.split(/\s/, 12).join(" ");
}
