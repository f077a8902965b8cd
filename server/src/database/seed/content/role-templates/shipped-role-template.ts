import type { Compensation, Requirement, RoleTemplateContent, SalaryBenchmark } from "@rounds/shared/postings/content.ts";

/** A role template that Rounds brings along. */
export interface ShippedRoleTemplate {
  /** Never changes once shipped: an installation remembers by it what it was given. */
  readonly slug: string;
  readonly category: string;
  readonly content: RoleTemplateContent;
  /** How often it was used and rated in the library that it came from; none of those written for Rounds came from one. */
  readonly libraryUses: number;
  readonly libraryRatings: number;
}

export const categories = {
  informatics: "Imaging informatics",
  technologists: "Imaging technologists",
  clinical: "Nursing and physics",
  leadership: "Leadership",
} as const;

export function shipped(slug: string, category: string, content: RoleTemplateContent): ShippedRoleTemplate {
  return { slug, category, content, libraryUses: 0, libraryRatings: 0 };
}

export function requirements({ required, preferred }: { readonly required: readonly string[]; readonly preferred: readonly string[] }): Requirement[] {
  return [
    ...required.map((text): Requirement => ({ kind: "REQUIRED", text })),
    ...preferred.map((text): Requirement => ({ kind: "PREFERRED", text })),
  ];
}

/** What the employer has to make concrete in its posting; each template adds what its own field expects. */
export const usualBenefits = ["Health insurance", "A retirement savings plan", "Paid leave"] as const;

/** An occupation of the U.S. Standard Occupational Classification (2018). */
interface Occupation {
  readonly code: string;
  readonly title: string;
}

/** Mean, tenth and ninetieth percentile, in cents, copied from the national table of May 2024 (`national_M2024_dl`) without rounding. */
interface PublishedWages {
  readonly mean: number;
  readonly tenth: number;
  readonly ninetieth: number;
}

/** A range left to the employer, beside what the U.S. Bureau of Labor Statistics found. */
export function payByWageStatistics(period: "HOUR" | "YEAR", occupation: Occupation, { mean, tenth, ninetieth }: PublishedWages): Compensation {
  const benchmark: SalaryBenchmark = {
    average: mean,
    low: tenth,
    high: ninetieth,
    currency: "USD",
    period,
    source: `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, whole country: ${occupation.title} (SOC ${occupation.code})`,
  };
  return { min: null, max: null, currency: "USD", period, note: null, benchmark };
}

/** The occupation that radiographers share with technologists of computed tomography and mammography. */
export const radiologicTechnologistPay = payByWageStatistics(
  "HOUR",
  { code: "29-2034", title: "Radiologic Technologists and Technicians" },
  { mean: 3_835, tenth: 2_518, ninetieth: 5_144 },
);
