import { withSource } from "@rounds/shared/distribution/sources.ts";
import type { PostingCardFragment } from "../../graphql/generated/public.ts";
import { dateText } from "../../lib/dates.ts";
import { excerpt } from "../../lib/text.ts";
import { employmentTypeLabel, payText, placesText, workplaceTypeLabel } from "./posting-words.ts";

const summaryLength = 220;

interface PostingCardProps {
  readonly posting: PostingCardFragment;
  readonly heading?: "h2" | "h3";
  /** Where the card stands, for its link to say so. */
  readonly source?: string;
}

/** One posting in the list: enough to decide whether to read on. */
export function PostingCard({ posting, heading: Heading = "h2", source }: PostingCardProps) {
  const address = `/postings/${encodeURIComponent(posting.slug)}`;
  const pay = posting.compensation && payText(posting.compensation);
  const where = [posting.department, placesText(posting.locations)].filter((text) => text !== "");
  return (
    <article className="posting-card">
      <Heading>
        <a href={source === undefined ? address : withSource(address, source)}>{posting.title}</a>
      </Heading>
      <p className="muted">{where.join(", ")}</p>
      <p>{excerpt(posting.summary, summaryLength)}</p>
      <ul className="posting-card__facts plain-list">
        <li>{workplaceTypeLabel(posting.workplaceType)}</li>
        <li>{employmentTypeLabel(posting.employmentType)}</li>
        {pay && <li>{pay}</li>}
        {posting.closesAt !== null && <li>Closes {dateText(posting.closesAt, posting.timeZone)}</li>}
      </ul>
    </article>
  );
}
