import type { PhraseEntry } from "../phrases.ts";

/** Machines are in good health and in good condition too, and insurance is excellent. */
const notAPerson = [
  "system", "systems", "archive", "server", "servers", "database", "equipment", "scanner", "scanners", "hardware", "instrument", "instruments", "insurance", "benefits", "plan", "plans", "coverage", "care", "outcomes", "services",
  "patient", "patients", "volunteers", "controls", "study", "research",
];

/** What an administrator disables. */
const switchedOff = ["account", "accounts", "user", "users", "login", "logins", "feature", "features", "port", "ports", "interface", "interfaces", "alarm", "alarms", "rule", "rules", "route", "routes", "device", "devices", "service"];

export const ability: readonly PhraseEntry[] = [
  { phrases: ["able bodied"], why: "shuts out people with disabilities who can do the work.", mend: "Say what has to be done, with or without reasonable accommodation." },
  { phrases: ["physically fit", "be in good health", "good physical health", "excellent health", "good physical condition", "perfect health", "healthy individual", "healthy candidates"], why: "asks about health instead of the work.", mend: "Say what has to be done, with or without reasonable accommodation.", unlessNear: notAPerson },
  { phrases: ["no disabilities", "free of disabilities", "free from disability", "mentally healthy", "mentally stable", "of sound mind"], why: "shuts out people with disabilities.", mend: "Leave it out." },
  { phrases: ["handicapped", "the disabled", "wheelchair bound", "confined to a wheelchair", "suffers from a disability"], why: "is a word that disabled people do not use of themselves.", mend: "Write “people with disabilities”, or “wheelchair user”.", unlessNear: switchedOff },
];

/** Demands on the senses; as with those on the body, what counts is whether the task can be done in another way. */
export const senses: readonly PhraseEntry[] = [
  {
    phrases: ["normal hearing", "normal vision", "perfect vision", "20/20 vision", "must be able to see", "must be able to hear", "must be able to speak"],
    why: "names a body instead of a task.", mend: "Name the task, for example “judge the quality of an image”, with or without reasonable accommodation.",
    unlessNear: ["patient", "patients", "dashboard", "language", "languages", "english", "spanish", "french", "german", "mandarin", "cantonese", "arabic", "vietnamese", "portuguese", "hmong", "somali", "russian", "korean", "up"],
  },
];

const weights = ["10", "20", "25", "30", "35", "40", "45", "50", "75", "100"].flatMap((weight) => ["pounds", "lbs", "lb"].map((unit) => `lift ${weight} ${unit}`));

/** Demands on the body; they belong with the words “with or without reasonable accommodation”. */
export const physicalDemands: readonly PhraseEntry[] = [
  {
    phrases: [
      "must be able to lift", "able to lift", "ability to lift", "lift up to", "lifting up to", "must lift", "must be able to carry", "must be able to push", "must be able to stand", "must be able to walk", "must be able to bend", "must be able to climb",
      "ability to stand for", "ability to stand and", "ability to stand or", "able to stand for", "stand for long periods", "standing for long periods", "prolonged standing", "must be able to sit for", "push and pull up to", "physical stamina", ...weights,
    ],
    why: "is a demand on the body that does not say how it may be met.",
    mend: "Keep it if the work cannot be done without it, and add “with or without reasonable accommodation”.",
  },
];
