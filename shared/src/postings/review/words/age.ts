import type { PhraseEntry } from "../phrases.ts";

/** People whom the work serves, of whom any age may be said. */
const served = [
  "patient", "patients", "child", "children", "adult", "adults", "people's", "babies", "infants", "survivors", "families", "mothers", "women", "men", "readers", "brains",
  "pediatric", "neonatal", "donors", "visitors", "residents", "girls", "boys", "teenagers", "athletes", "volunteers", "old", "older", "modulus",
];

/** Those whom somebody teaches are not those who apply. */
const teaching = [
  "teach", "teaching", "train", "training", "mentor", "mentoring", "precept", "precepting", "supervise", "supervising", "guide", "guiding", "instruct", "instructing", "orient", "orienting",
  "rotate", "rotating", "rotation", "rotations", "placement", "placements", "onboard", "onboarding",
];

/** Machines and records have an age as well. */
const things = ["equipment", "scanner", "scanners", "device", "devices", "hardware", "study", "studies", "image", "images", "data", "records", "archive", "cache", "tube", "tubes"];

/** Words that 29 CFR 1625.4(a) names, and others of a similar nature. */
export const ageBarred: readonly PhraseEntry[] = [
  { phrases: ["young", "youthful"], why: "limits the posting to one age group.", mend: "Leave it out: say what the work is, not how old somebody is.", unlessNear: [...served, ...teaching], mayBeName: true },
  {
    phrases: ["recent graduate", "recent graduates", "recent college graduate", "recent college graduates", "recent grad", "recent grads", "new graduate only", "new grads only", "fresh graduate", "fresh graduates", "college student", "college students"],
    unlessNear: teaching,
    why: "is named as unlawful by the regulation on age discrimination, because it deters older people.", mend: "Say which knowledge is enough: “open to people at the start of their career, whatever their age”.",
  },
  {
    phrases: ["under 30 years old", "under 35 years old", "under 40 years old", "under the age of 30", "under the age of 35", "under the age of 40", "age 25 to 35", "aged 25 to 35", "ages 25 to 35", "age 20 to 30", "aged 20 to 30", "maximum age", "age limit"],
    why: "sets a limit of age.", mend: "Leave it out; only a minimum age that a law demands may be stated.", unlessNear: ["no", "without", ...served, ...things],
  },
  { phrases: ["office boy", "office girl", "girl friday", "errand boy", "copy boy"], why: "uses a word that the regulation on age discrimination names as unlawful.", mend: "Name the work: “office assistant”." },
];

/** What has high energy in physics, and in an emergency department. */
const energies = [
  "photon", "photons", "beam", "beams", "electron", "electrons", "x", "physics", "radiation", "particle", "particles", "physicist", "collimator", "collimators", "gamma", "isotope", "isotopes", "iodine", "linac", "spectral", "imaging",
  "trauma", "injury", "injuries", "impact", "fractures",
];
const fewYears = ["2", "two", "3", "three", "4", "four", "5", "five", "7", "seven", "10", "ten"];

/** Words that older candidates read as meant for somebody else. */
export const ageCoded: readonly PhraseEntry[] = [
  { phrases: ["digital native", "digital natives"], why: "says when somebody was born, not what they can do.", mend: "Name the tools that the work needs." },
  { phrases: ["energetic", "high energy"], why: "is read as “young”.", mend: "Say what the days are like.", unlessNear: energies },
  { phrases: ["vibrant team", "young at heart", "youthful energy"], why: "is read as “young”.", mend: "Say what working together is like." },
  { phrases: ["overqualified"], why: "tells experienced people not to apply.", mend: "Leave it out: let people decide which work they want." },
  { phrases: ["recently graduated", "newly graduated", "new grad", "new grads", "new graduate", "new graduates"], why: "points at one age group.", by: "people at the start of their career", unlessNear: ["welcome", "and", "or", "program", "programs", "residency", "fellowship", "orientation", ...teaching] },
  { phrases: ["mature person", "mature individual", "mature candidate", "mature professional", "mature attitude"], why: "is a word about age.", mend: "Say which experience or judgment is meant." },
  { phrases: ["up and coming"], why: "is read as “young”.", mend: "Say what somebody can already do." },
  { phrases: fewYears.flatMap((years) => [`at most ${years} years of experience`, `no more than ${years} years of experience`, `maximum of ${years} years of experience`, `maximum ${years} years of experience`]), why: "sets a ceiling of experience, and with it of age.", mend: "State the least experience that is needed, not the most." },
];
