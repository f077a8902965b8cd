import { listQuery, readEmbedChoice, type EmbedChoice } from "@rounds/shared/distribution/embed.ts";
import { withSource } from "@rounds/shared/distribution/sources.ts";
import { PostingCard } from "../../features/postings/posting-card.tsx";
import { EmbeddedPostingsDocument, type EmbeddedPostingsQuery } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";

/** The open postings for a frame on another site: without header and footer, and every link leads out of the frame. */
export async function embeddedPostingsRoute(request: PageRequest): Promise<Page> {
  const choice = readEmbedChoice((name) => request.search.get(name));
  const { department, location, workplace } = choice;
  const filter = { ...(department && { department }), ...(location && { location }), ...(workplace && { workplaceTypes: [workplace] }) };
  const { organization, postings } = await request.execute(EmbeddedPostingsDocument, { first: choice.limit, filter });
  return {
    status: 200,
    title: "Open postings",
    organization,
    shared: true,
    unlisted: true,
    embedded: choice.look,
    body: <EmbeddedPostings name={organization.name} postings={postings} choice={choice} />,
  };
}

interface EmbeddedPostingsProps {
  readonly name: string;
  readonly postings: EmbeddedPostingsQuery["postings"];
  readonly choice: EmbedChoice;
}

function EmbeddedPostings({ name, postings: { nodes, totalCount }, choice }: EmbeddedPostingsProps) {
  const source = choice.source ?? "embed";
  return (
    // A script puts the site around the frame in the place of the source; one that was chosen stays.
    <div className="embedded" data-embedded={choice.source === null ? "" : undefined}>
      <h1 className="visually-hidden">Open postings at {name}</h1>
      {nodes.length > 0 ? (
        <ul className="plain-list postings">
          {nodes.map((posting) => (
            <li key={posting.slug}>
              <PostingCard posting={posting} source={source} />
            </li>
          ))}
        </ul>
      ) : (
        <p>No openings right now.</p>
      )}
      <p>
        <a href={withSource(`/postings${listQuery(choice)}`, source)}>{totalCount > nodes.length ? `See all ${totalCount} postings at ${name}` : `Careers at ${name}`}</a>
      </p>
    </div>
  );
}
