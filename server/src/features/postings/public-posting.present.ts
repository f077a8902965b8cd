import { toGlobalId } from "../../graphql/global-id.ts";
import type { Links } from "../../platform/links.ts";
import type { PublishedPosting } from "./public-posting.queries.ts";
import type { PublicRoleTemplate } from "../role-templates/role-template.types.ts";
import { PublicPosting } from "./public-posting.types.ts";

export function presentPublicPosting(posting: PublishedPosting, templates: ReadonlyMap<string, PublicRoleTemplate>, links: Links): PublicPosting {
  const { content } = posting;
  return Object.assign(new PublicPosting(), {
    id: toGlobalId("Posting", posting.id),
    slug: posting.slug,
    title: content.title,
    summary: content.summary,
    department: content.department,
    employmentType: content.employmentType,
    workplaceType: content.workplaceType,
    locations: content.locations,
    compensation: content.compensation,
    responsibilities: content.responsibilities,
    requirements: content.requirements,
    credentials: content.credentials,
    benefits: content.benefits,
    highlights: content.highlights,
    aboutOrganization: content.aboutOrganization,
    applicationInstructions: { ...content.instructions, closesAt: posting.closesAt },
    publishedAt: posting.publishedAt,
    updatedAt: posting.updatedAt,
    closesAt: posting.closesAt,
    url: links.posting(posting.slug),
    applyUrl: links.apply(posting.slug),
    roleTemplate: posting.roleTemplateId === null ? null : (templates.get(posting.roleTemplateId) ?? null),
  });
}
