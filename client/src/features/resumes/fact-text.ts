import type { Words } from "@rounds/shared/languages/language.ts";
import type { CredentialFact, DegreeFact, EmployerFact } from "@rounds/shared/resumes/facts.ts";

type FactWords = Words["facts"];

/** "PACS Administrator, Northgate Hospital, 2014 to 2019". */
export function employerText({ employer, title, fromYear, toYear, isCurrent }: EmployerFact, words: FactWords): string {
  return listed(title, employer, yearsText({ fromYear, toYear, isCurrent }, words));
}

/** "Bachelor's degree, Health Informatics, Example State University, 2013". */
export function degreeText({ level, field, school, year }: DegreeFact, { levels, levelIn }: FactWords): string {
  return listed(field === null ? levels[level] : levelIn(levels[level], field), school, year === null ? null : String(year));
}

/** "Certified Imaging Informatics Professional (CIIP), ABII". */
export function credentialText({ name, abbreviation, issuer }: CredentialFact): string {
  const isNamedByItself = abbreviation === null || name.includes(abbreviation);
  return listed(isNamedByItself ? name : `${name} (${abbreviation})`, issuer !== null && !name.includes(issuer) ? issuer : null);
}

function yearsText({ fromYear, toYear, isCurrent }: Pick<EmployerFact, "fromYear" | "toYear" | "isCurrent">, { years, since }: FactWords): string | null {
  if (fromYear === null) return toYear === null ? null : String(toYear);
  if (toYear !== null) return years(fromYear, toYear);
  return isCurrent ? since(fromYear) : String(fromYear);
}

function listed(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(", ");
}
