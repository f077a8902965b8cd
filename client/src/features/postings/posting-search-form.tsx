import type { CareersPostingChoicesQuery } from "../../graphql/generated/public.ts";
import { isFiltered, type PostingSearch } from "./posting-search.ts";
import { employmentTypeLabel, placeText, workplaceTypeLabel } from "./posting-words.ts";

type Choosable = CareersPostingChoicesQuery["postings"]["nodes"][number];
interface Option {
  readonly value: string;
  readonly label: string;
}

/** Search and filters as a GET form; a filter that cannot narrow anything is left out. */
export function PostingSearchForm({ search, postings }: { readonly search: PostingSearch; readonly postings: readonly Choosable[] }) {
  const departments = options(postings.map(({ department }) => ({ value: department, label: department })));
  const locations = options(postings.flatMap((posting) => posting.locations.map((place) => ({ value: place.city, label: placeText(place) }))));
  const workplaces = options(postings.map(({ workplaceType }) => ({ value: workplaceType, label: workplaceTypeLabel(workplaceType) })));
  const types = options(postings.map(({ employmentType }) => ({ value: employmentType, label: employmentTypeLabel(employmentType) })));
  return (
    <form className="posting-search" method="get" action="/postings" role="search">
      <div className="field posting-search__q">
        <label htmlFor="q">Search postings</label>
        <input className="input" id="q" name="q" type="search" defaultValue={search.q} maxLength={200} />
      </div>
      <Filter name="department" label="Department" chosen={search.department} options={departments} />
      <Filter name="location" label="Location" chosen={search.location} options={locations} />
      <Filter name="workplace" label="Workplace" chosen={search.workplace} options={workplaces} />
      <Filter name="type" label="Employment" chosen={search.type} options={types} />
      <div className="posting-search__send">
        <button className="button" type="submit">
          Search
        </button>
        {isFiltered(search) && <a href="/postings">Clear search</a>}
      </div>
    </form>
  );
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
}

function Filter({ name, label, chosen, options }: FilterProps) {
  if (options.length < 2 && chosen === "") return null;
  const isListed = chosen === "" || options.some(({ value }) => value === chosen);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={chosen}>
        <option value="">All</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function options(all: readonly Option[]): Option[] {
  const unique = new Map(all.filter(({ value }) => value !== "").map((option) => [option.value, option]));
  return [...unique.values()].sort((one, other) => one.label.localeCompare(other.label, "en"));
}
