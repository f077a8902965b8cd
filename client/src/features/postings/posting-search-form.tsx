import { useAddress, useWords } from "../../lib/page-language.tsx";
import type { FilterOption, FilterOptions } from "./posting-filters.ts";
import { filtersOf, type PostingSearch } from "./posting-search.ts";

interface PostingSearchFormProps {
  readonly search: PostingSearch;
  readonly options: FilterOptions;
}

/** Search and filters as a GET form; a filter that cannot narrow anything is left out. */
export function PostingSearchForm({ search, options }: PostingSearchFormProps) {
  const { facts, list } = useWords().postings;
  const orders = [
    { value: "", label: list.newest },
    { value: "title", label: list.byTitle },
  ];
  return (
    <form className="posting-search" method="get" action={useAddress()("/postings")} role="search" aria-label={list.name} data-live-filters>
      <div className="field posting-search__q">
        <label htmlFor="q">{list.search}</label>
        <input className="input" id="q" name="q" type="search" defaultValue={search.q} maxLength={200} />
      </div>
      {/* Folded away on a phone, so that the postings come first. */}
      <details className="posting-filters">
        <summary data-live-text="set">{list.filters(filtersOf(search).filter((name) => name !== "q").length)}</summary>
        <div className="posting-filters__fields">
          <Filter name="department" label={facts.department} chosen={search.department} options={options.department} />
          <Filter name="location" label={facts.locations(1)} chosen={search.location} options={options.location} />
          <Filter name="workplace" label={facts.workplace} chosen={search.workplace} options={options.workplace} />
          <Filter name="type" label={facts.employment} chosen={search.type} options={options.type} />
          {(options.pay.length > 0 || search.pay !== "") && <Select name="pay" label={list.payAtLeast} chosen={search.pay} options={[{ value: "", label: list.anyPay }, ...options.pay]} />}
          <Select name="sort" label={list.sortBy} chosen={search.sort} options={orders} />
        </div>
      </details>
      <div className="posting-search__send">
        <button className="button" type="submit">
          {list.send}
        </button>
      </div>
    </form>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly FilterOption[];
}

function Filter(props: SelectProps) {
  const { list } = useWords().postings;
  if (props.options.length < 2 && props.chosen === "") return null;
  return <Select {...props} options={[{ value: "", label: list.all }, ...props.options]} />;
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
