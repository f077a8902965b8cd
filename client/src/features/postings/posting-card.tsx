import { withSource } from "@rounds/shared/distribution/sources.ts";
import { cardText } from "@rounds/shared/postings/card-text.ts";
import type { PostingCardFragment } from "../../graphql/generated/public.ts";
import { useAddress, useWords } from "../../lib/page-language.tsx";

interface PostingCardProps {
  readonly posting: PostingCardFragment;
  readonly heading?: "h2" | "h3";
  /** Where the card stands, for its link to say so. */
  readonly source?: string;
}

/** One posting in the list: enough to decide whether to read on. */
export function PostingCard({ posting, heading: Heading = "h2", source }: PostingCardProps) {
  const address = useAddress()(`/postings/${encodeURIComponent(posting.slug)}`);
  const { where, summary, facts } = cardText(posting, useWords());
  return (
    <article className="posting-card">
      <Heading>
        <a href={source === undefined ? address : withSource(address, source)}>{posting.title}</a>
      </Heading>
      <p className="muted">{where}</p>
      <p>{summary}</p>
      <ul className="posting-card__facts plain-list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </article>
  );
}
