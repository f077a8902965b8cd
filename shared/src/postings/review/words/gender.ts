import type { PhraseEntry } from "../phrases.ts";

const neutral = (phrases: readonly string[], by: string): PhraseEntry => ({ phrases, by, why: "names one gender where everybody is meant." });

export const sexBarred: readonly PhraseEntry[] = [
  {
    phrases: [
      "male preferred", "males preferred", "men preferred", "men only", "males only", "male candidates only", "male only", "female preferred", "females preferred", "women preferred", "women only", "females only",
      "female candidates only", "female only", "preferably male", "preferably female", "male candidates preferred", "female candidates preferred", "gentlemen only", "ladies only",
    ],
    why: "states a preference for one sex.", mend: "Leave it out. In the rare case that the law allows it, have your counsel word it.", unlessNear: ["ward", "unit", "clinic", "center", "hospital", "service", "services", "program", "hours", "changing", "room", "patients", "patient"],
  },
];

/** A word for one gender where everybody is meant, with the word for everybody. */
export const gendered: readonly PhraseEntry[] = [
  neutral(["he/she", "she/he", "s/he", "(s)he", "he or she", "she or he"], "they"),
  neutral(["him/her", "her/him", "him or her", "her or him"], "them"),
  neutral(["his/her", "her/his", "his or her", "her or his"], "their"),
  neutral(["himself/herself", "himself or herself", "herself or himself"], "themselves"),
  neutral(["chairman", "chairwoman"], "chair"),
  neutral(["chairmen", "chairwomen"], "chairs"),
  neutral(["foreman"], "supervisor"),
  neutral(["foremen"], "supervisors"),
  neutral(["manpower"], "staff"),
  neutral(["man hours"], "hours of work"),
  neutral(["man the desk", "man the front desk", "man the phones"], "staff the desk"),
  neutral(["manned"], "staffed"),
  neutral(["unmanned"], "unstaffed"),
  neutral(["spokesman", "spokeswoman"], "spokesperson"),
  neutral(["salesman", "saleswoman"], "salesperson"),
  neutral(["handyman"], "maintenance worker"),
  neutral(["repairman"], "repair technician"),
  neutral(["businessman", "businesswoman"], "business person"),
  neutral(["mankind"], "humanity"),
  { ...neutral(["workmanship"], "quality of work"), unlessNear: ["warranty", "warranties", "defect", "defects", "materials"] },
  neutral(["middleman"], "intermediary"),
  neutral(["male nurse", "female nurse"], "nurse"),
  neutral(["male doctor", "female doctor", "lady doctor"], "doctor"),
  neutral(["orderly man"], "orderly"),
  neutral(["cleaning lady", "tea lady"], "cleaner"),
  { ...neutral(["guys"], "people"), mayBeName: true },
  neutral(["gentlemen", "ladies and gentlemen"], "everybody"),
];

/** The strongest of the words that Gaucher, Friesen and Kay list as masculine; everyday words such as “lead” or “analyze” are no finding. */
export const genderCoded: readonly PhraseEntry[] = [
  {
    phrases: ["aggressive", "aggressively"], why: "is coded as masculine, and describes no skill.", mend: "Say what is meant: “persistent”, “early”, “thorough”.",
    unlessNear: [
      "cancer", "cancers", "tumor", "tumors", "treatment", "treatments", "disease", "diseases", "therapy", "therapies", "chemotherapy", "radiotherapy", "immunotherapy", "lymphoma", "patient", "patients", "lesion", "lesions",
      "behavior", "de", "escalation", "visitors", "hydration", "resuscitation", "surgery", "biopsy", "biopsies", "biology", "margins", "features", "variant", "variants", "pattern", "fibromatosis", "osteolysis",
    ],
  },
  {
    phrases: ["dominant", "dominate", "dominates", "dominating"], why: "is coded as masculine, and describes no skill.", mend: "Say what is meant: “leading”, “main”.",
    unlessNear: ["hand", "hands", "arm", "side", "eye", "right", "left", "gene", "inheritance", "autosomal", "hemisphere", "artery", "coronary", "circulation", "finding", "mass", "nodule", "lesion", "follicle", "frequency", "vessel", "hemispheres", "handed", "trait", "color", "colors"],
  },
  { phrases: ["assertive", "headstrong", "fearless", "forceful"], why: "is coded as masculine.", by: "confident", unlessNear: ["injection", "injections", "contraction", "contractions", "ejection", "coughing", "cough"] },
  { phrases: ["assertively", "fearlessly", "forcefully"], why: "is coded as masculine.", by: "confidently", unlessNear: ["inject", "injected"] },
  { phrases: ["ambitious"], why: "is coded as masculine when it is said of a person.", mend: "Say what somebody can reach or learn here.", unlessNear: ["plan", "plans", "goal", "goals", "program", "project", "projects", "target", "targets", "research", "agenda", "roadmap", "schedule", "upgrade", "migration", "expansion", "vision", "strategy"] },
  {
    phrases: ["competitive"], why: "is coded as masculine when it is said of a person.", mend: "Say how people work together, and how good work is seen.",
    unlessNear: [
      "salary", "pay", "salaries", "wage", "wages", "benefits", "compensation", "rate", "rates", "package", "remuneration", "bidding", "bids", "tender", "market", "tuition", "research", "grants", "grant", "funding", "procurement", "quote", "quotes", "pricing", "prices", "price", "offer", "offers", "bonus", "hourly", "base", "total", "rewards", "stipend", "leave", "retirement",
      "fellowship", "residency", "sports", "athletes", "binding", "inhibition",
    ],
  },
  { phrases: ["self reliant", "self sufficient", "lone wolf"], why: "is coded as masculine.", mend: "Say which decisions somebody makes alone, and whom they can ask." },
  { phrases: ["hard charging", "hard hitting", "cutthroat", "take charge attitude", "crush it", "crushing it", "battle tested", "war room", "in the trenches"], why: "is the language of a contest.", mend: "Say what has to be done." },
  { phrases: ["kill it"], why: "is the language of a contest.", mend: "Say what has to be done.", unlessNear: ["process", "job", "session", "task", "query", "hangs", "hang", "stuck", "restart"] },
];
