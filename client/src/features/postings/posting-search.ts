import { employmentTypes, workplaceTypes, type EmploymentType, type WorkplaceType } from "@rounds/shared/postings/content.ts";
import type { CareersPostingListQueryVariables, PostingFilter } from "../../graphql/generated/public.ts";

const postingsPerPage = 20;
const longestTerm = 200;

/** What the address of the list asks for. */
export interface PostingSearch {
  readonly q: string;
  readonly department: string;
  readonly location: string;
  readonly workplace: WorkplaceType | "";
  readonly type: EmploymentType | "";
}

export function readPostingSearch(search: URLSearchParams): PostingSearch {
  const term = (name: string) => (search.get(name) ?? "").trim().slice(0, longestTerm);
  return {
    q: term("q"),
    department: term("department"),
    location: term("location"),
    workplace: workplaceTypes.find((type) => type === term("workplace")) ?? "",
    type: employmentTypes.find((type) => type === term("type")) ?? "",
  };
}

export function isFiltered(search: PostingSearch): boolean {
  return Object.values(search).some((term) => term !== "");
}

export function listVariables(search: PostingSearch, address: URLSearchParams): CareersPostingListQueryVariables {
  const filter = toFilter(search);
  const before = address.get("before");
  const after = address.get("after");
  return before === null ? { first: postingsPerPage, after, filter } : { last: postingsPerPage, before, filter };
}

/** The list's address with these terms, from a cursor on. */
export function listAddress(search: PostingSearch, cursor: Readonly<Record<string, string>> = {}): string {
  const terms = Object.entries({ ...search, ...cursor }).filter(([, term]) => term !== "");
  const query = new URLSearchParams(terms).toString();
  return query === "" ? "/postings" : `/postings?${query}`;
}

function toFilter({ q, department, location, workplace, type }: PostingSearch): PostingFilter {
  return {
    ...(q && { search: q }),
    ...(department && { department }),
    ...(location && { location }),
    ...(workplace && { workplaceTypes: [workplace] }),
    ...(type && { employmentTypes: [type] }),
  };
}
