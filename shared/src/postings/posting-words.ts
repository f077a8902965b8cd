import { postings } from "../languages/words/en.ts";
import type { EmploymentType, Location, PayPeriod, WorkplaceType } from "./content.ts";

/** As staff and job boards read it; candidates read it in the words of their language. */
export function employmentTypeLabel(type: EmploymentType): string {
  return postings.employmentTypes[type];
}

export function workplaceTypeLabel(type: WorkplaceType): string {
  return postings.workplaceTypes[type];
}

export function periodText(period: PayPeriod): string {
  return postings.periods[period];
}

export function placeText(location: Pick<Location, "city" | "region">): string {
  return `${location.city}, ${location.region}`;
}

/** Every city once, in the posting's order. */
export function placesText(locations: readonly Pick<Location, "city" | "region">[]): string {
  return [...new Set(locations.map(placeText))].join(" · ");
}
