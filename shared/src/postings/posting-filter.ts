import type { EmploymentType, PostingContent, WorkplaceType } from "./content.ts";
import { isCurrency } from "./money.ts";
import { yearlyMaximum, yearlyUnits } from "./yearly-pay.ts";

/** What somebody looks for among postings; all that are given must hold. The public API's `PostingFilter`, in whole. */
export interface PostingFilter {
  readonly search?: string | null | undefined;
  readonly department?: string | null | undefined;
  /** A city. */
  readonly location?: string | null | undefined;
  readonly employmentTypes?: readonly EmploymentType[] | null | undefined;
  readonly workplaceTypes?: readonly WorkplaceType[] | null | undefined;
  /** Minor units a year. */
  readonly payAtLeast?: number | null | undefined;
  /** ISO 4217; of `payAtLeast`. Left out: USD. */
  readonly payCurrency?: string | null | undefined;
}

export const standardPayCurrency = "USD";

const MOST_WORDS = 8;
/** In UTF-16 code units; longer than any name, and far below what a LIKE pattern may hold. */
const LONGEST_SEARCH = 400;

/** The words that a person searches for, lower case. */
export function searchWords(search: string | null | undefined): string[] {
  return (search ?? "").slice(0, LONGEST_SEARCH).toLowerCase().split(/[\s\p{Cc}]+/u).filter((word) => word !== "").slice(0, MOST_WORDS);
}

/** What a search reads of a posting. */
export function searchedText({ title, department, summary }: Pick<PostingContent, "title" | "department" | "summary">): string {
  return [title, department, summary].join("\n").toLowerCase();
}

type Facts = Pick<PostingContent, "title" | "summary" | "department" | "employmentType" | "workplaceType" | "locations" | "compensation">;

/** Whether the filter lets the posting through: the same rule by which the public list asks the database. */
export function matches(filter: PostingFilter, posting: Facts): boolean {
  return (
    searchWords(filter.search).every((word) => searchedText(posting).includes(word)) &&
    (filter.department == null || posting.department === filter.department) &&
    (filter.location == null || isIn(posting, filter.location)) &&
    (filter.employmentTypes == null || filter.employmentTypes.includes(posting.employmentType)) &&
    (filter.workplaceTypes == null || filter.workplaceTypes.includes(posting.workplaceType)) &&
    (filter.payAtLeast == null || paysAtLeast(posting, filter.payAtLeast, filter.payCurrency ?? standardPayCurrency))
  );
}

function isIn({ locations }: Facts, city: string): boolean {
  return locations.some((location) => location.city.toLowerCase() === city.trim().toLowerCase());
}

function paysAtLeast({ compensation }: Facts, amount: number, currency: string): boolean {
  const most = yearlyMaximum(compensation);
  return most !== null && isCurrency(currency) && compensation?.currency === currency && most >= yearlyUnits(amount, currency, "YEAR");
}
