import type { Requirement } from "../../content.ts";
import { finding, type ReviewFinding } from "../finding.ts";
import { phraseFinder } from "../phrases.ts";
import type { Draft, Rule } from "../rule.ts";
import { juniorTitles, seniorCredentials } from "../words/credentials.ts";
import { technologies } from "../words/technologies.ts";

const mostRequired = 8;
const mostYears = 10;

/** Demands that turn away people who could do the work. */
export const inflation: Rule = (draft) => {
  const required = draft.content.requirements.map((requirement, index) => ({ ...requirement, index })).filter(({ kind, text }) => kind === "REQUIRED" && text.trim() !== "");
  return [...tooMany(required, draft), ...draft.content.requirements.flatMap((requirement, index) => [...degree(requirement, index), ...years(requirement, index, draft)]), ...tooSenior(draft)];
};

function tooMany(required: readonly Requirement[], { content }: Draft): ReviewFinding[] {
  const [demands, duties] = [required.length, content.responsibilities.length];
  const findings: ReviewFinding[] = [];
  if (demands > mostRequired) {
    findings.push(finding("REQUIRED_TOO_MANY", { place: ["requirements"], message: `${demands} qualifications are required. People who lack one of them often do not apply.`, mend: `Keep at most ${mostRequired}: move to “preferred” whatever can be learned here.` }));
  }
  if (duties > 0 && demands > duties) {
    findings.push(finding("MORE_REQUIRED_THAN_DUTIES", { place: ["requirements"], message: `The posting requires ${demands} things and lists ${duties} ${duties === 1 ? "duty" : "duties"}.`, mend: "Ask of each requirement for which duty it is needed." }));
  }
  return findings;
}

const degreeWords = /\b(?:bachelor|master|doctorate|doctoral|associate|university|college|graduate)(?:['’]?s)?\b[^.]{0,30}\bdegree\b|(?<![-\d]\s?|\bhigh |\bgreat |\bcertain )\bdegree\b(?! of (?!bachelor|master|doctor))|\bbachelor['’]s\b|\bmaster['’]s in\b|\b(?:BS|BA|BSN|MS|MBA|PhD)\b(?: in\b| required)/i;
const orElse = /\bequivalent|\bor (?:the |at least )?(?:\S+ ){0,2}?(?:years|experience|equal|work|training|comparable|diploma|certificate)\b|\bdiploma or\b|\bin lieu\b|\bin place of\b|\bcombination of\b|\bteach(?:es)? the same\b|\bor similar experience\b|\bis no condition\b/i;
/** Work for which a license or the law asks for the degree. */
const byLaw = /\blicens|\bregistered\b|\bby law\b|\baccredited\b|\bnursing\b|\bmedical degree\b|\bmedical physics\b|\bregistry\b/i;
/** Required in the list, and not in its own words. */
const onlyWished = /\b(?:preferred|preferably|desired|desirable|ideally|a plus|an advantage|nice to have|helpful|welcome)\b/i;

function degree({ kind, text }: Requirement, index: number): ReviewFinding[] {
  const [excerpt] = degreeWords.exec(text) ?? [];
  if (kind !== "REQUIRED" || excerpt === undefined || orElse.test(text) || onlyWished.test(text) || byLaw.test(text)) return [];
  return [
    finding("DEGREE_WITHOUT_EQUIVALENT", {
      place: ["requirements", String(index), "text"], excerpt,
      message: "A degree is required, and the posting does not say that experience may stand in for it.",
      mend: "Add “or equivalent experience”, unless the law or a license demands the degree.",
    }),
  ];
}

const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
const yearsPattern = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}|${numberWords.slice(1).join("|")})\\s?(?:\\+|plus)?\\s?(?:or more\\s)?(?:full\\s)?years?`, "giu");
/** “at least eighteen years old” is a minimum age, and “a ten-year plan” no experience. */
const noExperience = /^\s?(?:old|of age|plan)/i;

const technologyFinder = phraseFinder(technologies.map(({ names, since }) => ({ phrases: names, why: String(since) })));

function years({ text }: Requirement, index: number, draft: Draft): ReviewFinding[] {
  const place = ["requirements", String(index), "text"];
  const stated = [...text.matchAll(yearsPattern)].filter((match) => !noExperience.test(text.slice(match.index + match[0].length))).map(([excerpt, number = ""]) => ({ excerpt, number: numberOf(number) }));
  const [most] = stated.toSorted((one, other) => other.number - one.number);
  if (most === undefined) return [];
  const beyond = beyondTechnology(text, most, place, draft);
  if (beyond.length > 0 || most.number <= mostYears) return beyond;
  return [finding("YEARS_TOO_MANY", { place, excerpt: most.excerpt, message: `${most.excerpt} of experience say little about skill, and much about age.`, mend: "Name what somebody must have done, or at most ten years." })];
}

function beyondTechnology(text: string, most: { readonly excerpt: string; readonly number: number }, place: readonly string[], { vocabulary, today }: Draft): ReviewFinding[] {
  const hits = technologyFinder(vocabulary)({ text, shape: "ITEM" }).filter(({ excerpt }) => belongTogether(text, most.excerpt, excerpt));
  const tooNew = hits.find(({ entry }) => Number(today.slice(0, 4)) - Number(entry.why) < most.number);
  if (tooNew === undefined) return [];
  return [
    finding("YEARS_BEYOND_TECHNOLOGY", {
      place, excerpt: most.excerpt,
      message: `${tooNew.excerpt} has been around since ${tooNew.entry.why}: nobody has ${most.excerpt} of experience with it.`,
      mend: "Ask for fewer years, or for what somebody has built with it.",
    }),
  ];
}

/** “Ten years with FHIR”, not “Ten years in IT, including FHIR”: nothing that separates them stands between. */
function belongTogether(text: string, years: string, technology: string): boolean {
  const [atYears, atTechnology] = [text.indexOf(years), text.indexOf(technology)];
  const between = atYears < atTechnology ? text.slice(atYears + years.length, atTechnology) : text.slice(atTechnology + technology.length, atYears);
  return !/[,;.]|\b(?:including|among them|plus|ideally|some|familiarity|part of it|of which)\b/i.test(between);
}

function numberOf(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word === -1 ? Number(text) : word;
}

function tooSenior({ content }: Draft): ReviewFinding[] {
  const [junior] = juniorTitles.exec(content.title) ?? [];
  if (junior === undefined) return [];
  return content.credentials.flatMap(({ name, abbreviation, required }, index) => {
    const credential = required ? seniorCredentials.find(({ short, name: full }) => short === abbreviation || name.includes(full) || name === short) : undefined;
    if (credential === undefined) return [];
    return [
      finding("CREDENTIAL_TOO_SENIOR", {
        place: ["credentials", String(index)], excerpt: name,
        message: `${credential.short} takes years of experience, and the title says “${junior}”.`,
        mend: "Make the certification preferred, or offer to pay for it later.",
      }),
    ];
  });
}
