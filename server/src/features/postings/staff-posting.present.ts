import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { stateAt, type PostingState } from "@rounds/shared/postings/states.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { Services } from "../../platform/services.ts";
import { presentStaffLocation } from "../organization/organization.present.ts";
import type { PostingRevisionRow, PostingRow } from "./posting.entity.ts";
import { StaffPosting, StaffPostingRevision, type StaffPostingContent } from "./staff-posting.types.ts";

export function presentStaffPosting({ clock, links }: Pick<Services, "clock" | "links">, row: PostingRow): StaffPosting {
  const state = stateAt(row, clock.now());
  return Object.assign(new StaffPosting(), {
    row,
    id: toGlobalId("Posting", row.id),
    slug: row.slug,
    state,
    content: presentContent(row.content),
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    closesAt: row.closesAt,
    closedBecause: state === "CLOSED" ? (row.closedBecause ?? "BY_DATE") : null,
    stateSince: stateSince(row, state),
    timeZone: row.timeZone,
    openings: row.openings,
    publicUrl: state === "PUBLISHED" ? links.posting(row.slug) : null,
    version: row.version,
  });
}

/** What the clock did by itself happened at the time that stands there; all else when somebody did it. */
function stateSince({ stateSince: changedAt, publishedAt, closesAt, closedAt }: PostingRow, state: PostingState): string | null {
  if (state === "CLOSED") return closedAt ?? closesAt;
  return state === "PUBLISHED" && changedAt !== null && publishedAt !== null && publishedAt > changedAt ? publishedAt : changedAt;
}

export function presentRevision({ id, number, publishedAt, publishedById, content }: PostingRevisionRow): StaffPostingRevision {
  return Object.assign(new StaffPostingRevision(), { id: toGlobalId("PostingRevision", id), number, publishedAt, publishedById, content: presentContent(content) });
}

function presentContent(content: PostingContent): StaffPostingContent {
  return { ...content, replyWithinDays: content.replyWithinDays ?? null, locations: content.locations.map(presentStaffLocation) };
}
