import { finding, type ReviewFinding } from "../finding.ts";
import type { PostingText } from "../posting-texts.ts";
import type { Rule } from "../rule.ts";
import { sources, type ReviewSource } from "../sources.ts";

interface Barred {
  readonly asks: RegExp;
  readonly about: string;
  readonly mend: string;
  readonly source?: ReviewSource;
}

/** What may not be asked before an offer; each looks at a question that somebody put into the application. */
const barred: readonly Barred[] = [
  { about: "age", asks: /\bhow old\b|\b(?:your|date of) (?:age|birth)\b|\bbirth ?(?:date|day)\b|\bborn (?:in|on)\b|\byear of birth\b|\bwhen did you graduate\b/i, mend: "Ask “Are you at least 18?” if the law sets a minimum age, and nothing more." },
  { about: "family", asks: /\bmarried\b|\bmarital status\b|\bspouse\b|\bmaiden name\b|\b(?:your|have|any|plan).{0,20}\b(?:children|kids)\b|\bpregnan|\bchild ?care\b/i, mend: "Ask whether somebody can work the hours." },
  { about: "faith", asks: /\b(?:your|what|which) (?:religion|faith|church|religious)\b|\breligious (?:holidays|affiliation|beliefs)\b/i, mend: "Ask whether somebody can work the shifts, with accommodation where needed." },
  { about: "origin", asks: /\bwhere were you born\b|\bbirth ?place\b|\bplace of birth\b|\b(?:your|what) (?:nationality|ancestry|ethnicity|race|native (?:language|tongue)|mother tongue|country of origin)\b|\bare you an? (?:u\.?s\.?|american) citizen\b/i, mend: "Ask whether somebody is authorized to work, and which languages the work needs." },
  { about: "health or disability", source: sources.adaInquiries, asks: /\b(?:have|had|any|your)\b.{0,30}\b(?:disabilit|medical (?:condition|history)|illness|health (?:condition|problem)|medications?|surger|workers['’]? compensation|sick days?|depression|anxiety)/i, mend: "Ask whether somebody can do a named task, with or without reasonable accommodation." },
  { about: "looks", asks: /\b(?:send|attach|enclose|upload|include|add)\b.{0,30}\b(?:photo|photograph|picture of yourself|headshot)\b|\byour (?:height|weight)\b/i, mend: "Leave it out." },
];

const salaryHistory = /\b(?:current|present|previous|prior|past|last|former|most recent)\s(?:or (?:past|previous|last) )?(?:base )?(?:salary|salaries|pay|wages?|compensation|earnings|hourly rate)\b|\b(?:salary|pay|wage|compensation) history\b|\bhow much (?:do|did) you (?:earn|make)\b|\bpay ?(?:stubs?|slips?)\b/i;
const notAsked = /\b(?:not|never|no|without|don['’]t|won['’]t)\b/i;

/** Questions and demands of the application that the law, or fairness, forbids. */
export const questions: Rule = ({ texts }) => {
  const asked = texts.filter(({ place }) => place[0] === "instructions" && place[1] !== "contact");
  return asked.flatMap((text) => [...barredIn(text), ...salaryHistoryIn(text)]);
};

function barredIn(text: PostingText): ReviewFinding[] {
  return text.sentences.flatMap((sentence) =>
    barred.flatMap(({ asks, about, mend, source }) => {
      const [excerpt] = asks.exec(sentence) ?? [];
      if (excerpt === undefined || !isAsking(text, sentence)) return [];
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

/** A question asks; instructions ask where they tell to send or state something, not where they promise. */
function isAsking({ place }: PostingText, sentence: string): boolean {
  if (place[1] === "questions") return true;
  return !notAsked.test(sentence) && /\b(?:send|attach|enclose|upload|include|add|state|tell us|give|list|name|provide|what|which|how)\b/i.test(sentence) && !/\b(?:accommodat|adjustment|another way|help you)/i.test(sentence);
}
