import { noProposals, type ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import { readResume } from "@rounds/shared/resumes/read-resume.ts";
import type { ExtractText } from "../../server/src/platform/documents/extract-text/text-extractor.ts";
import { mediaTypesByFormat } from "../fixtures/resumes/media-types.ts";
import type { Person } from "../fixtures/resumes/person.ts";
import type { Resume } from "../fixtures/resumes/resumes.ts";

export const factKinds = ["name", "email", "phone", "links", "employers", "degrees", "credentials"] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact in its parts, such as employer, title and years; null is a part that was left out. */
export type Fact = readonly (string | number | null)[];
export type Facts = Readonly<Record<FactKind, readonly Fact[]>>;

export interface Tally {
  /** Facts that the resumes say. */
  readonly said: number;
  /** Facts that were proposed. */
  readonly proposed: number;
  /** Proposed facts of which the resumes say every part that was not left out. */
  readonly right: number;
  /** Facts that were proposed with all of their parts. */
  readonly complete: number;
}

/** Of what was proposed, how much is right; of what was said, how much was proposed whole. 1 where there is nothing. */
export const precision = ({ proposed, right }: Tally): number => (proposed === 0 ? 1 : right / proposed);
export const recall = ({ said, complete }: Tally): number => (said === 0 ? 1 : complete / said);

export interface Reading {
  readonly resume: Resume;
  readonly said: Facts;
  readonly proposed: Facts;
}

/** Takes each document's text, reads it, and sets what was proposed beside what it says. */
export function readAll(resumes: readonly Resume[], extractText: ExtractText): Promise<Reading[]> {
  return Promise.all(
    resumes.map(async (resume) => {
      const extracted = await extractText({ bytes: resume.bytes }, mediaTypesByFormat[resume.format]);
      const proposals = extracted.state === "READY" ? readResume(extracted.text) : noProposals;
      return { resume, said: saidBy(resume.person), proposed: proposedBy(proposals) };
    }),
  );
}

export function tally(readings: readonly Reading[], kind: FactKind): Tally {
  const sum = (count: (reading: Reading) => number) => readings.reduce((total, reading) => total + count(reading), 0);
  return {
    said: sum(({ said }) => said[kind].length),
    proposed: sum(({ proposed }) => proposed[kind].length),
    right: sum(({ said, proposed }) => proposed[kind].filter((fact) => said[kind].some((other) => isPartOf(fact, other))).length),
    complete: sum(({ said, proposed }) => said[kind].filter((fact) => proposed[kind].some((other) => other.join("|") === fact.join("|"))).length),
  };
}

const isPartOf = (fact: Fact, whole: Fact) => fact.every((part, index) => part === null || part === whole[index]);

const digits = (phone: string) => phone.replace(/\D/g, "").slice(-10);
const address = (url: string) => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

function saidBy({ givenName, familyName, email, phone, links, jobs, degrees, credentials }: Person): Facts {
  return {
    name: [[givenName, familyName]],
    email: [[email]],
    phone: [[digits(phone)]],
    links: links.map(({ url }) => [address(url)]),
    employers: jobs.map(({ employer, title, from, to }) => [employer, title, from.year, to === null ? "now" : to.year]),
    degrees: degrees.map(({ level, field, school, year }) => [level, field, school, year]),
    credentials: credentials.map(({ abbreviation }) => [abbreviation]),
  };
}

function proposedBy({ name, email, phone, links, employers, degrees, credentials }: ResumeProposals): Facts {
  return {
    name: name === null ? [] : [[name.fact.givenName, name.fact.familyName]],
    email: email === null ? [] : [[email.fact]],
    phone: phone === null ? [] : [[digits(phone.fact)]],
    links: links.map(({ fact }) => [address(fact.url)]),
    employers: employers.map(({ fact: { employer, title, fromYear, toYear, isCurrent } }) => [employer, title, fromYear, isCurrent ? "now" : toYear]),
    degrees: degrees.map(({ fact: { level, field, school, year } }) => [level, field, school, year]),
    credentials: credentials.map(({ fact }) => [fact.abbreviation ?? fact.name]),
  };
}
