import type { FormPart, FormQuestion, SelfIdentificationForm } from "./form.ts";

// A country is one file in forms/, named by its ISO 3166-1 alpha-2 code: nothing else has to be told of it.
const files = import.meta.glob<{ readonly form: SelfIdentificationForm }>("./forms/*.ts", { eager: true });
const forms: ReadonlyMap<string, SelfIdentificationForm> = new Map(Object.entries(files).map(([path, { form }]) => [path.slice("./forms/".length, -".ts".length).toUpperCase(), form]));

/** ISO 3166-1 alpha-2, in the order of the alphabet. */
export const countriesWithForm: readonly string[] = [...forms.keys()].sort();

/** Null for a country without a form. */
export function formOf(country: string): SelfIdentificationForm | null {
  return forms.get(country) ?? null;
}

export function partsOf(country: string): readonly FormPart[] {
  return formOf(country)?.parts ?? [];
}

export function questionsOf(parts: readonly FormPart[]): readonly FormQuestion[] {
  return parts.flatMap(({ questions }) => questions);
}

/** Which parts are asked, by country. */
export type AskedParts = ReadonlyMap<string, readonly string[]>;

/** Whose form somebody is asked who has applied for work in these countries; null: nobody asks. */
export function countryToAsk(countriesOfWork: readonly string[], asked: AskedParts): string | null {
  return countriesOfWork.find((country) => partsToAsk(country, asked).length > 0) ?? null;
}

/** The parts of a country's form that are asked, in the form's order. */
export function partsToAsk(country: string, asked: AskedParts): readonly FormPart[] {
  const ids = asked.get(country) ?? [];
  return partsOf(country).filter(({ id }) => ids.includes(id));
}

export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
}

/** What is counted of a form's fields: one answer a question, of those that the form offers. Whoever does not wish to answer leaves nothing. */
export function answersOf(parts: readonly FormPart[], valueOf: (question: string) => string): readonly GivenAnswer[] {
  return questionsOf(parts).flatMap(({ id, options }) => {
    const chosen = options.find((option) => option.id === valueOf(id));
    return chosen === undefined ? [] : [{ question: id, answer: chosen.id }];
  });
}
