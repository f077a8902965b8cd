import { AlertInvitation } from "../../features/alerts/alert-invitation.tsx";
import { OrganizationPhotos } from "../../features/organization/organization-photos.tsx";
import { PostingCard } from "../../features/postings/posting-card.tsx";
import { PostingFilterChips } from "../../features/postings/posting-filter-chips.tsx";
import { filterLabel, filterOptions, type FilterOptions } from "../../features/postings/posting-filters.ts";
import { filtersOf, isFiltered, listAddress, listVariables, readPostingSearch, toFilter, without, type FilterName, type PostingSearch } from "../../features/postings/posting-search.ts";
import { PostingSearchForm } from "../../features/postings/posting-search-form.tsx";
import { CareersPostingCountDocument, CareersPostingListDocument, type CareersPostingListQuery } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { excerpt, paragraphs } from "../../lib/text.ts";

/** A filter, and how many postings there would be without it. */
interface Hindrance {
  readonly name: FilterName;
  readonly found: number;
}

export async function postingListRoute(request: PageRequest): Promise<Page> {
  const search = readPostingSearch(request.search);
  const list = await request.execute(CareersPostingListDocument, listVariables(search, request.search));
  const { organization } = list;
  const options = filterOptions(organization.postingFacets);
  const hindrances = list.postings.totalCount === 0 ? await hindrancesIn(request, search) : [];
  return {
    status: 200,
    title: listTitle(search, options),
    organization,
    shared: true,
    description: excerpt(organization.about, 160),
    canonicalUrl: `${request.publicUrl}/postings`,
    picture: { url: `${request.publicUrl}/og.png`, alt: `Work at ${organization.name}` },
    unlisted: isFiltered(search),
    body: <PostingList list={list} search={search} options={options} hindrances={hindrances} />,
  };
}

interface PostingListProps {
  readonly list: CareersPostingListQuery;
  readonly search: PostingSearch;
  readonly options: FilterOptions;
  readonly hindrances: readonly Hindrance[];
}

function PostingList({ list, search, options, hindrances }: PostingListProps) {
  const { organization, postings } = list;
  const [opening, ...more] = paragraphs(organization.about);
  const isAnyOpen = organization.postingFacets.employmentTypes.length > 0;
  return (
    <div className="list-page">
      <div className="list-page__intro">
        <h1>Work at {organization.name}</h1>
        {opening !== undefined && <p className="lead">{opening}</p>}
      </div>
      {(isAnyOpen || isFiltered(search)) && <PostingSearchForm search={search} options={options} />}
      <div className="list-page__found">
        <p className="muted" role="status" data-live-text="count">
          {countText(postings.totalCount, isFiltered(search))}
        </p>
        <div className="list-page__results" data-results>
          <PostingFilterChips search={search} options={options} />
          {postings.nodes.length > 0 && <Results postings={postings} search={search} />}
          {postings.totalCount === 0 && <NothingFound search={search} options={options} hindrances={hindrances} />}
          <AlertInvitation search={search} foundAny={postings.totalCount > 0} />
        </div>
      </div>
      {(more.length > 0 || organization.photos.length > 0) && (
        <section className="section">
          <h2>About us</h2>
          {more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <OrganizationPhotos photos={organization.photos} />
        </section>
      )}
    </div>
  );
}

function Results({ postings, search }: { readonly postings: CareersPostingListQuery["postings"]; readonly search: PostingSearch }) {
  return (
    <>
      <ul className="plain-list postings">
        {postings.nodes.map((posting) => (
          <li key={posting.slug}>
            <PostingCard posting={posting} />
          </li>
        ))}
      </ul>
      <PageLinks pageInfo={postings.pageInfo} search={search} />
    </>
  );
}

function PageLinks({ pageInfo, search }: { readonly pageInfo: CareersPostingListQuery["postings"]["pageInfo"]; readonly search: PostingSearch }) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="page-links" aria-label="Pages">
      {hasPreviousPage && startCursor !== null && (
        <a rel="prev" href={listAddress(search, { before: startCursor })}>
          Previous page
        </a>
      )}
      {hasNextPage && endCursor !== null && (
        <a rel="next" href={listAddress(search, { after: endCursor })}>
          Next page
        </a>
      )}
    </nav>
  );
}

function NothingFound({ search, options, hindrances }: Omit<PostingListProps, "list">) {
  if (!isFiltered(search)) {
    return (
      <div className="empty">
        <h2>No openings right now</h2>
        <p>We are not hiring at the moment. New postings appear on this page as soon as they open.</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <h2>No posting matches</h2>
      {hindrances.length > 0 ? (
        <>
          <p>There would be some with one filter fewer:</p>
          <ul className="plain-list empty__ways">
            {hindrances.map(({ name, found }) => (
              <li key={name}>
                <a href={listAddress(without(search, name))}>Without {quoted(filterLabel(search, name, options))}</a>: {postingsText(found)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          No single filter stands in the way. Remove several, or <a href="/postings">see all postings</a>.
        </p>
      )}
    </div>
  );
}

/** The filters without which something would be found, asked only when nothing is. */
async function hindrancesIn(request: PageRequest, search: PostingSearch): Promise<Hindrance[]> {
  const names = filtersOf(search);
  const found = await Promise.all(names.map((name) => request.execute(CareersPostingCountDocument, { filter: toFilter(without(search, name)) })));
  return names.map((name, index) => ({ name, found: found[index]?.postings.totalCount ?? 0 })).filter((hindrance) => hindrance.found > 0);
}

function quoted(label: string): string {
  return label.startsWith("“") ? label : `“${label}”`;
}

function listTitle(search: PostingSearch, options: FilterOptions): string {
  const labels = filtersOf(search).map((name) => filterLabel(search, name, options));
  return labels.length === 0 ? "Postings" : `Postings: ${labels.join(", ")}`;
}

function countText(count: number, filtered: boolean): string {
  return filtered ? `${postingsText(count)} ${count === 1 ? "matches" : "match"}` : `${postingsText(count)} open`;
}

function postingsText(count: number): string {
  return count === 1 ? "1 posting" : `${count} postings`;
}
