import type { EmploymentType, Location, PayPeriod, WorkplaceType } from "./content.ts";

const employmentTypeLabels: Record<EmploymentType, string> = {
  FULL_TIME: "Full time",
  PART_TIME: "Part time",
  CONTRACTOR: "Contract",
  TEMPORARY: "Temporary",
  INTERN: "Internship",
  PER_DIEM: "Per diem",
  OTHER: "Other arrangement",
};

const workplaceTypeLabels: Record<WorkplaceType, string> = { ON_SITE: "On site", HYBRID: "Hybrid", REMOTE: "Remote" };

const periodTexts: Record<PayPeriod, string> = { HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year" };

export function employmentTypeLabel(type: EmploymentType): string {
  return employmentTypeLabels[type];
}

export function workplaceTypeLabel(type: WorkplaceType): string {
  return workplaceTypeLabels[type];
}

export function periodText(period: PayPeriod): string {
  return periodTexts[period];
}

export function placeText(location: Pick<Location, "city" | "region">): string {
  return `${location.city}, ${location.region}`;
}

/** Every city once, in the posting's order. */
export function placesText(locations: readonly Pick<Location, "city" | "region">[]): string {
  return [...new Set(locations.map(placeText))].join(" · ");
}
