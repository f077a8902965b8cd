import type { PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { ownClockText, viewerTimeZone } from "../../lib/console-dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import { openingsText, standingText } from "./console-posting-life-words.ts";
import { PostingStateTag } from "./console-posting-state.tsx";

/** Where a posting stands, in words. */
export function PostingStanding({ posting }: { readonly posting: PostingHeadFragment }) {
  const organization = useOrganization();
  const timeZone = posting.timeZone ?? organization.timeZone;
  const { content, publicUrl, team } = posting;
  const [standing, openings] = [standingText(posting, timeZone), openingsText(posting)];
  const own = ownTime(posting, timeZone);
  return (
    <>
      <PostingStateTag {...posting} />
      {content.department && <span>{content.department}</span>}
      {standing !== null && <span>{own === null ? standing : `${standing.replace(/\.$/, "")} (${own} where you are).`}</span>}
      {openings !== null && <span>{openings}</span>}
      {team.length > 0 && <span>Team: {team.map(({ name }) => name).join(", ")}</span>}
      {publicUrl && (
        <a href={publicUrl} target="_blank" rel="noopener">
          Public page<span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      )}
    </>
  );
}

/** The moment that is still to come, on the reader's own clock when that shows another time. */
function ownTime({ state, publishedAt, closesAt }: PostingHeadFragment, timeZone: string): string | null {
  const ahead = state === "SCHEDULED" ? publishedAt : state === "PUBLISHED" ? closesAt : null;
  return ahead === null ? null : ownClockText(ahead, timeZone, viewerTimeZone());
}
