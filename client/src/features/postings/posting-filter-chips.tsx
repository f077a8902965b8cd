import { filterLabel, type FilterOptions } from "./posting-filters.ts";
import { filtersOf, listAddress, without, type PostingSearch } from "./posting-search.ts";

/** The filters that are set; each is a link to the list without it. */
export function PostingFilterChips({ search, options }: { readonly search: PostingSearch; readonly options: FilterOptions }) {
  const names = filtersOf(search);
  if (names.length === 0) return null;
  return (
    <ul className="chips plain-list" aria-label="Filters that are set">
      {names.map((name) => (
        <li key={name}>
          <a className="chip" href={listAddress(without(search, name))}>
            <span className="visually-hidden">Remove the filter </span>
            {filterLabel(search, name, options)}
            <span className="chip__cross" aria-hidden="true">
              ✕
            </span>
          </a>
        </li>
      ))}
      {names.length > 1 && (
        <li>
          <a className="chip chip--all" href="/postings">
            Remove all filters
          </a>
        </li>
      )}
    </ul>
  );
}
