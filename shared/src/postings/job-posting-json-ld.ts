import type { Compensation, EmploymentType, Location } from "./content.ts";
import { descriptionHtml, type DescribedPosting } from "./description-html.ts";
import { majorUnits } from "./money.ts";

/** What the structured data says about a posting; the public API's posting fits. */
export interface JobPostingSource extends DescribedPosting {
  readonly id: string;
  readonly title: string;
  readonly employmentType: EmploymentType;
  readonly locations: readonly Location[];
  readonly compensation: Pick<Compensation, "min" | "max" | "currency" | "period"> | null;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly closesAt: string | null;
  readonly url: string;
}

export interface HiringOrganization {
  readonly name: string;
  readonly websiteUrl: string | null;
  /** Of a picture that search engines may show beside the posting; absent where there is none. */
  readonly logoUrl?: string | null;
  readonly locations: readonly Location[];
}

/** schema.org `JobPosting` by Google's rules (https://developers.google.com/search/docs/appearance/structured-data/job-posting). */
export function jobPostingJsonLd(posting: JobPostingSource, organization: HiringOrganization): Record<string, unknown> {
  return withoutAbsent({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: posting.title,
    description: descriptionHtml(posting),
    identifier: { "@type": "PropertyValue", name: organization.name, value: posting.id },
    datePosted: posting.publishedAt,
    validThrough: posting.closesAt,
    employmentType: posting.employmentType,
    hiringOrganization: withoutAbsent({ "@type": "Organization", name: organization.name, sameAs: organization.websiteUrl, logo: organization.logoUrl }),
    ...whereToWork(posting, organization),
    baseSalary: baseSalary(posting.compensation),
    directApply: true,
    url: posting.url,
  });
}

/** JSON as text for a `<script>` data block: no value can end the block or start a comment in it. */
export function dataBlockText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

function whereToWork(posting: JobPostingSource, organization: HiringOrganization) {
  if (posting.workplaceType !== "REMOTE") return { jobLocation: posting.locations.map(place) };
  const locations = posting.locations.length > 0 ? posting.locations : organization.locations;
  const countries = [...new Set(locations.map(({ country }) => country))];
  return { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: countries.map((name) => ({ "@type": "Country", name })) };
}

function place(location: Location) {
  return {
    "@type": "Place",
    address: withoutAbsent({
      "@type": "PostalAddress",
      streetAddress: location.street,
      addressLocality: location.city,
      addressRegion: location.region,
      postalCode: location.postalCode,
      addressCountry: location.country,
    }),
  };
}

// Google reads either one value or both ends of a range; a range that is open at one end gives the end it has.
function baseSalary(pay: JobPostingSource["compensation"]) {
  const [low, high] = pay === null ? [] : [pay.min ?? pay.max, pay.max ?? pay.min];
  if (pay === null || low == null || high == null) return null;
  const [minValue, maxValue] = [majorUnits(low, pay.currency), majorUnits(high, pay.currency)];
  const amount = minValue === maxValue ? { value: minValue } : { minValue, maxValue };
  return { "@type": "MonetaryAmount", currency: pay.currency, value: { "@type": "QuantitativeValue", ...amount, unitText: pay.period } };
}

function withoutAbsent(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));
}
