import { PostingCard } from "../../features/postings/posting-card.tsx";
import { isFiltered, listAddress, listVariables, readPostingSearch, type PostingSearch } from "../../features/postings/posting-search.ts";
import { PostingSearchForm } from "../../features/postings/posting-search-form.tsx";
import { CareersPostingChoicesDocument, CareersPostingListDocument, type CareersPostingChoicesQuery, type CareersPostingListQuery } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { excerpt, paragraphs } from "../../lib/text.ts";

type Choosable = CareersPostingChoicesQuery["postings"]["nodes"][number];
/** Filters are gathered from at most 1,000 postings, 100 a page. */
const mostChoicePages = 10;

export async function postingListRoute(request: PageRequest): Promise<Page> {
  const search = readPostingSearch(request.search);
  const [list, everyPosting] = await Promise.all([request.execute(CareersPostingListDocument, listVariables(search, request.search)), choosablePostings(request)]);
  const { organization } = list;
  return {
    status: 200,
    title: "Postings",
    organization,
    shared: true,
    description: excerpt(organization.about, 160),
    canonicalUrl: `${request.publicUrl}/postings`,
    body: <PostingList list={list} search={search} everyPosting={everyPosting} />,
  };
}

function PostingList({ list, search, everyPosting }: { readonly list: CareersPostingListQuery; readonly search: PostingSearch; readonly everyPosting: readonly Choosable[] }) {
  const { organization, postings } = list;
  const [opening, ...more] = paragraphs(organization.about);
  return (
    <div className="list-page">
      <div className="list-page__intro">
        <h1>Work at {organization.name}</h1>
        {opening !== undefined && <p className="lead">{opening}</p>}
      </div>
      {everyPosting.length > 0 && <PostingSearchForm search={search} postings={everyPosting} />}
      {postings.nodes.length === 0 ? <NoPostings isFiltered={isFiltered(search)} /> : <Results list={list} search={search} />}
      {more.length > 0 && (
        <section className="section">
          <h2>About us</h2>
          {more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
    </div>
  );
}

function Results({ list: { postings }, search }: { readonly list: CareersPostingListQuery; readonly search: PostingSearch }) {
  return (
    <>
      <p className="muted">{countText(postings.totalCount, isFiltered(search))}</p>
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

function NoPostings({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <div className="empty">
      <h2>No posting matches</h2>
      <p>
        Try fewer words or another filter, or <a href="/postings">see all postings</a>.
      </p>
    </div>
  ) : (
    <div className="empty">
      <h2>No openings right now</h2>
      <p>We are not hiring at the moment. New postings appear on this page as soon as they open.</p>
    </div>
  );
}

async function choosablePostings(request: PageRequest): Promise<Choosable[]> {
  const found: Choosable[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostChoicePages; page += 1) {
    const { postings }: CareersPostingChoicesQuery = await request.execute(CareersPostingChoicesDocument, { after });
    found.push(...postings.nodes);
    if (!postings.pageInfo.hasNextPage) break;
    after = postings.pageInfo.endCursor;
  }
  return found;
}

function countText(count: number, filtered: boolean): string {
  const postings = count === 1 ? "1 posting" : `${count} postings`;
  return filtered ? `${postings} ${count === 1 ? "matches" : "match"}` : `${postings} open`;
}
