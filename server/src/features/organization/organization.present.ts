import { toGlobalId } from "../../graphql/global-id.ts";
import type { LocationRow, OrganizationRow } from "./organization.entity.ts";
import { PublicOrganization, StaffLocation, StaffOrganization } from "./organization.types.ts";

export function presentPublicOrganization(row: OrganizationRow, locations: readonly LocationRow[]): PublicOrganization {
  return Object.assign(new PublicOrganization(), {
    id: toGlobalId("Organization", row.id),
    name: row.name,
    about: row.about,
    websiteUrl: row.websiteUrl,
    accentColor: row.accentColor,
    timeZone: row.timeZone,
    locations: locations.map(({ name, street, city, region, postalCode, country }) => ({ name, street, city, region, postalCode, country })),
  });
}

export function presentStaffOrganization(row: OrganizationRow, locations: readonly LocationRow[]): StaffOrganization {
  const { name, about, websiteUrl, timeZone, accentColor, approvalRequired, blockingRules, showsBenchmark, version } = row;
  return Object.assign(new StaffOrganization(), { name, about, websiteUrl, timeZone, accentColor, approvalRequired, blockingRules, showsBenchmark, version, locations: locations.map(presentStaffLocation) });
}

export function presentStaffLocation({ id, name, street, city, region, postalCode, country }: Omit<LocationRow, "position">): StaffLocation {
  return Object.assign(new StaffLocation(), { id: toGlobalId("Location", id), name, street, city, region, postalCode, country });
}
