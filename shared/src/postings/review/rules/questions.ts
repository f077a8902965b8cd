import { finding, type ReviewFinding } from "../finding.ts";
import type { PostingText } from "../posting-texts.ts";
import type { Rule } from "../rule.ts";
import { sources, type ReviewSource } from "../sources.ts";

interface Barred {
  readonly asks: RegExp;
  readonly about: string;
  readonly mend: string;
  readonly source?: ReviewSource;
  /** With these words in the sentence it is about the work and those whom it serves, not about the applicant. */
  readonly unless?: RegExp;
}

const aboutTheWork = /\b(?:experience|experienced|patients?|infants?|bab(?:y|ies)|visitors?|customers|worked|working|trained|scann\w*|imag(?:e|ed|es|ing)|screen(?:ed|ing)?|c-arm|match(?:ed|ing)?|exams?|protocols?|voluntar\w*|self-identif\w*)\b/i;

/** What may not be asked before an offer; each looks at a question that somebody put into the application. */
const barred: readonly Barred[] = [
  { about: "age", unless: /\bpatients?\b/i, asks: /\bhow old (?:are|were|will) you\b|\b(?:your|date of) (?:age|birth)\b(?! group)|\bbirth ?(?:date|day)\b|\bborn (?:in|on)\b|\byear of birth\b|\bwhen did you graduate\b/i, mend: "Ask “Are you at least 18?” if the law sets a minimum age, and nothing more." },
  { about: "family", unless: aboutTheWork, asks: /\bmarried\b|\bmarital status\b|\bspouse\b|\bmaiden name\b|\b(?:your|have|any|plan).{0,20}\b(?:children|kids)\b|\bpregnan|\b(?:have|need|your|arranged?)\b.{0,20}\bchild ?care\b/i, mend: "Ask whether somebody can work the hours." },
  { about: "faith", unless: aboutTheWork, asks: /\b(?:your|what|which) (?:religion|faith|church|religious)\b|\breligious (?:holidays|affiliation|beliefs)\b/i, mend: "Ask whether somebody can work the shifts, with accommodation where needed." },
  { about: "origin", unless: /\bvoluntar\w*|\bself-identif/i, asks: /\bwhere were you born\b|\bbirth ?place\b|\bplace of birth\b|\b(?:your|what) (?:nationality|ancestry|ethnicity|race|native (?:language|tongue)|mother tongue|country of origin)\b|\bare you an? (?:u\.?s\.?|american) citizen\b/i, mend: "Ask whether somebody is authorized to work, and which languages the work needs." },
  { about: "health or disability", source: sources.adaInquiries, unless: aboutTheWork, asks: /\b(?:have|had|any|your)\b.{0,30}\b(?:disabilit|medical (?:condition|history)|illness|health (?:condition|problem)|medications?|surger|workers['’]? compensation|sick days?|depression|anxiety)/i, mend: "Ask whether somebody can do a named task, with or without reasonable accommodation." },
  { about: "looks", asks: /\b(?:send|attach|enclose|upload|include|add)\b.{0,30}\b(?:photo|photograph|picture of yourself|headshot)\b|\byour (?:height|weight)\b/i, mend: "Leave it out." },
];

const salaryHistory = /\b(?:current|present|previous|prior|past|last|former|most recent)\s(?:or (?:past|previous|last) )?(?:base )?(?:salary|salaries|pay|wages?|compensation|earnings|hourly rate)\b(?!\s(?:expectations?|requirements?|goals?|ranges?))|\b(?:salary|pay|wage|compensation) history\b|\bhow much (?:do|did) you (?:earn|make)\b|\bpay ?(?:stubs?|slips?)\b/i;
const notAsked = /\b(?:not|never|no|without|don['’]t|won['’]t)\b/i;

/** Questions and demands of the application that the law, or fairness, forbids. */
export const questions: Rule = ({ texts }) => {
  const asked = texts.filter(({ place }) => place[0] === "instructions" && place[1] !== "contact");
  return asked.flatMap((text) => [...barredIn(text), ...salaryHistoryIn(text), ...criminalHistoryIn(text)]);
};

function barredIn(text: PostingText): ReviewFinding[] {
  return text.sentences.flatMap((sentence) =>
    barred.flatMap(({ asks, about, mend, source, unless }) => {
      const [excerpt] = asks.exec(sentence) ?? [];
      if (excerpt === undefined || unless?.test(sentence) === true || !isAsking(text, sentence)) return [];
      return [finding("QUESTION_BARRED", { place: text.place, excerpt, message: `This asks about ${about}. Before an offer, such a question is forbidden or taken as a sign of discrimination.`, mend, ...(source === undefined ? {} : { source }) })];
    }),
  );
}

function salaryHistoryIn(text: PostingText): ReviewFinding[] {
  return text.sentences.flatMap((sentence) => {
    const [excerpt] = salaryHistory.exec(sentence) ?? [];
    if (excerpt === undefined || notAsked.test(sentence)) return [];
    return [finding("SALARY_HISTORY", { place: text.place, excerpt, message: "This asks about past pay. Many states, cities and provinces forbid the question, and answers carry old inequality on.", mend: "Ask which pay somebody expects, or leave the range to speak." })];
  });
}

const criminalHistory = /\b(?:ever|been|any|your)\b.{0,40}\b(?:arrest(?:ed|s)?|convict(?:ed|ions?)|felon(?:y|ies)|misdemeanors?)\b|\bcriminal (?:record|history|conviction)s?\b/i;
/** Telling that a check follows the offer is what the laws want. */
const afterOffer = /\b(?:after|once|following|upon|conditional)\b.{0,40}\boffer\b|\boffer\b.{0,60}\b(?:background|check)/i;

function criminalHistoryIn(text: PostingText): ReviewFinding[] {
  return text.sentences.flatMap((sentence) => {
    const [excerpt] = criminalHistory.exec(sentence) ?? [];
    if (excerpt === undefined || afterOffer.test(sentence) || !isAsking(text, sentence)) return [];
    return [finding("CRIMINAL_HISTORY", { place: text.place, excerpt, message: "This asks about arrests or convictions. Many states and cities forbid the question before an offer, and federal contractors may not ask it.", mend: "Say that a background check follows the offer, and ask nothing now." })];
  });
}

/** A question asks; instructions ask where they tell to send or state something, not where they promise. */
function isAsking({ place }: PostingText, sentence: string): boolean {
  if (place[1] === "questions") return true;
  return !notAsked.test(sentence) && /\b(?:send|attach|enclose|upload|include|add|state|tell us|give|list|name|provide|what|which|how)\b/i.test(sentence) && !/\b(?:accommodat|adjustment|another way|help|assist|support|arrange|voluntar|self-identif)/i.test(sentence);
}
