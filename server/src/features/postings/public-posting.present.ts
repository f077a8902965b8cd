import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { shownPay } from "@rounds/shared/postings/shown-pay.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { Links } from "../../platform/links.ts";
import type { Services } from "../../platform/services.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import { knownRoleTemplates } from "../role-templates/role-template.queries.ts";
import type { PublicRoleTemplate } from "../role-templates/role-template.types.ts";
import type { PostingRevisionRow, PostingRow } from "./posting.entity.ts";
import { PublicPosting } from "./public-posting.types.ts";

/** What is read of a published posting; its text is the revision's JSON, read whole. */
export interface PublishedPosting {
  readonly id: string;
  readonly slug: string;
  readonly state: "PUBLISHED";
  readonly roleTemplateId: string | null;
  readonly revisionId: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly closesAt: string | null;
  readonly timeZone: string | null;
  readonly content: PostingContent;
}

/** What every posting of a page is shown by. */
export interface PostingSurroundings {
  readonly templates: ReadonlyMap<string, PublicRoleTemplate>;
  readonly organization: Pick<OrganizationRow, "timeZone" | "showsBenchmark">;
  readonly links: Links;
}

export async function postingSurroundings(services: Services): Promise<PostingSurroundings> {
  const [templates, organization] = await Promise.all([knownRoleTemplates(services), knownOrganization(services)]);
  return { templates, organization, links: services.links };
}

export function presentPublicPosting(posting: PublishedPosting, { templates, organization, links }: PostingSurroundings): PublicPosting {
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
    compensation: shownPay(content.compensation, organization),
    responsibilities: content.responsibilities,
    requirements: content.requirements,
    credentials: content.credentials,
    benefits: content.benefits,
    highlights: content.highlights,
    aboutOrganization: content.aboutOrganization,
    replyWithinDays: content.replyWithinDays ?? null,
    applicationInstructions: { ...content.instructions, closesAt: posting.closesAt },
    publishedAt: posting.publishedAt,
    updatedAt: posting.updatedAt,
    closesAt: posting.closesAt,
    timeZone: posting.timeZone ?? organization.timeZone,
    url: links.posting(posting.slug),
    applyUrl: links.apply(posting.slug),
    roleTemplate: posting.roleTemplateId === null ? null : (templates.get(posting.roleTemplateId) ?? null),
  });
}

/** A posting with the text of one of its revisions, whatever became of it since. */
export function presentPostingOfThen({ id, slug, roleTemplateId, publishedAt, closesAt, timeZone }: PostingRow, revision: PostingRevisionRow, surroundings: PostingSurroundings): PublicPosting {
  const { id: revisionId, publishedAt: updatedAt, content } = revision;
  return presentPublicPosting({ id, slug, state: "PUBLISHED", roleTemplateId, revisionId, publishedAt: publishedAt ?? updatedAt, updatedAt, closesAt, timeZone, content }, surroundings);
}
