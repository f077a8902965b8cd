import { PostingCard } from "../../features/postings/posting-card.tsx";
import { CareersSimilarPostingsDocument, type CareersOrganizationQuery, type PostingCardFragment } from "../../graphql/generated/public.ts";
import type { EndedPosting, Page, PageRequest } from "../../lib/page.ts";
import { postingNotFoundPage } from "./not-found.tsx";

type Organization = CareersOrganizationQuery["organization"];

const mostSimilar = 4;

const texts: Record<EndedPosting["state"], { readonly status: number; readonly title: string; sentence(title: string): string }> = {
  CLOSED: { status: 410, title: "This posting has closed", sentence: (title) => `${title} no longer takes applications. Thank you for your interest.` },
  // It may open again at the same address: search engines must not strike it off for good.
  PAUSED: { status: 404, title: "Not taking applications at the moment", sentence: (title) => `${title} is paused. It may open again at this address.` },
};

/** What stands at the address of a posting that cannot be read now: what became of it, and where to look next. */
export async function missingPostingPage(request: PageRequest, organization: Organization, slug: string): Promise<Page> {
  const ended = await request.endedPosting(slug);
  if (ended === null) return postingNotFoundPage(organization);
  const { status, title, sentence } = texts[ended.state];
  const similar = await similarPostings(request, ended);
  const body = (
    <div className="list-page">
      <div className="reading">
        <h1>{title}</h1>
        <p className="lead">{sentence(ended.title)}</p>
        <p>If you have applied, your private link still shows where your application stands.</p>
        <p>
          <a href="/postings">See all postings</a>
        </p>
      </div>
      {similar.length > 0 && <SimilarPostings postings={similar} />}
    </div>
  );
  return { status, title: `${title}: ${ended.title}`, organization, shared: false, secret: true, body };
}

function SimilarPostings({ postings }: { readonly postings: readonly PostingCardFragment[] }) {
  return (
    <section>
      <h2>Similar openings</h2>
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
