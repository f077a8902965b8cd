import type { FormValues } from "../applications/form-fields.ts";
import { degreeLevels, type CredentialFact, type DegreeFact, type EmployerFact } from "./facts.ts";
import type { SentProfile } from "./profile.ts";

/** The names under which the application form sends what is confirmed beside the documents. */
export const linksField = "links";
/** One ticked fact, as JSON: what a form without a script sends. */
export const factField = "fact";
/** All facts that are used, as JSON: what the script sends, and the browser keeps as a draft. */
export const profileField = "profile";
/** A JSON Resume (jsonresume.org) instead of a document: it fills in the form and is not sent along. */
export const jsonResumeField = "jsonResume";

/** A fact of one of the lists. */
export type ListedFact = { readonly kind: "employers"; readonly fact: EmployerFact } | { readonly kind: "degrees"; readonly fact: DegreeFact } | { readonly kind: "credentials"; readonly fact: CredentialFact };
export const listedKinds = ["employers", "degrees", "credentials"] as const;

/** What a form says of its sender beside the documents; what is no fact is let be. */
export function profileIn(values: FormValues): SentProfile {
  const facts = factsIn(values);
  return {
    links: linesOf(values[linksField]?.[0] ?? ""),
    employers: facts.flatMap((listed) => (listed.kind === "employers" ? [listed.fact] : [])),
    degrees: facts.flatMap((listed) => (listed.kind === "degrees" ? [listed.fact] : [])),
    credentials: facts.flatMap((listed) => (listed.kind === "credentials" ? [listed.fact] : [])),
  };
}

/** The facts that a form uses, each once. */
export function factsIn(values: FormValues): ListedFact[] {
  const whole: unknown = parse(values[profileField]?.[0] ?? "");
  const listed = [...(Array.isArray(whole) ? whole : []), ...(values[factField] ?? []).map(parse)].flatMap(listedFact);
  const seen = new Set<string>();
  return listed.filter((fact) => {
    const key = factText(fact);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** A fact as a form carries it; the same fact always gives the same text. */
export function factText({ kind, fact }: ListedFact): string {
  return JSON.stringify({ kind, fact });
}

function linesOf(text: string): string[] {
  return text.split(/[\n\r]+/).map((line) => line.trim()).filter((line) => line !== "");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listedFact(value: unknown): ListedFact[] {
  const { kind, fact } = partsOf(value);
  const { employer, title, fromYear, toYear, isCurrent, level, field, school, year, name, abbreviation, issuer } = partsOf(fact);
  if (kind === "employers" && typeof employer === "string") return [{ kind, fact: { employer, title: textOr(title), fromYear: numberOr(fromYear), toYear: numberOr(toYear), isCurrent: isCurrent === true } }];
  const knownLevel = degreeLevels.find((each) => each === level);
  if (kind === "degrees" && knownLevel !== undefined) return [{ kind, fact: { level: knownLevel, field: textOr(field), school: textOr(school), year: numberOr(year) } }];
  if (kind === "credentials" && typeof name === "string") return [{ kind, fact: { name, abbreviation: textOr(abbreviation), issuer: textOr(issuer) } }];
  return [];
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOr(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function numberOr(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
