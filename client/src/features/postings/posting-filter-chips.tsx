import { useAddress, useWords } from "../../lib/page-language.tsx";
import { filterLabel, type FilterOptions } from "./posting-filters.ts";
import { filtersOf, listAddress, without, type PostingSearch } from "./posting-search.ts";

/** The filters that are set; each is a link to the list without it. */
export function PostingFilterChips({ search, options }: { readonly search: PostingSearch; readonly options: FilterOptions }) {
  const words = useWords();
  const address = useAddress();
  const { list } = words.postings;
  const names = filtersOf(search);
  if (names.length === 0) return null;
  return (
    <ul className="chips plain-list" aria-label={list.filtersSet}>
      {names.map((name) => ({ name, label: filterLabel(search, name, options, words) })).map(({ name, label }) => (
        <li key={name}>
          <a className="chip" href={address(listAddress(without(search, name)))} aria-label={list.removeFilter(label)}>
            {label}
            <span className="chip__cross" aria-hidden="true">
              ✕
            </span>
          </a>
        </li>
      ))}
      {names.length > 1 && (
        <li>
          <a className="chip chip--all" href={address("/postings")}>
            {list.removeAll}
          </a>
        </li>
      )}
    </ul>
  );
}
