import type { Services } from "../../platform/services.ts";
import { findImages } from "./organization-images.queries.ts";
import { presentPublicOrganization, presentStaffOrganization } from "./organization.present.ts";
import type { OrganizationRow } from "./organization.entity.ts";
import { findLocations, findOrganization } from "./organization.queries.ts";
import type { PublicOrganization, StaffOrganization } from "./organization.types.ts";

/** The organization with its places and its images, as everybody reads it. */
export async function readPublicOrganization({ database: { read }, links }: Services): Promise<PublicOrganization> {
  const [organization, locations, images] = await Promise.all([findOrganization(read), findLocations(read), findImages(read)]);
  return presentPublicOrganization(organization, locations, images, links);
}

/** The same as staff read it; `row` is given where a verb has just changed it. */
export async function readStaffOrganization({ database: { read }, links }: Services, row?: OrganizationRow): Promise<StaffOrganization> {
  const [organization, locations, images] = await Promise.all([row ?? findOrganization(read), findLocations(read), findImages(read)]);
  return presentStaffOrganization(organization, locations, images, links);
}
