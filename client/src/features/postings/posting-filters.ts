import { majorUnits, fractionDigits } from "@rounds/shared/postings/money.ts";
import { paySteps } from "@rounds/shared/postings/pay-steps.ts";
import { periodsAYear } from "@rounds/shared/postings/yearly-pay.ts";
import type { PostingFacetsFragment } from "../../graphql/generated/public.ts";
import { moneyText } from "@rounds/shared/postings/money.ts";
import { leastPay, type FilterName, type PostingSearch } from "./posting-search.ts";
import { placeText, type PostingWords } from "./posting-words.ts";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What each filter offers, from what is open now. */
export type FilterOptions = Readonly<Record<Exclude<FilterName, "q">, readonly FilterOption[]>>;

export function filterOptions({ departments, locations, workplaceTypes, employmentTypes, pay }: PostingFacetsFragment, words: PostingWords): FilterOptions {
  const { postings } = words;
  return {
    department: departments.map((department) => ({ value: department, label: department })),
    location: locations.map((place) => ({ value: place.city, label: placeText(place) })),
    workplace: workplaceTypes.map((type) => ({ value: type, label: postings.workplaceTypes[type] })),
    type: employmentTypes.map((type) => ({ value: type, label: postings.employmentTypes[type] })),
    pay: pay.flatMap((range) => payOptions(range, words)),
  };
}

/** Round amounts between the lowest and the highest pay that is open; one of them needs no choice. */
function payOptions({ currency, lowest, highest }: PostingFacetsFragment["pay"][number], words: PostingWords): FilterOption[] {
  return paySteps(majorUnits(lowest, currency), majorUnits(highest, currency)).map((amount) => ({ value: `${amount} ${currency}`, label: yearlyText(amount, currency, words) }));
}

/** "$80,000 ($38 an hour)", the hours rounded. */
function yearlyText(amount: number, currency: string, { postings: { list }, language: { locale } }: PostingWords): string {
  const unit = 10 ** fractionDigits(currency);
  const hourly = Math.round(amount / periodsAYear.HOUR);
  return list.yearlyAndHourly(moneyText(amount * unit, currency, locale), moneyText(hourly * unit, currency, locale));
}

/** A filter that is set, in words that stand alone: “Imaging”, “Remote”, “At least $80,000 a year”. */
export function filterLabel(search: PostingSearch, name: FilterName, options: FilterOptions, { postings, language: { locale } }: PostingWords): string {
  if (name === "q") return postings.list.quoted(search.q);
  if (name === "workplace" && search.workplace !== "") return postings.workplaceTypes[search.workplace];
  if (name === "type" && search.type !== "") return postings.employmentTypes[search.type];
  const least = name === "pay" ? leastPay(search.pay) : null;
  if (least !== null) return postings.list.leastPay(moneyText(least.amount * 10 ** fractionDigits(least.currency), least.currency, locale));
  return options[name].find(({ value }) => value === search[name])?.label ?? search[name];
}
