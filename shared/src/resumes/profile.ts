import { isBlank, isUnprintable } from "../applications/contact.ts";
import { refusal, type Refusal } from "../errors.ts";
import type { RefusalWords } from "../languages/language.ts";
import type { CredentialFact, DegreeFact, EmployerFact, LinkFact } from "./facts.ts";
import { kindOf } from "./find-links.ts";
import { linkLimits, linkProblem, withScheme } from "./links.ts";

/** Most of a kind, and the longest text of one fact in UTF-16 code units. */
export const profileLimits = { links: linkLimits.links, employers: 30, degrees: 15, credentials: 30, text: 200 } as const;
const years = { first: 1900, last: 2100 } as const;

type Say = RefusalWords["profile"];
type Maybe<Value> = Value | null | undefined;

/** An employer, a degree, a credential as they are sent: what is not known is left out. */
export type SentEmployer = Pick<EmployerFact, "employer"> & { readonly title?: Maybe<string>; readonly fromYear?: Maybe<number>; readonly toYear?: Maybe<number>; readonly isCurrent?: Maybe<boolean> };
export type SentDegree = Pick<DegreeFact, "level"> & { readonly field?: Maybe<string>; readonly school?: Maybe<string>; readonly year?: Maybe<number> };
export type SentCredential = Pick<CredentialFact, "name"> & { readonly abbreviation?: Maybe<string>; readonly issuer?: Maybe<string> };

/** What a candidate confirms of themselves beside the documents. */
export interface SentProfile {
  /** Web addresses. */
  readonly links?: Maybe<readonly string[]>;
  readonly employers?: Maybe<readonly SentEmployer[]>;
  readonly degrees?: Maybe<readonly SentDegree[]>;
  readonly credentials?: Maybe<readonly SentCredential[]>;
}

/** The same as it is kept with the application. */
export interface Profile {
  readonly links: readonly LinkFact[];
  readonly employers: readonly EmployerFact[];
  readonly degrees: readonly DegreeFact[];
  readonly credentials: readonly CredentialFact[];
}

/** Paths are those of `SubmitApplicationInput`: `["profile", "links", "0"]`. */
export function checkProfile(sent: Maybe<SentProfile>, words: Say): Refusal[] {
  if (sent === null || sent === undefined) return [];
  const { links, employers, degrees, credentials } = { links: sent.links ?? [], employers: sent.employers ?? [], degrees: sent.degrees ?? [], credentials: sent.credentials ?? [] };
  return [
    ...tooMany(links, "links", words),
    ...tooMany(employers, "employers", words),
    ...tooMany(degrees, "degrees", words),
    ...tooMany(credentials, "credentials", words),
    ...links.flatMap((link, index) => checkLink(link, index, words)),
    ...employers.flatMap((fact, index) => [...checkTexts("employers", index, { employer: fact.employer }, { title: fact.title }, words), ...checkYears("employers", index, fact, words)]),
    ...degrees.flatMap((fact, index) => [...checkTexts("degrees", index, {}, { field: fact.field, school: fact.school }, words), ...checkYear("degrees", index, "year", fact.year, words)]),
    ...credentials.flatMap((fact, index) => checkTexts("credentials", index, { name: fact.name }, { abbreviation: fact.abbreviation, issuer: fact.issuer }, words)),
  ];
}

/** What of it is worth keeping; null for nothing. */
export function profileOf(sent: Maybe<SentProfile>): Profile | null {
  const links = (sent?.links ?? []).map(withScheme).filter((url) => url !== "");
  const profile: Profile = {
    links: [...new Set(links)].map((url) => ({ kind: kindOf(url), url })),
    employers: (sent?.employers ?? []).map(({ employer, title, fromYear, toYear, isCurrent }) => ({ employer: employer.trim(), title: textOf(title), fromYear: fromYear ?? null, toYear: toYear ?? null, isCurrent: isCurrent === true })),
    degrees: (sent?.degrees ?? []).map(({ level, field, school, year }) => ({ level, field: textOf(field), school: textOf(school), year: year ?? null })),
    credentials: (sent?.credentials ?? []).map(({ name, abbreviation, issuer }) => ({ name: name.trim(), abbreviation: textOf(abbreviation), issuer: textOf(issuer) })),
  };
  return Object.values(profile).every((facts) => facts.length === 0) ? null : profile;
}

function textOf(text: Maybe<string>): string | null {
  return text === null || text === undefined || isBlank(text) ? null : text.trim();
}

function tooMany(facts: readonly unknown[], kind: keyof Profile, words: Say): Refusal[] {
  return facts.length > profileLimits[kind] ? [refusal("TOO_LONG", words.tooMany[kind](profileLimits[kind]), "profile", kind)] : [];
}

function checkLink(link: string, index: number, words: Say): Refusal[] {
  const problem = isBlank(link) ? null : linkProblem(withScheme(link));
  if (problem === "TOO_LONG") return [refusal("TOO_LONG", words.linkTooLong(linkLimits.url), "profile", "links", index)];
  return problem === null ? [] : [refusal("INVALID_LINK", words.noLink(link.trim().slice(0, 60)), "profile", "links", index)];
}

function checkTexts(kind: keyof Profile, index: number, required: Record<string, string>, optional: Record<string, Maybe<string>>, words: Say): Refusal[] {
  const missing = Object.entries(required).filter(([, text]) => isBlank(text)).map(([field]) => refusal("REQUIRED", words.nameless, "profile", kind, index, field));
  const texts = Object.entries({ ...required, ...optional });
  return [...missing, ...texts.flatMap(([field, text]) => checkText(text ?? "", kind, index, field, words))];
}

function checkText(text: string, kind: keyof Profile, index: number, field: string, words: Say): Refusal[] {
  if (text.length > profileLimits.text) return [refusal("TOO_LONG", words.tooLong(profileLimits.text), "profile", kind, index, field)];
  return isUnprintable(text) ? [refusal("INVALID_VALUE", words.unprintable, "profile", kind, index, field)] : [];
}

function checkYears(kind: keyof Profile, index: number, { fromYear, toYear }: SentEmployer, words: Say): Refusal[] {
  const isBackwards = typeof fromYear === "number" && typeof toYear === "number" && toYear < fromYear;
  const order = isBackwards ? [refusal("INVALID_RANGE", words.backwards, "profile", kind, index, "toYear")] : [];
  return [...checkYear(kind, index, "fromYear", fromYear, words), ...checkYear(kind, index, "toYear", toYear, words), ...order];
}

function checkYear(kind: keyof Profile, index: number, field: string, year: Maybe<number>, words: Say): Refusal[] {
  if (year === null || year === undefined || (Number.isInteger(year) && year >= years.first && year <= years.last)) return [];
  return [refusal("INVALID_VALUE", words.noYear(years.first, years.last), "profile", kind, index, field)];
}
