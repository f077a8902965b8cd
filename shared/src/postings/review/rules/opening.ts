import { finding, type ReviewFinding } from "../finding.ts";
import { wordsOf } from "../reading.ts";
import type { Draft, Rule } from "../rule.ts";

const longestOpening = 30;
const place = ["summary"];

/** First sentences that stand in a thousand postings. Each looks at the opening words alone. */
const formulas: readonly RegExp[] = [
  /^(?:\S+ ){0,8}?(?:is|are|am) (?:\w+ )?(?:seeking|looking for|looking to|searching for|hiring|recruiting)\b/i,
  /^(?:\S+ ){0,6}?(?:seeks|has an (?:exciting |immediate )?(?:opening|opportunity)|needs an? \w+ to join)\b/i,
  /^(?:seeking|looking for|wanted|now hiring|join (?:our|the|a)|are you (?:looking|ready|a|an|passionate)|do you (?:want|have what)|we have an (?:exciting|immediate|opening|opportunity))\b/i,
  /^(?:the|our) (?:ideal|successful|right|perfect) (?:candidate|applicant|person)\b/i,
  /^(?:the|this|an?) (?:\S+ ){0,6}?(?:is|will be) responsible for\b/i,
  /^(?:this|the) (?:position|role|job|incumbent) (?:is|will|provides|performs|reports|requires)\b/i,
];

const history = /\b(?:founded in|established in|since (?:18|19|20)\d\d|for (?:over|more than|nearly|almost) (?:\d+|a|one) (?:years|decades|century|hundred)|award[- ]winning|leading (?:provider|employer|hospital|health)|one of the (?:largest|oldest|leading|nation's))\b/i;
const toReader = /\b(?:you|your|yours|yourself|you'll|you’ll|you're|you’re)\b/i;

/** Whether the summary's beginning draws people in. */
export const opening: Rule = (draft) => {
  const summary = draft.texts.find((text) => text.place[0] === "summary");
  const first = summary?.sentences[0];
  if (summary === undefined || first === undefined) return [];
  return [...formula(first), ...aboutUs(first, draft), ...notToReader(summary.text), ...tooLong(first)];
};

/** “A surgeon is looking for a scan” is a scene, “St. Mary's is looking for a technologist” is not. */
const scene = /^(?:\S+ ){0,8}?(?:surgeons?|physicians?|doctors?|radiologists?|patients?|nurses?|clinicians?|technologists?|sonographers?|somebody|someone|people|famil(?:y|ies)|parents?|colleagues?)(?: \S+){0,4} (?:is|are|seeks?|needs?)\b/i;

function formula(first: string): ReviewFinding[] {
  const beginning = beginningOf(first);
  if (!formulas.some((pattern) => pattern.test(beginning)) || scene.test(beginning)) return [];
  return [
    finding("OPENING_FORMULA", {
      place, excerpt: beginning,
      message: "The first sentence is one that every posting has. People decide in it whether to read on.",
      mend: "Begin with the work: a moment of the day, what depends on this person, or what they will change.",
    }),
  ];
}

function aboutUs(first: string, { organization }: Draft): ReviewFinding[] {
  const beginsWithName = organization.name.trim() !== "" && first.toLowerCase().startsWith(`${organization.name.trim().toLowerCase()} is `);
  if (!beginsWithName && !history.test(first)) return [];
  return [finding("OPENING_ABOUT_US", { place, excerpt: beginningOf(first), message: "The first sentence is about the organization.", mend: "Begin with the reader and the work; the organization has a section of its own further down." })];
}

function notToReader(summary: string): ReviewFinding[] {
  if (toReader.test(summary)) return [];
  return [finding("OPENING_NOT_TO_READER", { place, message: "The summary never says “you”.", mend: "Say to the reader what they will do: “You keep …”." })];
}

function tooLong(first: string): ReviewFinding[] {
  const words = wordsOf(first).length;
  if (words <= longestOpening) return [];
  return [finding("OPENING_LONG", { place, excerpt: beginningOf(first), message: `The first sentence has ${words} words.`, mend: "Cut it in two, and begin with the shorter one." })];
}

function beginningOf(sentence: string): string {
  return sentence.split(/\s/, 14).join(" ");
}
