import type { Words } from "@rounds/shared/languages/language.ts";
import type { ListedFact } from "@rounds/shared/resumes/form-fields.ts";
import type { CredentialFact, DegreeFact, EmployerFact } from "@rounds/shared/resumes/facts.ts";

type FactWords = Words["facts"];

/** A fact of any list, as people read it. */
export function listedText(listed: ListedFact, words: FactWords): string {
  switch (listed.kind) {
    case "employers":
      return employerText(listed.fact, words);
    case "degrees":
      return degreeText(listed.fact, words);
    case "credentials":
      return credentialText(listed.fact);
  }
}

/** "PACS Administrator, Northgate Hospital, 2014 to 2019". */
export function employerText({ employer, title, fromYear, toYear, isCurrent }: EmployerFact, words: FactWords): string {
  return listed(title, employer, yearsText({ fromYear, toYear, isCurrent }, words));
}

/** "Bachelor's degree, Health Informatics, Example State University, 2013". */
export function degreeText({ level, field, school, year }: DegreeFact, { levels, levelIn }: FactWords): string {
  return listed(field === null ? levels[level] : levelIn(levels[level], field), school, year === null ? null : String(year));
}

/** "Certified Imaging Informatics Professional (CIIP), ABII"; an abbreviation with brackets of its own stands first. */
export function credentialText({ name, abbreviation, issuer }: CredentialFact): string {
  const isNamedByItself = abbreviation === null || name.includes(abbreviation);
  const named = isNamedByItself ? name : abbreviation.includes("(") ? `${abbreviation}, ${name}` : `${name} (${abbreviation})`;
  return listed(named, issuer !== null && !name.includes(issuer) ? issuer : null);
}

function yearsText({ fromYear, toYear, isCurrent }: Pick<EmployerFact, "fromYear" | "toYear" | "isCurrent">, { years, since }: FactWords): string | null {
  if (fromYear === null) return toYear === null ? null : String(toYear);
  if (toYear !== null) return years(fromYear, toYear);
  return isCurrent ? since(fromYear) : String(fromYear);
}

function listed(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(", ");
}
