import { refusal, type Refusal } from "../errors.ts";
import type { AlertWords } from "../languages/language.ts";
import { employmentTypes, workplaceTypes } from "../postings/content.ts";
import { fractionDigits, majorUnits } from "../postings/money.ts";
import { standardPayCurrency, type PostingFilter } from "../postings/posting-filter.ts";
import type { AlertFilter } from "./alert-filter.ts";

/** The values of one field, of a form or of an address: the search of the careers list and the form of an alert have the same names. */
export type ValuesOf = (name: string) => readonly string[];

/** Field → where the same stands in the API's input. */
export const filterFields = { q: "search", department: "department", location: "location", workplace: "workplaceTypes", type: "employmentTypes", pay: "payAtLeast" } as const satisfies Readonly<Record<string, keyof AlertFilter>>;
export type FilterField = keyof typeof filterFields;
export const filterFieldNames = Object.keys(filterFields) as readonly FilterField[];

/** "60,000", "$60,000.50", "80000 USD": the last is how the careers list writes it into its address. */
const AMOUNT = /^\p{Sc}?\s*(\d{1,3}(?:,?\d{3})*)(?:\.(\d{1,2}))?(?:\s+([A-Z]{3}))?$/u;

/** What the fields ask for, and what of it cannot be understood. Choices that nobody offers are left out. */
export function filterOfFields(valuesOf: ValuesOf, words: AlertWords): { readonly filter: PostingFilter; readonly refusals: readonly Refusal[] } {
  const first = (name: FilterField) => valuesOf(name)[0]?.trim() ?? "";
  const pay = first("pay") === "" ? null : payOf(first("pay"));
  const types = employmentTypes.filter((type) => valuesOf("type").includes(type));
  const workplaces = workplaceTypes.filter((type) => valuesOf("workplace").includes(type));
  return {
    filter: {
      search: first("q"),
      department: first("department"),
      location: first("location"),
      ...(types.length > 0 && { employmentTypes: types }),
      ...(workplaces.length > 0 && { workplaceTypes: workplaces }),
      ...pay,
    },
    refusals: first("pay") !== "" && pay === null ? [refusal("INVALID_VALUE", words.refusals.pay, "filter", "payAtLeast")] : [],
  };
}

/** The fields that hold this filter. */
export function fieldsOfFilter({ search, department, location, employmentTypes: types, workplaceTypes: workplaces, payAtLeast, payCurrency }: AlertFilter): Readonly<Record<FilterField, readonly string[]>> {
  const one = (text: string | null) => (text === null ? [] : [text]);
  const currency = payCurrency ?? standardPayCurrency;
  return {
    q: one(search),
    department: one(department),
    location: one(location),
    workplace: workplaces ?? [],
    type: types ?? [],
    pay: payAtLeast === null ? [] : [`${majorUnits(payAtLeast, currency).toLocaleString("en-US")} ${currency}`],
  };
}

function payOf(text: string): { readonly payAtLeast: number; readonly payCurrency: string } | null {
  const [, whole, fraction = "", payCurrency = standardPayCurrency] = AMOUNT.exec(text) ?? [];
  const payAtLeast = Math.round(Number(`${whole?.replaceAll(",", "")}.${fraction}`) * 10 ** fractionDigits(payCurrency));
  return whole !== undefined && Number.isSafeInteger(payAtLeast) ? { payAtLeast, payCurrency } : null;
}
