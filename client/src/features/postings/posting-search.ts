import { employmentTypes, workplaceTypes, type EmploymentType, type WorkplaceType } from "@rounds/shared/postings/content.ts";
import { fractionDigits } from "@rounds/shared/postings/money.ts";
import type { CareersPostingListQueryVariables, PostingFilter } from "../../graphql/generated/public.ts";

const postingsPerPage = 20;
const longestTerm = 200;

/** What the address of the list asks for; empty terms ask for nothing. */
export interface PostingSearch {
  readonly q: string;
  readonly department: string;
  readonly location: string;
  readonly workplace: WorkplaceType | "";
  readonly type: EmploymentType | "";
  /** The least pay a year, in whole units of a currency: "80000 USD". */
  readonly pay: string;
  /** Empty: the newest first. */
  readonly sort: "title" | "";
}

/** The terms that leave postings out. */
export const filterNames = ["q", "department", "location", "workplace", "type", "pay"] as const;
export type FilterName = (typeof filterNames)[number];

export function readPostingSearch(search: URLSearchParams): PostingSearch {
  const term = (name: string) => (search.get(name) ?? "").trim().slice(0, longestTerm);
  return {
    q: term("q"),
    department: term("department"),
    location: term("location"),
    workplace: workplaceTypes.find((type) => type === term("workplace")) ?? "",
    type: employmentTypes.find((type) => type === term("type")) ?? "",
    pay: leastPay(term("pay")) === null ? "" : term("pay"),
    sort: term("sort") === "title" ? "title" : "",
  };
}

/** "80000 USD" in its parts; null for anything else. */
export function leastPay(term: string): { readonly amount: number; readonly currency: string } | null {
  const [, amount = "", currency = ""] = /^(\d{1,9}) ([A-Z]{3})$/.exec(term) ?? [];
  return currency === "" ? null : { amount: Number(amount), currency };
}

/** The filters that are set, in the order of the form. */
export function filtersOf(search: PostingSearch): FilterName[] {
  return filterNames.filter((name) => search[name] !== "");
}

export function isFiltered(search: PostingSearch): boolean {
  return filtersOf(search).length > 0;
}

export function without(search: PostingSearch, name: FilterName): PostingSearch {
  return { ...search, [name]: "" };
}

export function listVariables(search: PostingSearch, address: URLSearchParams): CareersPostingListQueryVariables {
  const what = { filter: toFilter(search), orderBy: search.sort === "title" ? "TITLE" : "NEWEST" } as const;
  const before = address.get("before");
  const after = address.get("after");
  return before === null ? { first: postingsPerPage, after, ...what } : { last: postingsPerPage, before, ...what };
}

/** The list's address with these terms, from a cursor on. */
export function listAddress(search: PostingSearch, cursor: Readonly<Record<string, string>> = {}): string {
  const terms = Object.entries({ ...search, ...cursor }).filter(([, term]) => term !== "");
  const query = new URLSearchParams(terms).toString();
  return query === "" ? "/postings" : `/postings?${query}`;
}

export function toFilter({ q, department, location, workplace, type, pay }: PostingSearch): PostingFilter {
  const least = leastPay(pay);
  return {
    ...(q && { search: q }),
    ...(department && { department }),
    ...(location && { location }),
    ...(workplace && { workplaceTypes: [workplace] }),
    ...(type && { employmentTypes: [type] }),
    ...(least && { payAtLeast: least.amount * 10 ** fractionDigits(least.currency), payCurrency: least.currency }),
  };
}
