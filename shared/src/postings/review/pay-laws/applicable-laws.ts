import type { PostingContent } from "../../content.ts";
import type { PayTransparencyLaw } from "./pay-transparency-law.ts";
import { payTransparencyLaws } from "./pay-transparency-laws.ts";

type Place = PostingContent["locations"][number];

export interface PostingReach {
  readonly content: Pick<PostingContent, "locations" | "workplaceType" | "compensation">;
  readonly employeeCount?: number | null;
}

/** The laws of the posting's places, whenever they are in force; a remote posting's place counts for a law that counts remote work. */
export function lawsOfPlaces({ content, employeeCount }: PostingReach): PayTransparencyLaw[] {
  return payTransparencyLaws.filter(
    (law) => isLargeEnough(law, employeeCount) && (content.workplaceType !== "REMOTE" || law.remote !== "NO") && content.locations.some((place) => covers(law, place)),
  );
}

/** The laws beyond the posting's places that count remote work which their residents may do. */
export function lawsOfResidents({ content, employeeCount }: PostingReach): PayTransparencyLaw[] {
  if (content.workplaceType !== "REMOTE") return [];
  const countries = countriesOf(content);
  return payTransparencyLaws.filter(
    (law) => law.remote === "RESIDENTS" && countries.includes(law.country) && isLargeEnough(law, employeeCount) && !content.locations.some((place) => covers(law, place)),
  );
}

export function isInForce({ from, until }: PayTransparencyLaw, day: string): boolean {
  return from <= day && (until === null || day <= until);
}

function isLargeEnough({ fewestEmployees }: PayTransparencyLaw, employeeCount: number | null | undefined): boolean {
  return employeeCount == null || employeeCount >= fewestEmployees;
}

function covers({ country, regions, cities }: PayTransparencyLaw, place: Place): boolean {
  return place.country === country && isOneOf(regions, place.region) && isOneOf(cities, place.city);
}

/** However it is typed: “N.Y.”, “ny” and “New York” are one state. */
function isOneOf(names: readonly string[] | undefined, typed: string): boolean {
  return names === undefined || names.includes(typed.replaceAll(".", "").trim().toUpperCase());
}

/** Without a location, the currency of the pay is the only trace of the country. */
function countriesOf({ locations, compensation }: PostingReach["content"]): string[] {
  if (locations.length > 0) return locations.map(({ country }) => country);
  return compensation?.currency === "USD" ? ["US"] : compensation?.currency === "CAD" ? ["CA"] : [];
}
