import type { Feed, FeedPosting } from "./feed-posting.ts";

/** Raised when a field changes its meaning or goes; a new field alone does not raise it. */
export const EXPORT_SCHEMA = 1;

/** Every public field of every published posting in one document, by the names of the public API; docs/distribution.md describes it. */
export function jsonExport({ organization, listUrl, updated, postings }: Feed): string {
  const { name, about, websiteUrl, timeZone, locations } = organization;
  return JSON.stringify({ schema: EXPORT_SCHEMA, updatedAt: updated, listUrl, organization: { name, about, websiteUrl, timeZone, locations }, postings: postings.map(exported) });
}

// Field by field: what a posting gains later stays at home until somebody adds it here.
function exported(posting: FeedPosting) {
  const { id, slug, title, summary, department, employmentType, workplaceType, locations, compensation, responsibilities, requirements, credentials, benefits, highlights, aboutOrganization, applicationInstructions, publishedAt, updatedAt, closesAt, timeZone, roleTemplate } = posting;
  const { documents, questions, contact, text } = applicationInstructions;
  return {
    id,
    slug,
    url: posting.urlFor("export"),
    applyUrl: posting.applyUrlFor("export"),
    title,
    summary,
    department,
    employmentType,
    workplaceType,
    locations: locations.map(({ name, street, city, region, postalCode, country }) => ({ name, street, city, region, postalCode, country })),
    compensation,
    responsibilities,
    requirements,
    credentials,
    benefits,
    highlights,
    aboutOrganization,
    applicationInstructions: { documents, questions, contact, text },
    publishedAt,
    updatedAt,
    closesAt,
    timeZone,
    roleTemplate: roleTemplate && { slug: roleTemplate.slug, title: roleTemplate.title },
  };
}
