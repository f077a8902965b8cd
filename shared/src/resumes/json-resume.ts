import { isEmail, isPhone } from "../applications/contact.ts";
import { writtenLevel } from "./degree-levels.ts";
import { listedCredential } from "./find-credentials.ts";
import type { CredentialFact, DegreeFact, EmployerFact, FoundAt, LinkFact, NameFact, Proposal, ResumeProposals } from "./facts.ts";
import { kindOf } from "./find-links.ts";
import { linkProblem, withScheme } from "./links.ts";
import { partName } from "./name-parts.ts";
import { profileLimits } from "./profile.ts";

/** In bytes; a resume of forty pages stays below it. */
export const maxJsonResumeBytes = 256 * 1024;

export type JsonResumeProblem = "NO_JSON" | "NO_RESUME";
export type JsonResumeReading = { readonly proposals: ResumeProposals } | { readonly problem: JsonResumeProblem };

type Entry = Readonly<Record<string, unknown>>;

/** What a JSON Resume (jsonresume.org, schema v1) says: basics, profiles, work, education and certificates, each with its place in the file. */
export function readJsonResume(text: string): JsonResumeReading {
  const whole = parse(text.replace(/^\ufeff/, ""));
  if (whole === undefined) return { problem: "NO_JSON" };
  const resume = entryOf(whole);
  const basics = entryOf(resume["basics"]);
  const lists = (["work", "education", "certificates"] as const).filter((name) => Array.isArray(resume[name]));
  if (Object.keys(basics).length === 0 && lists.length === 0) return { problem: "NO_RESUME" };
  const at = placesIn(text);
  const email = lineOf(basics["email"]);
  return {
    proposals: {
      name: placed(nameOf(lineOf(basics["name"]), email), lineOf(basics["name"]), at),
      email: placed(isEmail(email) ? email : null, email, at),
      phone: placed(isPhone(lineOf(basics["phone"])) ? lineOf(basics["phone"]) : null, lineOf(basics["phone"]), at),
      links: linksOf(basics).map((link) => ({ fact: link.fact, foundAt: at(link.written) })),
      employers: each(resume["work"], profileLimits.employers, employerOf, at),
      degrees: each(resume["education"], profileLimits.degrees, degreeOf, at),
      credentials: each(resume["certificates"], profileLimits.credentials, credentialOf, at),
    },
  };
}

function each<Fact>(list: unknown, most: number, read: (entry: Entry) => { fact: Fact; written: string } | null, at: (written: string) => FoundAt): Proposal<Fact>[] {
  return entriesOf(list).flatMap((entry) => read(entry) ?? []).slice(0, most).map(({ fact, written }) => ({ fact, foundAt: at(written) }));
}

function nameOf(name: string, email: string): NameFact | null {
  const handles = (email.split("@")[0] ?? "").toLowerCase().split(/[._-]/).filter((handle) => handle.length > 2);
  return partName(name, { handles, isIberian: false });
}

/** Profiles by their address, or by a name at a site that is known. */
function linksOf(basics: Entry): { fact: LinkFact; written: string }[] {
  const site = lineOf(basics["url"]) || lineOf(basics["website"]);
  const profiles = entriesOf(basics["profiles"]).map((profile) => {
    const username = lineOf(profile["username"]);
    const url = lineOf(profile["url"]) || addressAt(lineOf(profile["network"]), username);
    return { url, written: lineOf(profile["url"]) || username };
  });
  return [...profiles, { url: site, written: site }]
    .map(({ url, written }) => ({ url: withScheme(url), written }))
    .filter(({ url }, index, all) => url !== "" && linkProblem(url) === null && all.findIndex((other) => other.url === url) === index)
    .slice(0, profileLimits.links)
    .map(({ url, written }) => ({ fact: { kind: kindOf(url), url }, written }));
}

function addressAt(network: string, username: string): string {
  if (!/^[\w-]+$/.test(username)) return "";
  if (/^linkedin$/i.test(network)) return `https://www.linkedin.com/in/${username}`;
  return /^github$/i.test(network) ? `https://github.com/${username}` : "";
}

/** `company` is what schema v0 called it. */
function employerOf(work: Entry): { fact: EmployerFact; written: string } | null {
  const employer = lineOf(work["name"]) || lineOf(work["company"]);
  if (employer === "") return null;
  const [fromYear, toYear] = [yearOf(work["startDate"]), yearOf(work["endDate"])];
  const isInOrder = fromYear === null || toYear === null || fromYear <= toYear;
  const years = isInOrder ? { fromYear, toYear } : { fromYear: null, toYear: null };
  return { fact: { employer, title: lineOf(work["position"]) || null, ...years, isCurrent: fromYear !== null && lineOf(work["endDate"]) === "" }, written: employer };
}

function degreeOf(education: Entry): { fact: DegreeFact; written: string } | null {
  const studyType = lineOf(education["studyType"]);
  const level = writtenLevel(studyType)?.level;
  if (level === undefined) return null;
  const school = lineOf(education["institution"]) || null;
  return { fact: { level, field: lineOf(education["area"]) || null, school, year: yearOf(education["endDate"]) }, written: school ?? studyType };
}

/** In the words of the field where it is one of its own, else as it was written. */
function credentialOf(certificate: Entry): { fact: CredentialFact; written: string } | null {
  const name = lineOf(certificate["name"]);
  if (name === "") return null;
  return { fact: listedCredential(name) ?? { name, abbreviation: null, issuer: lineOf(certificate["issuer"]) || null }, written: name };
}

function yearOf(date: unknown): number | null {
  const year = Number(/^((?:19|20)\d{2})(?:-|$)/.exec(lineOf(date))?.[1]);
  return Number.isInteger(year) ? year : null;
}

/** One line of text, as long as a fact may be; empty for anything else. */
function lineOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/[\p{C}\s]+/gu, " ").trim().slice(0, profileLimits.text) : "";
}

function placed<Fact>(fact: Fact | null, written: string, at: (written: string) => FoundAt): Proposal<Fact> | null {
  return fact === null ? null : { fact, foundAt: at(written) };
}

const longestExcerpt = 100;

/** Where a text stands in the file: its line, with no more of a long one than what surrounds it. */
function placesIn(text: string): (written: string) => FoundAt {
  const lines = text.split("\n").filter((line) => line.trim() !== "").map((line) => line.trim());
  return (written) => {
    const quoted = JSON.stringify(written).slice(1, -1);
    const index = Math.max(0, lines.findIndex((line) => line.includes(quoted)));
    const line = lines[index] ?? "";
    const from = line.length <= longestExcerpt ? 0 : Math.max(0, line.indexOf(quoted) - 20);
    return { line: index + 1, excerpt: line.slice(from, from + Math.max(longestExcerpt, quoted.length + 40)).slice(0, 160) };
  };
}

function entriesOf(list: unknown): Entry[] {
  return Array.isArray(list) ? list.map(entryOf) : [];
}

function entryOf(value: unknown): Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
