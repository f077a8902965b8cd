import { majorUnits, fractionDigits } from "@rounds/shared/postings/money.ts";
import { paySteps } from "@rounds/shared/postings/pay-steps.ts";
import { periodsAYear } from "@rounds/shared/postings/yearly-pay.ts";
import type { PostingFacetsFragment } from "../../graphql/generated/public.ts";
import { moneyText } from "../../lib/money.ts";
import { leastPay, type FilterName, type PostingSearch } from "./posting-search.ts";
import { employmentTypeLabel, placeText, workplaceTypeLabel } from "./posting-words.ts";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What each filter offers, from what is open now. */
export type FilterOptions = Readonly<Record<Exclude<FilterName, "q">, readonly FilterOption[]>>;

export function filterOptions({ departments, locations, workplaceTypes, employmentTypes, pay }: PostingFacetsFragment): FilterOptions {
  return {
    department: departments.map((department) => ({ value: department, label: department })),
    location: locations.map((place) => ({ value: place.city, label: placeText(place) })),
    workplace: workplaceTypes.map((type) => ({ value: type, label: workplaceTypeLabel(type) })),
    type: employmentTypes.map((type) => ({ value: type, label: employmentTypeLabel(type) })),
    pay: pay.flatMap(payOptions),
  };
}

/** Round amounts between the lowest and the highest pay that is open; one of them needs no choice. */
function payOptions({ currency, lowest, highest }: PostingFacetsFragment["pay"][number]): FilterOption[] {
  return paySteps(majorUnits(lowest, currency), majorUnits(highest, currency)).map((amount) => ({ value: `${amount} ${currency}`, label: yearlyText(amount, currency) }));
}

/** "$80,000 ($38 an hour)", the hours rounded. */
function yearlyText(amount: number, currency: string): string {
  const unit = 10 ** fractionDigits(currency);
  const hourly = Math.round(amount / periodsAYear.HOUR);
  return `${moneyText(amount * unit, currency)} (${moneyText(hourly * unit, currency)} an hour)`;
}

/** A filter that is set, in words that stand alone: “Imaging”, “Remote”, “At least $80,000 a year”. */
export function filterLabel(search: PostingSearch, name: FilterName, options: FilterOptions): string {
  if (name === "q") return `“${search.q}”`;
  if (name === "workplace" && search.workplace !== "") return workplaceTypeLabel(search.workplace);
  if (name === "type" && search.type !== "") return employmentTypeLabel(search.type);
  const least = name === "pay" ? leastPay(search.pay) : null;
  if (least !== null) return `At least ${moneyText(least.amount * 10 ** fractionDigits(least.currency), least.currency)} a year`;
  return options[name].find(({ value }) => value === search[name])?.label ?? search[name];
}
