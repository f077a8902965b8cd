import type { FilterOption, FilterOptions } from "./posting-filters.ts";
import { filtersOf, type PostingSearch } from "./posting-search.ts";

interface PostingSearchFormProps {
  readonly search: PostingSearch;
  readonly options: FilterOptions;
}

const orders: readonly FilterOption[] = [
  { value: "", label: "Newest first" },
  { value: "title", label: "Title, A to Z" },
];

/** Search and filters as a GET form; a filter that cannot narrow anything is left out. */
export function PostingSearchForm({ search, options }: PostingSearchFormProps) {
  return (
    <form className="posting-search" method="get" action="/postings" role="search" aria-label="Postings" data-live-filters>
      <div className="field posting-search__q">
        <label htmlFor="q">Search postings</label>
        <input className="input" id="q" name="q" type="search" defaultValue={search.q} maxLength={200} />
      </div>
      <details className="posting-filters">
        <summary data-live-text="set">{filtersText(search)}</summary>
        <div className="posting-filters__fields">
          <Filter name="department" label="Department" chosen={search.department} options={options.department} />
          <Filter name="location" label="Location" chosen={search.location} options={options.location} />
          <Filter name="workplace" label="Workplace" chosen={search.workplace} options={options.workplace} />
          <Filter name="type" label="Employment" chosen={search.type} options={options.type} />
          {(options.pay.length > 0 || search.pay !== "") && <Select name="pay" label="Pays at least, a year" chosen={search.pay} options={[{ value: "", label: "Any pay" }, ...options.pay]} />}
          <Select name="sort" label="Sort by" chosen={search.sort} options={orders} />
        </div>
      </details>
      <div className="posting-search__send">
        <button className="button" type="submit">
          Search
        </button>
      </div>
    </form>
  );
}

/** Folded away on a phone, so that the postings come first. */
function filtersText(search: PostingSearch): string {
  const set = filtersOf(search).filter((name) => name !== "q").length;
  return set === 0 ? "Filter and sort" : `Filter and sort (${set} set)`;
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly FilterOption[];
}

function Filter(props: SelectProps) {
  if (props.options.length < 2 && props.chosen === "") return null;
  return <Select {...props} options={[{ value: "", label: "All" }, ...props.options]} />;
}

/** What was chosen is offered too when nothing open has it any more. */
function Select({ name, label, chosen, options }: SelectProps) {
  const isOffered = options.some(({ value }) => value === chosen);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {!isOffered && <option value={chosen}>{chosen}</option>}
      </select>
    </div>
  );
}
