import type { CredentialFact } from "./facts.ts";

const modules: Readonly<Record<"Epic" | "Cerner", RegExp>> = {
  Epic: /\b(Radiant|Cupid|Willow|Beaker|Bridges|Clarity|Caboodle|Cogito|EpicCare Ambulatory|EpicCare Inpatient|Ambulatory|Inpatient|Cadence|Prelude|OpTime|ASAP|Beacon|Resolute|MyChart|ClinDoc|Orders|Grand Central|Care Everywhere|Security)\b/g,
  Cerner: /\b(RadNet|PowerChart|Millennium|CareAware|SurgiNet|PathNet|PharmNet|FirstNet|ProVision)\b/g,
};
const certified = /\b(?:certified|certifications?|certificates?|certificad[oa]|certificaci[oó]n|zertifiz\w+|certifi[eé]e?|proficien(?:t|cy))\b/i;

/** "Epic Radiant and Cupid certified": one credential for each module; without a module there is none. */
export function ehrCredentials(statement: string): CredentialFact[] {
  if (!certified.test(statement)) return [];
  return (["Epic", "Cerner"] as const).flatMap((maker) => {
    if (!new RegExp(`\\b${maker}\\b`).test(statement)) return [];
    const named = [...statement.matchAll(modules[maker])].map(([found]) => found);
    return [...new Set(named)].map((module) => ({ name: `${maker} ${module} certification`, abbreviation: `${maker} ${module}`, issuer: maker }));
  });
}
