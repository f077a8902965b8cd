import type { PostingState, ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import type { Counts } from "./console-reach-plot.ts";
import { countText } from "./console-reach-words.ts";

/** What a posting's links are good for, as it stands now. */
export function linksText(state: PostingState): string {
  switch (state) {
    case "DRAFT":
    case "IN_REVIEW":
    case "SCHEDULED":
      return "A link can be made before the posting is published, for a flyer that is printed first. Until then there is nothing at its address.";
    case "PUBLISHED":
      return "Make a link for each place where you tell of this posting, or to recommend it yourself, and see what each of them brings.";
    case "PAUSED":
      return "The posting is paused: its links lead to a page that says so.";
    case "CLOSED":
    case "ARCHIVED":
      return "The posting has ended: its links lead to the page that says so.";
  }
}

/** "Made by Ingrid Vasquez on November 2, 2026". */
export function madeText({ owner, createdAt }: Pick<ShareLinkLineFragment, "owner" | "createdAt">, timeZone: string): string {
  return `Made ${owner === null ? "" : `by ${owner.name} `}on ${dateText(createdAt, timeZone)}`;
}

/** "98 views, 8 starts, 2 applications in the last 28 days". */
export function broughtText(counts: Counts | undefined, time: string): string {
  if (counts === undefined) return `Nobody came by it in ${time}`;
  return `${countText(counts.views, "views")}, ${countText(counts.starts, "starts")}, ${countText(counts.applications, "applications")} in ${time}`;
}
