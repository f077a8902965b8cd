import type { Compensation, EmploymentType, Location, Requirement, WorkplaceType, Credential } from "./content.ts";

/** What the structured data says about a posting; the public API's posting fits. */
export interface JobPostingSource {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly employmentType: EmploymentType;
  readonly workplaceType: WorkplaceType;
  readonly locations: readonly Location[];
  readonly compensation: Pick<Compensation, "min" | "max" | "currency" | "period"> | null;
  readonly highlights: readonly string[];
  readonly responsibilities: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly credentials: readonly Credential[];
  readonly benefits: readonly string[];
  readonly aboutOrganization: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly closesAt: string | null;
  readonly url: string;
}

export interface HiringOrganization {
  readonly name: string;
  readonly websiteUrl: string | null;
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
    hiringOrganization: withoutAbsent({ "@type": "Organization", name: organization.name, sameAs: organization.websiteUrl }),
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

function baseSalary(pay: JobPostingSource["compensation"]) {
  if (pay === null || (pay.min === null && pay.max === null)) return null;
  const [min, max] = [majorUnits(pay.min, pay.currency), majorUnits(pay.max, pay.currency)];
  const isRange = min !== null && max !== null && min !== max;
  const amount = isRange ? { minValue: min, maxValue: max } : { value: min ?? max };
  return { "@type": "MonetaryAmount", currency: pay.currency, value: { "@type": "QuantitativeValue", ...amount, unitText: pay.period } };
}

/** 6000000 minor units of USD are 60000; of JPY, which has no minor unit, 6000000. */
function majorUnits(minorUnits: number | null, currency: string): number | null {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return minorUnits === null ? null : minorUnits / 10 ** digits;
}

function descriptionHtml(posting: JobPostingSource): string {
  const required = posting.requirements.filter(({ kind }) => kind === "REQUIRED").map(({ text }) => text);
  const preferred = posting.requirements.filter(({ kind }) => kind === "PREFERRED").map(({ text }) => text);
  return [
    paragraphsHtml(posting.summary),
    sectionHtml("Why this position", posting.highlights),
    sectionHtml("What you will do", posting.responsibilities),
    sectionHtml("What you bring", required),
    sectionHtml("Good to have", preferred),
    sectionHtml("Certifications", posting.credentials.map(credentialText)),
    sectionHtml("What we offer", posting.benefits),
    paragraphsHtml(posting.aboutOrganization),
  ].join("");
}

function credentialText({ name, abbreviation, required }: Credential): string {
  return `${name}${abbreviation === null ? "" : ` (${abbreviation})`}, ${required ? "required" : "preferred"}`;
}

function sectionHtml(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<p><strong>${escapeHtml(title)}</strong></p><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
}

function paragraphsHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

const htmlEntities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}

function withoutAbsent(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));
}
