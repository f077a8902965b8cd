import { toGlobalId } from "../../graphql/global-id.ts";
import type { Links } from "../../platform/links.ts";
import type { Services } from "../../platform/services.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import { ratingsOf, type RatingTotals } from "./ratings.queries.ts";
import type { RoleTemplateRatingRow, RoleTemplateRow, RoleTemplateVersionRow } from "./role-template.entity.ts";
import { PublicRoleTemplate, StaffRoleTemplate, StaffRoleTemplateRating, StaffRoleTemplateVersion } from "./role-template.types.ts";

/** What every template of the library is shown by. */
export interface LibrarySurroundings {
  readonly ratings: ReadonlyMap<string, RatingTotals>;
  readonly organization: Pick<OrganizationRow, "showsBenchmark">;
  readonly links: Links;
}

export function presentPublicRoleTemplate(row: RoleTemplateRow, { ratings, organization, links }: LibrarySurroundings): PublicRoleTemplate {
  const { id, slug, category, content, uses, libraryRatings, updatedAt } = row;
  const pay = content.compensation;
  return Object.assign(new PublicRoleTemplate(), {
    id: toGlobalId("RoleTemplate", id),
    slug,
    title: content.title,
    category,
    summary: content.summary,
    responsibilities: content.responsibilities,
    requirements: content.requirements,
    credentials: content.credentials,
    benefits: content.benefits,
    compensation: pay === null || organization.showsBenchmark ? pay : { ...pay, benchmark: null },
    instructionsText: content.instructions.text,
    uses,
    libraryRatingCount: libraryRatings,
    ...ratingsOf(row, ratings.get(id)),
    url: links.roleTemplate(slug),
    updatedAt,
  });
}

export function presentStaffRoleTemplate({ links }: Pick<Services, "links">, row: RoleTemplateRow): StaffRoleTemplate {
  const { id, slug, category, content, uses, libraryRatings, version, updatedAt, archivedAt } = row;
  return Object.assign(new StaffRoleTemplate(), {
    row,
    id: toGlobalId("RoleTemplate", id),
    slug,
    title: content.title,
    category,
    summary: content.summary,
    content,
    uses,
    libraryRatingCount: libraryRatings,
    version,
    updatedAt,
    archivedAt,
    publicUrl: archivedAt === null ? links.roleTemplate(slug) : null,
  });
}

export function presentRating({ staffMemberId, stars, comment, ratedAt }: RoleTemplateRatingRow): StaffRoleTemplateRating {
  return Object.assign(new StaffRoleTemplateRating(), { staffMemberId, stars, comment, ratedAt });
}

export function presentVersion({ number, savedAt, savedById, category, content }: RoleTemplateVersionRow): StaffRoleTemplateVersion {
  return Object.assign(new StaffRoleTemplateVersion(), { number, savedAt, savedById, category, content });
}
