import { finding, type ReviewFinding } from "../finding.ts";
import type { Draft, Rule } from "../rule.ts";
import { dayAt } from "../../../time/wall-time.ts";

const longestTitle = 60;

/** What search engines and job boards want to know, as far as somebody types it. */
export const findable: Rule = (draft) => [...titleExtras(draft), ...longTitle(draft), ...addresses(draft), ...remoteCountry(draft), ...closingDate(draft), ...website(draft)];

const extras: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "pay", pattern: /[$€£]\s?\d[\d.,]*k?(?:\s?[-–]\s?[$€£]?\d[\d.,]*k?)?|\b\d{2,3}k\b|\b(?:sign[- ]on|signing) bonus\b/i },
  { what: "a code", pattern: /(?:#|\b(?:req|job|ref|id|no)\b[.:# ]{0,3})\s?[a-z]{0,3}-?\d{3,}|\b[A-Z]{1,4}-?\d{4,}\b|\(\d{3,}\)/i },
  { what: "a date", pattern: /\b(?:january|february|march|april|june|july|august|september|october|november|december) \d|\b20\d\d\b|\b(?!24\/7|7\/7|12\/12|50\/50)\d{1,2}\/\d{1,2}\b(?! (?:on|off|shift|schedule|support))/i },
  { what: "urgency", pattern: /\b(?:urgently|urgent(?! care)|hiring now|now hiring|immediate (?:start|opening|hire)|apply now|hot job)\b/i },
  { what: "special characters", pattern: /[!*★●]|\.{3}|–{2}|-{2}|\|{1}/ },
];

function titleExtras({ content, organization }: Draft): ReviewFinding[] {
  const found = extras.flatMap(({ what, pattern }) => {
    const [excerpt] = pattern.exec(content.title) ?? [];
    return excerpt === undefined ? [] : [{ what, excerpt: excerpt.trim() }];
  });
  const names = [
    ...content.locations.flatMap(({ city, name }) => [{ what: "a place", name: city }, { what: "a place", name }]),
    { what: "the name of the organization", name: organization.name },
  ];
  const named = names.flatMap(({ what, name }) => {
    const excerpt = nameIn(content.title, name.trim());
    return excerpt === undefined ? [] : [{ what, excerpt }];
  });
  const [first] = [...found, ...named];
  if (first === undefined) return [];
  return [finding("TITLE_EXTRAS", { place: ["title"], excerpt: first.excerpt, message: `The title holds ${first.what}. Search engines want the title of the work and nothing else.`, mend: "Take it out of the title: it has a field of its own." })];
}

/** Towns whose names are words of a title: “Mobile MRI technologist”, “Reading room assistant”. */
const alsoAWord = new Set(["mobile", "reading", "enterprise", "normal", "commerce", "union", "home", "clinic", "hospital", "radiology", "imaging"]);

/** The name as it stands in the title, as a word of its own; a town that is a word as well counts behind a comma, a dash, “in” or “at”. */
function nameIn(title: string, name: string): string | undefined {
  const at = name === "" ? -1 : title.toLowerCase().indexOf(name.toLowerCase());
  const [before, after] = [title.slice(0, Math.max(0, at)), title.slice(at + name.length)];
  const isWord = at !== -1 && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  if (!isWord || (alsoAWord.has(name.toLowerCase()) && !/(?:[,(–—-]|\b(?:in|at))\s?$/i.test(before))) return undefined;
  return title.slice(at, at + name.length);
}

function longTitle({ content }: Draft): ReviewFinding[] {
  const { length } = content.title.trim();
  if (length <= longestTitle) return [];
  return [finding("TITLE_LONG", { place: ["title"], message: `The title has ${length} characters; phones and search results cut it after about ${longestTitle}.`, mend: "Keep the title under which people search, and move the rest to the summary." })];
}

function addresses({ content }: Draft): ReviewFinding[] {
  if (content.workplaceType === "REMOTE") return [];
  return content.locations.flatMap(({ name, street, postalCode }, index) => {
    const missing = [street === null ? "a street" : "", postalCode === null ? "a postal code" : ""].filter((part) => part !== "").join(" and ");
    if (missing === "") return [];
    return [finding("ADDRESS_INCOMPLETE", { place: ["locations", String(index)], message: `The location “${name}” lacks ${missing}.`, mend: "Complete it in the organization's settings; every posting there profits." })];
  });
}

function remoteCountry({ content }: Draft): ReviewFinding[] {
  if (content.workplaceType !== "REMOTE" || content.locations.length > 0) return [];
  return [finding("REMOTE_WITHOUT_COUNTRY", { place: ["locations"], message: "The posting is remote and names no location. Search engines cannot tell in which country people may live.", mend: "Choose the location to which the position reports." })];
}

/** The day by the clocks of the posting; without them, the last day that it is anywhere. */
function closingDay(closesAt: string, timeZone: string | null | undefined): string {
  return dayAt(closesAt, timeZone ?? "Etc/GMT-14");
}

function closingDate({ closesAt, timeZone, today }: Draft): ReviewFinding[] {
  if (closesAt === null) return [finding("CLOSING_DATE_MISSING", { place: ["closesAt"], message: "The posting has no closing date.", mend: "Set one, if you know it: it can be moved later." })];
  if (closingDay(closesAt, timeZone) >= today) return [];
  return [finding("CLOSING_DATE_PAST", { place: ["closesAt"], message: "The closing date has passed: nobody can apply.", mend: "Set a later date, or none." })];
}

function website({ organization }: Draft): ReviewFinding[] {
  if (organization.websiteUrl !== null && organization.websiteUrl.trim() !== "") return [];
  return [finding("WEBSITE_MISSING", { place: ["organization", "websiteUrl"], message: "The organization has no website in its settings.", mend: "Have an administrator enter it." })];
}
