import type { EmploymentType, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { descriptionHtml } from "@rounds/shared/postings/description-html.ts";
import { slugFrom } from "@rounds/shared/postings/slug.ts";
import type { PublicLocation } from "../organization/organization.types.ts";
import type { Feed, FeedPosting } from "./feed-posting.ts";
import { boardWords, payText } from "@rounds/shared/postings/pay-text.ts";
import { cdata, element, parent, rfc822, XML_DECLARATION, type Xml } from "./xml.ts";

// Names that the reference knows; what it has no name for is left out rather than made up.
const jobTypes: Readonly<Partial<Record<EmploymentType, string>>> = { FULL_TIME: "fulltime", PART_TIME: "parttime", CONTRACTOR: "contract", TEMPORARY: "temporary", INTERN: "internship" };
const remoteTypes: Readonly<Partial<Record<WorkplaceType, string>>> = { REMOTE: "Fully remote", HYBRID: "Hybrid remote" };

/** By Indeed's XML feed reference (https://docs.indeed.com/indeed-apply/xml-feed): all postings of the careers site, each place of work as a job of its own. */
export function indeedFeed(feed: Feed): string {
  const { organization, publicUrl, updated, postings } = feed;
  const head = [element("publisher", organization.name), element("publisherurl", organization.websiteUrl ?? publicUrl), element("lastBuildDate", rfc822(updated))];
  return `${XML_DECLARATION}${parent("source", [...head, ...postings.flatMap((posting) => jobs(feed, posting))].map((line) => `\n${line}`))}\n`;
}

function jobs(feed: Feed, posting: FeedPosting): Xml[] {
  const byReference = new Map(posting.places.map((place) => [referenceOf(posting, place), place]));
  return byReference.size === 0 ? [job(feed, posting, posting.key, null)] : [...byReference].map(([reference, place]) => job(feed, posting, reference, place));
}

/** The same posting in two places needs two numbers, and a number must never change: the place is part of it, its rank is not. */
function referenceOf({ key }: FeedPosting, { name, city }: PublicLocation): string {
  return `${key}-${slugFrom(`${name} ${city}`)}`;
}

function job({ organization }: Feed, posting: FeedPosting, reference: string, place: PublicLocation | null): Xml {
  return parent("job", [
    cdata("title", posting.title),
    cdata("date", posting.publishedAt),
    cdata("referencenumber", reference),
    cdata("requisitionid", posting.key),
    cdata("url", posting.urlFor("indeed")),
    cdata("company", organization.name),
    cdata("sourcename", organization.name),
    cdata("city", place?.city),
    cdata("state", place?.region),
    cdata("country", place?.country),
    cdata("postalcode", place?.postalCode),
    cdata("streetaddress", place?.street),
    cdata("description", descriptionHtml(posting, inertWithoutEntities)),
    cdata("salary", payText(posting.compensation, boardWords)),
    cdata("education", requirementAbout(posting, /\b(degree|diploma|bachelor|master)/i)),
    cdata("experience", requirementAbout(posting, /\byears?\b/i)),
    cdata("jobtype", jobTypes[posting.employmentType]),
    cdata("category", posting.department || null),
    cdata("expirationdate", posting.closesAt),
    cdata("remotetype", remoteTypes[posting.workplaceType]),
  ]);
}

/** Indeed wants its characters literal, not as HTML entities: a "<" that could begin a tag is parted from what follows it instead. */
export function inertWithoutEntities(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, "< ");
}

function requirementAbout({ requirements }: FeedPosting, words: RegExp): string | null {
  return requirements.find(({ kind, text }) => kind === "REQUIRED" && words.test(text))?.text ?? null;
}
