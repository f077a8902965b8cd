import { finding, type ReviewFinding } from "../finding.ts";
import type { Draft, Rule } from "../rule.ts";

/** Families of wordings, not one phrase: what counts is that somebody who needs it finds a way. */
const offersAccommodation: readonly RegExp[] = [
  /\b(?:reasonable|disability|request|need|provide|offer|arrange|with|for|an)\s(?:an?\s)?(?:accommodations?|adjustments?)\b/i,
  /\baccommodations?\b.{0,80}\b(?:appl|interview|process|form|disabilit|contact|call|write)/i,
  /\b(?:form|step|page|process|application|applying)\b.{0,60}\b(?:hard|difficult|barrier|not accessible|inaccessible)\b/i,
  /\b(?:need|want|would like)\b.{0,20}\b(?:help|support|assistance)\b.{0,40}\b(?:appl|form|interview|disabilit)/i,
  /\b(?:find|offer|arrange|provide|agree on|in|use)\s(?:you\s)?(?:another|an alternative|a different|an accessible)\s(?:way|format|form)\b/i,
  /\b(?:large print|screen reader|sign language interpreter|braille)\b/i,
  /\bdisabilit(?:y|ies)\b.{0,60}\b(?:contact|call|write|e-?mail|tell us|let us know|help)\b/i,
];

const saysEqualOpportunity: readonly RegExp[] = [
  /\bequal(?:[- ]employment)?[- ]opportunit/i,
  /\b(?:EEO|EOE)\b/,
  /\b(?:without regard to|regardless of|irrespective of|whatever your|no matter your)\b.{0,60}\b(?:race|colou?r|sex|gender|age|faith|religion|origin|background|disabilit)/i,
  /\b(?:do|does|will|shall) not discriminate\b/i,
  /\bdo(?:es)?n['’]t discriminate\b/i,
  /\b(?:race|colou?r|religion|sex|gender|age|disability)\b.{0,200}\b(?:play no part|does not matter|do not matter|are considered alike|protected by law)\b/i,
  /\ball qualified (?:applicants|candidates|people)\b/i,
  /\bwelcomes? (?:applications|applicants|candidates|people) (?:from|of) (?:all|every|any)\b/i,
];

/** The two statements that tell people that they are meant, found in any text of the posting. */
export const statements: Rule = (draft) => [...accommodation(draft), ...equalOpportunity(draft)];

function accommodation(draft: Draft): ReviewFinding[] {
  if (says(draft, offersAccommodation)) return [];
  return [
    finding("ACCOMMODATION_MISSING", {
      place: ["instructions", "text"],
      message: "Nothing says how somebody with a disability can ask for help with applying. Employers must provide it, and should tell applicants how to ask.",
      mend: "Add a sentence such as “If you need an accommodation to apply, call or write to us”, with a name, a number and an address.",
    }),
  ];
}

function equalOpportunity(draft: Draft): ReviewFinding[] {
  if (says(draft, saysEqualOpportunity)) return [];
  return [
    finding("EQUAL_OPPORTUNITY_MISSING", {
      place: ["aboutOrganization"],
      message: "Nothing says that everybody is considered alike. The EEOC recommends such a statement, and contractors of the federal government must make it.",
      mend: "Add a sentence such as “We are an equal opportunity employer”, with the grounds that your law protects.",
    }),
  ];
}

function says({ texts }: Draft, patterns: readonly RegExp[]): boolean {
  return texts.some(({ text }) => patterns.some((pattern) => pattern.test(text)));
}
