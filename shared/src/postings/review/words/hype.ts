import type { PhraseEntry } from "../phrases.ts";

export const hype: readonly PhraseEntry[] = [
  { phrases: ["rockstar", "rock star", "rockstars", "rock stars", "superstar", "superstars", "all star"], why: "promises a stage that the work does not have.", by: "skilled person" },
  { phrases: ["ninja", "ninjas", "guru", "gurus", "wizard", "wizards", "jedi", "unicorn", "hacker extraordinaire", "whiz", "whizz", "whiz kid"], why: "is a costume, not a qualification; few women and few older people see themselves in it.", by: "expert", mayBeName: true, unlessNear: ["setup", "installation", "import", "export", "configuration", "report", "upgrade", "step", "steps", "build", "builds", "cmake"] },
  { phrases: ["maven"], why: "is a costume, not a qualification; few women and few older people see themselves in it.", by: "expert", mayBeName: true, unlessNear: ["java", "gradle", "build", "builds", "apache", "repository", "jenkins"] },
  { phrases: ["superhero", "superheroes", "healthcare hero", "healthcare heroes"], why: "asks for more than a person can give.", by: "colleague", unlessNear: ["children", "pediatric", "themed", "gown", "gowns", "mask", "masks", "scanner"] },
  { phrases: ["work hard play hard", "work hard, play hard", "play hard"], why: "is read as long hours, and as a place for the young.", mend: "State the hours, and what there is beside them." },
  {
    phrases: ["like a family", "we are a family", "we're a family", "work family"], why: "is read as unpaid loyalty.", mend: "Say how people here help each other.",
    unlessNear: ["medicine", "practice", "owned", "run", "friendly", "centered", "planning", "balance", "conflict", "life", "policies", "leave"],
  },
  { phrases: ["drink the kool aid"], why: "makes light of a mass death.", mend: "Leave it out." },
  { phrases: ["crazy", "insane", "insanely", "psycho", "schizophrenic", "bipolar"], why: "makes light of mental illness.", mend: "Say what is meant: “busy”, “unusual”.", unlessNear: ["patients", "patient", "disorder", "disorders", "electrosurgery", "electrode", "cautery", "coagulation", "forceps", "prosthesis", "hip", "pacing", "lead", "leads", "affective", "illness", "depression", "oncology", "social", "educational", "education", "emotional", "physiological", "therapy", "motor"] },
  { phrases: ["spirit animal", "pow wow", "powwow", "low man on the totem pole"], why: "borrows from Native cultures what is not a joke there.", mend: "Say it plainly." },
];
