import type { PhraseEntry } from "../phrases.ts";

const told = ["including", "includes", "include", "such"];

export const vagueBenefits: readonly PhraseEntry[] = [
  {
    phrases: [
      "competitive salary", "competitive pay", "competitive compensation", "competitive wages", "competitive wage", "competitive rates", "competitive rate", "competitive remuneration", "attractive salary", "attractive compensation", "generous salary",
      "salary commensurate", "commensurate with experience", "pay commensurate", "depends on experience", "depending on experience", "salary negotiable", "negotiable salary", "market rate", "market rates", "doe",
    ],
    why: "promises pay and names none.", mend: "Let the range speak, and say what decides where in it somebody starts.",
  },
  {
    phrases: [
      "great benefits", "excellent benefits", "competitive benefits", "generous benefits", "good benefits", "attractive benefits", "full benefits", "comprehensive benefits", "comprehensive benefits package", "benefits package", "great perks", "lots of perks", "many perks", "attractive package", "competitive package",
    ],
    why: "praises benefits and names none.", mend: "Name them: which insurance, how much leave, what the employer adds to the retirement plan.", unlessNear: told,
  },
  { phrases: ["and more", "and much more", "and many more", "and so much more"], why: "leaves out what might have decided somebody.", mend: "Name the rest, or end the list.", unlessNear: ["than", "or", "more"] },
];
