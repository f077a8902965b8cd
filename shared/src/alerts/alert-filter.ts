import { isUnprintable } from "../applications/contact.ts";
import { refusal, type Refusal } from "../errors.ts";
import type { AlertWords, Words } from "../languages/language.ts";
import { employmentTypes, workplaceTypes, type EmploymentType, type WorkplaceType } from "../postings/content.ts";
import { isCurrency, moneyText } from "../postings/money.ts";
import { standardPayCurrency, type PostingFilter } from "../postings/posting-filter.ts";

/** An alert's filter in its one spelling; null where it does not narrow. */
export interface AlertFilter {
  readonly search: string | null;
  readonly department: string | null;
  readonly location: string | null;
  readonly employmentTypes: readonly EmploymentType[] | null;
  readonly workplaceTypes: readonly WorkplaceType[] | null;
  readonly payAtLeast: number | null;
  readonly payCurrency: string | null;
}

/** Longest text of a filter, in UTF-16 code units. */
export const longestFilterText = 200;

export function alertFilter(given: PostingFilter): AlertFilter {
  const payAtLeast = given.payAtLeast ?? null;
  return {
    search: plain(given.search),
    department: plain(given.department),
    location: plain(given.location),
    employmentTypes: chosen(employmentTypes, given.employmentTypes),
    workplaceTypes: chosen(workplaceTypes, given.workplaceTypes),
    payAtLeast,
    payCurrency: payAtLeast === null ? null : (given.payCurrency ?? standardPayCurrency),
  };
}

/** Whether two alerts ask for the same postings; case does not matter. */
export function isSameFilter(one: AlertFilter, other: AlertFilter): boolean {
  return spelled(one) === spelled(other);
}

/** Every reason why nobody should wait for this filter. */
export function checkAlertFilter(filter: AlertFilter, { refusals }: AlertWords): Refusal[] {
  return [
    ...(["search", "department", "location"] as const).flatMap((name) => checkText(name, filter[name], refusals)),
    ...(["employmentTypes", "workplaceTypes"] as const).flatMap((name) => (filter[name]?.length === 0 ? [refusal("INVALID_VALUE", refusals.emptyList, "filter", name)] : [])),
    ...(filter.payCurrency === null || isCurrency(filter.payCurrency) ? [] : [refusal("INVALID_VALUE", refusals.currency, "filter", "payCurrency")]),
  ];
}

export interface FilterFact {
  readonly name: string;
  readonly text: string;
}

/** The filter in words, one fact for each part that narrows; none: every posting fits. */
export function filterFacts({ search, department, location, workplaceTypes: workplaces, employmentTypes: types, payAtLeast, payCurrency }: AlertFilter, { alerts, postings, language }: Pick<Words, "alerts" | "postings" | "language">): FilterFact[] {
  const pay = payAtLeast === null ? null : postings.list.leastPay(moneyText(payAtLeast, payCurrency ?? standardPayCurrency, language.locale));
  const facts = [
    { name: alerts.words, text: search },
    { name: postings.facts.department, text: department },
    { name: alerts.place, text: location },
    { name: postings.facts.workplace, text: workplaces?.map((type) => postings.workplaceTypes[type]).join(", ") },
    { name: postings.facts.employment, text: types?.map((type) => postings.employmentTypes[type]).join(", ") },
    { name: postings.sections.pay, text: pay },
  ];
  return facts.flatMap(({ name, text }) => (text == null || text === "" ? [] : [{ name, text }]));
}

function plain(text: string | null | undefined): string | null {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

function chosen<Name>(all: readonly Name[], names: readonly Name[] | null | undefined): readonly Name[] | null {
  return names == null ? null : all.filter((name) => names.includes(name));
}

function spelled(filter: AlertFilter): string {
  const { search, department, location, employmentTypes: types, workplaceTypes: workplaces, payAtLeast, payCurrency } = filter;
  return JSON.stringify([search, department, location, types, workplaces, payAtLeast, payCurrency]).toLowerCase();
}

function checkText(name: keyof AlertFilter, text: string | null, words: AlertWords["refusals"]): Refusal[] {
  if (text === null) return [];
  if (text.length > longestFilterText) return [refusal("TOO_LONG", words.tooLong(longestFilterText), "filter", name)];
  return isUnprintable(text) ? [refusal("INVALID_VALUE", words.unprintable, "filter", name)] : [];
}
