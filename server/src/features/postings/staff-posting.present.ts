import { stateAt } from "@rounds/shared/postings/states.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { Services } from "../../platform/services.ts";
import { presentStaffLocation } from "../organization/organization.present.ts";
import type { PostingRow } from "./posting.entity.ts";
import { StaffPosting } from "./staff-posting.types.ts";

export function presentStaffPosting({ clock, links }: Pick<Services, "clock" | "links">, row: PostingRow): StaffPosting {
  const state = stateAt(row, clock.now());
  return Object.assign(new StaffPosting(), {
    row,
    id: toGlobalId("Posting", row.id),
    slug: row.slug,
    state,
    content: { ...row.content, locations: row.content.locations.map(presentStaffLocation) },
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    closesAt: row.closesAt,
    publicUrl: state === "PUBLISHED" ? links.posting(row.slug) : null,
    version: row.version,
  });
}
