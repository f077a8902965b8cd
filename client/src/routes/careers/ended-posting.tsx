import { PostingCard } from "../../features/postings/posting-card.tsx";
import { CareersSimilarPostingsDocument, type CareersOrganizationQuery, type PostingCardFragment } from "../../graphql/generated/public.ts";
import type { EndedPosting, Page, PageRequest } from "../../lib/page.ts";
import { postingNotFoundPage, SeeAllPostings } from "./not-found.tsx";

type Organization = CareersOrganizationQuery["organization"];

const mostSimilar = 4;

// A paused one may open again at the same address: search engines must not strike it off for good.
const statuses: Record<EndedPosting["state"], number> = { CLOSED: 410, PAUSED: 404 };

/** What stands at the address of a posting that cannot be read now: what became of it, and where to look next. */
export async function missingPostingPage(request: PageRequest, organization: Organization, slug: string): Promise<Page> {
  const ended = await request.endedPosting(slug);
  if (ended === null) return postingNotFoundPage(request, organization);
  const { ended: words } = request.language.words.postings;
  const { title, sentence } = ended.state === "CLOSED" ? words.closed : words.paused;
  const similar = await similarPostings(request, ended);
  const body = (
    <div className="list-page">
      <div className="reading">
        <h1>{title}</h1>
        <p className="lead">{sentence(ended.title)}</p>
        <p>{words.applied}</p>
        <p>
          <SeeAllPostings />
        </p>
      </div>
      {similar.length > 0 && <SimilarPostings title={words.similar} postings={similar} />}
    </div>
  );
  return { status: statuses[ended.state], title: `${title}: ${ended.title}`, organization, shared: false, secret: true, body };
}

function SimilarPostings({ title, postings }: { readonly title: string; readonly postings: readonly PostingCardFragment[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list postings">
        {postings.map((posting) => (
          <li key={posting.slug}>
            <PostingCard posting={posting} heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of the same department first, then in the same place. */
async function similarPostings(request: PageRequest, { department, city }: EndedPosting): Promise<PostingCardFragment[]> {
  const { sameDepartment, samePlace } = await request.execute(CareersSimilarPostingsDocument, { sameDepartment: { department }, samePlace: { location: city ?? "" } });
  const found = [...(department === "" ? [] : sameDepartment.nodes), ...(city === null ? [] : samePlace.nodes)];
  return [...new Map(found.map((posting) => [posting.slug, posting])).values()].slice(0, mostSimilar);
}
