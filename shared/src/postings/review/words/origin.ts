import type { PhraseEntry } from "../phrases.ts";

const languages = ["English", "Spanish", "French", "German", "Mandarin", "Arabic"];
const spokenFromBirth = languages.map((language): PhraseEntry => {
  const name = language.toLowerCase();
  return {
    phrases: [`native ${name} speaker`, `native ${name} speakers`, `native ${name}`, `native level ${name}`, `${name} mother tongue`, `mother tongue ${name}`, `${name} as a first language`],
    why: "asks where somebody grew up, not how well they speak.", by: `fluent in ${language}`,
  };
});

export const originBarred: readonly PhraseEntry[] = [
  ...spokenFromBirth,
  { phrases: ["native speaker", "native speakers", "native fluency", "native or bilingual"], why: "asks where somebody grew up, not how well they speak.", mend: "Ask for the level that the work needs: “fluent in spoken and written English”." },
  { phrases: ["without an accent", "no accent", "accent free", "neutral accent", "unaccented"], why: "judges an accent, which goes with national origin.", mend: "Ask for clear speech, if the work needs it.", unlessNear: ["color", "colors", "wall"] },
  {
    phrases: ["us citizen", "us citizens", "us citizens only", "u.s. citizen", "u.s. citizens", "american citizen", "american citizens", "citizens only", "must be a citizen", "us citizenship required", "u.s. citizenship required", "green card holders", "us born", "american born", "locals only"],
    why: "limits the posting by citizenship, which only a law, regulation or government contract may demand.",
    mend: "Write “authorized to work in the United States”.", unlessNear: ["clearance", "federal", "contract", "law", "regulation", "regulations", "regardless", "nor", "naturalized", "those", "anyone", "authorized"],
  },
  { phrases: ["canadian experience", "canadian work experience"], why: "may not be demanded in a posting in Ontario, and shuts out people who trained abroad.", mend: "Name the knowledge that is meant: the law, the standards, the systems." },
];

export const religionAndLooks: readonly PhraseEntry[] = [
  { phrases: ["clean shaven", "no beards", "no facial hair", "no dreadlocks", "no head coverings", "no headscarves", "no turbans", "well groomed"], why: "rules out people by faith or hair, unless the work, such as a fitted respirator, demands it.", mend: "Leave it out, or name the safety rule and how an exception is asked for.", unlessNear: ["respirator", "n95", "fit", "backlog", "queue", "worklist", "list"] },
  { phrases: ["attractive person", "attractive candidate", "attractive appearance", "good looking", "pleasing appearance", "pleasant appearance", "good appearance", "front office appearance"], why: "judges how somebody looks.", mend: "Leave it out, or state the dress code.", unlessNear: ["image", "images", "dashboard", "dashboards", "report", "reports", "chart", "charts", "slides", "rendering", "renderings", "display"] },
  { phrases: ["christian values", "church going", "churchgoing", "practicing christian", "god fearing"], why: "states a preference for one faith.", mend: "Leave it out; a religious employer may describe its mission instead.", mayBeName: true },
  { phrases: ["available on sundays and all religious holidays", "no time off for religious holidays"], why: "rules out people by faith.", mend: "State the shifts, and that schedules can be accommodated." },
];
