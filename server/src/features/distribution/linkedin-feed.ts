import type { EmploymentType, PayPeriod, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { descriptionHtml } from "@rounds/shared/postings/description-html.ts";
import { majorUnits } from "@rounds/shared/postings/money.ts";
import type { Feed, FeedPosting } from "./feed-posting.ts";
import { cdata, element, parent, rfc822, XML_DECLARATION, type Xml } from "./xml.ts";

const jobTypes: Readonly<Record<EmploymentType, string>> = { FULL_TIME: "FULL_TIME", PART_TIME: "PART_TIME", CONTRACTOR: "CONTRACT", TEMPORARY: "TEMPORARY", INTERN: "INTERNSHIP", PER_DIEM: "OTHER", OTHER: "OTHER" };
const workplaceTypes: Readonly<Record<WorkplaceType, string>> = { ON_SITE: "On-site", HYBRID: "Hybrid", REMOTE: "Remote" };
const periods: Readonly<Record<PayPeriod, string>> = { HOUR: "HOURLY", DAY: "DAILY", WEEK: "WEEKLY", MONTH: "MONTHLY", YEAR: "YEARLY" };

/** LinkedIn takes descriptions from 100 to 25,000 characters, and refuses a job with a shorter one: such a posting stays out. */
const DESCRIPTION = { least: 100, most: 25_000 } as const;

/** By LinkedIn's guide to XML feeds of basic jobs (https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide). The company's own LinkedIn id is left to the agreement with LinkedIn. */
export function linkedinFeed(feed: Feed): string {
  const { organization, publicUrl, updated, postings } = feed;
  const jobs = postings.flatMap((posting) => job(feed, posting, descriptionHtml(posting)));
  const head = [element("lastBuildDate", rfc822(updated)), element("publisherUrl", organization.websiteUrl ?? publicUrl), element("publisher", organization.name), element("expectedJobCount", String(jobs.length))];
  return `${XML_DECLARATION}${parent("source", [...head, ...jobs].map((line) => `\n${line}`))}\n`;
}

function job({ organization }: Feed, posting: FeedPosting, description: string): Xml[] {
  if (description.length < DESCRIPTION.least) return [];
  const [place] = posting.places;
  const fields = [
    cdata("partnerJobId", posting.key),
    cdata("company", organization.name),
    cdata("title", posting.title),
    cdata("description", bounded(description)),
    cdata("applyUrl", posting.applyUrlFor("linkedin")),
    cdata("location", place && [place.city, place.region, place.country].join(", ")),
    cdata("city", place?.city),
    cdata("state", place?.region),
    cdata("country", place?.country),
    cdata("postalCode", place?.postalCode),
    cdata("workplaceTypes", workplaceTypes[posting.workplaceType]),
    cdata("jobtype", jobTypes[posting.employmentType]),
    salaries(posting.compensation),
    cdata("listDate", posting.publishedAt),
    cdata("expirationDate", posting.closesAt),
  ];
  return [parent("job", fields)];
}

// Too long a text is cut between two of its paragraphs or lists, never inside of one.
function bounded(html: string): string {
  if (html.length <= DESCRIPTION.most) return html;
  let kept = "";
  for (const piece of html.split(/(?<=<\/p>|<\/ul>)/)) {
    if (kept.length + piece.length > DESCRIPTION.most) break;
    kept += piece;
  }
  return kept;
}

function salaries(pay: FeedPosting["compensation"]): Xml {
  if (pay === null || (pay.min === null && pay.max === null)) return "";
  const end = (name: string, minorUnits: number | null) => (minorUnits === null ? "" : parent(name, [cdata("amount", String(majorUnits(minorUnits, pay.currency))), cdata("currencyCode", pay.currency)]));
  return parent("salaries", [parent("salary", [end("highEnd", pay.max), end("lowEnd", pay.min), cdata("period", periods[pay.period]), cdata("type", "BASE_SALARY")])]);
}
