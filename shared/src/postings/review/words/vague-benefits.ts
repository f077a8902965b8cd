import type { PhraseEntry } from "../phrases.ts";

/** Words behind which the benefits are named after all. */
const told = ["including", "includes", "include", "such", "health", "medical", "dental", "vision", "insurance", "retirement", "pension"];
const since = ["from", "day", "days", "first", "start", "starting", "begin", "beginning", "after", "eligible", "time"];

/** Promises of pay: empty with a range beside them as well. */
export const vaguePay: readonly PhraseEntry[] = [
  {
    phrases: [
      "competitive salary", "competitive pay", "competitive compensation", "competitive wages", "competitive wage", "competitive rates", "competitive rate", "competitive remuneration", "attractive salary", "attractive compensation", "generous salary",
      "market rate", "market rates",
    ],
    why: "promises pay and names none.", mend: "Let the range speak, and say what decides where in it somebody starts.",
  },
];

/** What takes the place of a range where there is none, and explains it where there is one. */
export const insteadOfPay: readonly PhraseEntry[] = [
  {
    phrases: ["salary commensurate", "commensurate with experience", "pay commensurate", "depends on experience", "depending on experience", "salary negotiable", "negotiable salary", "salary is negotiable", "doe"],
    why: "stands where the pay should be.", mend: "Enter the range, and say what decides where in it somebody starts.", unlessNear: ["energy", "department", "john", "jane"],
  },
];

export const vagueBenefits: readonly PhraseEntry[] = [
  {
    phrases: [
      "great benefits", "excellent benefits", "competitive benefits", "generous benefits", "good benefits", "attractive benefits", "comprehensive benefits", "comprehensive benefits package", "benefits package", "great perks", "lots of perks", "many perks", "attractive package", "competitive package",
    ],
    why: "praises benefits and names none.", mend: "Name them: which insurance, how much leave, what the employer adds to the retirement plan.", unlessNear: told,
  },
  { phrases: ["full benefits"], why: "praises benefits and names none.", mend: "Name them: which insurance, how much leave, what the employer adds to the retirement plan.", unlessNear: [...told, ...since] },
];

/** The end of a list that does not end. */
export const openLists: readonly PhraseEntry[] = [
  {
    phrases: ["and more", "and much more", "and many more", "and so much more"], why: "leaves out what might have decided somebody.", mend: "Name the rest, or end the list.",
    unlessNear: ["than", "or", "more", "years", "months", "weeks", "days", "hours", "percent"],
  },
];
