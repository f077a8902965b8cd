import { finding, type ReviewFinding } from "../finding.ts";
import type { PostingText } from "../posting-texts.ts";
import type { Draft, Rule } from "../rule.ts";
import { isKnownAbbreviation } from "../words/abbreviations.ts";
import { dutyVerbs } from "../words/duty-verbs.ts";

const fewestAlike = 2;
const shortestShout = 4;
const mostExclamationMarks = 1;

/** The shape of lists and letters: duties that begin alike, no shouting. */
export const shape: Rule = (draft) => [...mixedDuties(draft), ...draft.texts.flatMap(shouting), ...exclamations(draft)];

type Beginning = "VERB" | "GERUND" | "THIRD_PERSON" | "NOUN" | "UNKNOWN";

/** How an item begins: “Manage”, “Managing”, “Manages” or “Management”. What cannot be told is not judged. */
export function beginningOf(item: string): Beginning {
  const [word = ""] = item.trim().toLowerCase().match(/^[\p{L}-]+/u) ?? [];
  if (dutyVerbs.has(word)) return "VERB";
  if (word.endsWith("s") && (dutyVerbs.has(word.slice(0, -1)) || dutyVerbs.has(word.slice(0, -2)) || dutyVerbs.has(word.replace(/ies$/, "y")))) return "THIRD_PERSON";
  if (/^(?!bring|during|string)[\p{L}-]{3,}ing$/u.test(word)) return "GERUND";
  if (/^(?:an?|the|all|any|this|these|our)$|(?:tion|sion|ment|ance|ence|ity|ness|ship|ical|nical|ostic|tric)$/.test(word)) return "NOUN";
  return "UNKNOWN";
}

function mixedDuties({ content }: Draft): ReviewFinding[] {
  const beginnings = content.responsibilities.map(beginningOf);
  const usual = (["VERB", "GERUND", "THIRD_PERSON", "NOUN"] as const).find((kind) => beginnings.filter((each) => each === kind).length >= Math.max(fewestAlike, beginnings.length / 2));
  const odd = beginnings.findIndex((kind) => kind !== "UNKNOWN" && kind !== usual);
  if (usual === undefined || odd === -1) return [];
  return [
    finding("ITEM_SHAPES_MIXED", {
      place: ["responsibilities", String(odd)],
      excerpt: (content.responsibilities[odd] ?? "").split(/\s/, 4).join(" "),
      message: "This duty begins in another way than most of them. A list is read faster when its items are alike.",
      mend: "Begin each duty with a verb in the same form: “Run …”, “Plan …”, “Teach …”.",
    }),
  ];
}

const capitals = /\b\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}[\p{Lu}'’-]*){0,12}/gu;

function shouting({ text, place }: PostingText): ReviewFinding[] {
  const shout = (text.match(capitals) ?? []).find((run) => run.split(/\s/).filter((word) => word.length >= shortestShout && !isKnownAbbreviation(word)).length >= 2);
  if (shout === undefined) return [];
  return [finding("ALL_CAPS", { place, excerpt: shout, message: "Words in capital letters are hard to read, and screen readers may spell them out.", mend: "Write them in small letters; the page sets headings by itself." })];
}

function exclamations({ texts }: Draft): ReviewFinding[] {
  const withMarks = texts.filter(({ text }) => text.includes("!"));
  const marks = withMarks.reduce((sum, { text }) => sum + text.split("!").length - 1, 0);
  const [first] = withMarks;
  if (first === undefined || marks <= mostExclamationMarks) return [];
  return [finding("EXCLAMATION_MARKS", { place: first.place, message: `There are ${marks} exclamation marks in the posting.`, mend: "End these sentences with a full stop." })];
}
