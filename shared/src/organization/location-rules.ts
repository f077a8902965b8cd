import * as v from "valibot";
import { refusal, type Refusal } from "../errors.ts";
import { contentLimits, locationSchema, type Location } from "../postings/content.ts";

const names: Readonly<Record<keyof Location, string>> = {
  name: "Give the place a name, such as that of the building.",
  street: "Shorten the street.",
  city: "Give the city.",
  region: "Give the state or province, such as WI.",
  postalCode: "Shorten the postal code.",
  country: "Give the country by its two letters, such as US.",
};

/** The location, trimmed, without blank lines and with the country in capitals; or every fault at once, its `path` the name of the field. */
export function checkLocation(given: Location): { readonly location: Location; readonly refusals: readonly Refusal[] } {
  const location: Location = {
    name: given.name.trim(),
    street: given.street?.trim() || null,
    city: given.city.trim(),
    region: given.region.trim(),
    postalCode: given.postalCode?.trim() || null,
    country: given.country.trim().toUpperCase(),
  };
  const result = v.safeParse(locationSchema, location);
  return { location, refusals: result.success ? [] : result.issues.map(toRefusal) };
}

function toRefusal(issue: v.BaseIssue<unknown>): Refusal {
  const field = (issue.path ?? []).map(({ key }) => String(key))[0] ?? "name";
  if (issue.type === "max_length") return refusal("TOO_LONG", `Shorten this to ${contentLimits.line} characters or fewer.`, field);
  const sentence = isField(field) ? names[field] : "This value is not allowed here.";
  return refusal(issue.type === "min_length" ? "REQUIRED" : "INVALID_VALUE", sentence, field);
}

function isField(name: string): name is keyof Location {
  return name in names;
}
