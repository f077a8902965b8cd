import { placeText } from "@rounds/shared/postings/posting-words.ts";
import type { AlertChoicesFragment } from "../../graphql/generated/public.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The departments that have postings now. */
export function departmentChoices({ organization }: AlertChoicesFragment): Option[] {
  return organization.postingFacets.departments.map((department) => ({ value: department, label: department }));
}

/** The employer's own places, and where it has postings now. */
export function placeChoices({ organization }: AlertChoicesFragment, locale: string): Option[] {
  const places = [...organization.locations, ...organization.postingFacets.locations].map((place) => ({ value: place.city, label: placeText(place) }));
  const unique = new Map(places.map((place) => [place.value, place]));
  return [...unique.values()].sort((one, other) => one.label.localeCompare(other.label, locale));
}
