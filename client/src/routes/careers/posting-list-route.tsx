import type { Words } from "@rounds/shared/languages/language.ts";
import { AlertInvitation } from "../../features/alerts/alert-invitation.tsx";
import { OrganizationPhotos } from "../../features/organization/organization-photos.tsx";
import { PostingCard } from "../../features/postings/posting-card.tsx";
import { PostingFilterChips } from "../../features/postings/posting-filter-chips.tsx";
import { filterLabel, filterOptions, type FilterOptions } from "../../features/postings/posting-filters.ts";
import { filtersOf, isFiltered, listAddress, listVariables, readPostingSearch, toFilter, without, type FilterName, type PostingSearch } from "../../features/postings/posting-search.ts";
import { PostingSearchForm } from "../../features/postings/posting-search-form.tsx";
import { CareersPostingCountDocument, CareersPostingListDocument, type CareersPostingListQuery } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { useAddress, useWords } from "../../lib/page-language.tsx";
import { excerpt, paragraphs } from "../../lib/text.ts";
import { SeeAllPostings } from "./not-found.tsx";

/** A filter, and how many postings there would be without it. */
interface Hindrance {
  readonly name: FilterName;
  readonly found: number;
}

export async function postingListRoute(request: PageRequest): Promise<Page> {
  const search = readPostingSearch(request.search);
  const list = await request.execute(CareersPostingListDocument, listVariables(search, request.search));
  const { organization } = list;
  const { words } = request.language;
  const options = filterOptions(organization.postingFacets, words);
  const hindrances = list.postings.totalCount === 0 ? await hindrancesIn(request, search) : [];
  return {
    status: 200,
    title: listTitle(search, options, words),
    organization,
    shared: true,
    description: excerpt(organization.about, 160),
    canonicalUrl: `${request.publicUrl}${request.address("/postings")}`,
    picture: { url: `${request.publicUrl}/og.png`, alt: words.postings.list.title(organization.name) },
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
  const words = useWords().postings.list;
  const [opening, ...more] = paragraphs(organization.about);
  const isAnyOpen = organization.postingFacets.employmentTypes.length > 0;
  return (
    <div className="list-page">
      <div className="list-page__intro">
        <h1>{words.title(organization.name)}</h1>
        {opening !== undefined && <p className="lead">{opening}</p>}
      </div>
      {(isAnyOpen || isFiltered(search)) && <PostingSearchForm search={search} options={options} />}
      <div className="list-page__found">
        <p className="muted" role="status" data-live-text="count">
          {isFiltered(search) ? words.match(postings.totalCount) : words.open(postings.totalCount)}
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
          <h2>{words.aboutUs}</h2>
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
  const { list } = useWords().postings;
  const address = useAddress();
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="page-links" aria-label={list.pages}>
      {hasPreviousPage && startCursor !== null && (
        <a rel="prev" href={address(listAddress(search, { before: startCursor }))}>
          {list.previousPage}
        </a>
      )}
      {hasNextPage && endCursor !== null && (
        <a rel="next" href={address(listAddress(search, { after: endCursor }))}>
          {list.nextPage}
        </a>
      )}
    </nav>
  );
}

function NothingFound({ search, options, hindrances }: Omit<PostingListProps, "list">) {
  const words = useWords();
  const address = useAddress();
  const { list } = words.postings;
  // What was typed is quoted already.
  const quotedLabel = (name: FilterName) => {
    const label = filterLabel(search, name, options, words);
    return name === "q" ? label : list.quoted(label);
  };
  if (!isFiltered(search)) {
    return (
      <div className="empty">
        <h2>{list.none.title}</h2>
        <p>{list.none.sentence}</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <h2>{list.noMatch.title}</h2>
      {hindrances.length > 0 ? (
        <>
          <p>{list.noMatch.fewer}</p>
          <ul className="plain-list empty__ways">
            {hindrances.map(({ name, found }) => (
              <li key={name}>
                <a href={address(listAddress(without(search, name)))}>{list.noMatch.without(quotedLabel(name))}</a>: {list.count(found)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{list.noMatch.several}</p>
          <p>
            <SeeAllPostings />
          </p>
        </>
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

function listTitle(search: PostingSearch, options: FilterOptions, words: Words): string {
  const { list } = words.postings;
  const labels = filtersOf(search).map((name) => filterLabel(search, name, options, words));
  return labels.length === 0 ? list.name : list.filteredName(labels.join(", "));
}
