import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { checkedLocation } from "./add-location.ts";
import { changeOrganization, checkVersion } from "./change-organization.ts";
import type { UpdateLocationInput } from "./organization.inputs.ts";
import { LocationRow, type OrganizationRow } from "./organization.entity.ts";

/** Mends a place of work. Postings keep the location as it was when it was chosen for them. */
export function updateLocation(services: Services, viewer: Viewer, input: UpdateLocationInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "location.update", async (organization, { manager }) => {
    const location = checkedLocation(input.location);
    const id = rowId("Location", input.locationId);
    if (id === null || !(await manager.existsBy(LocationRow, { id }))) return refuse(refusal("NOT_FOUND", "There is no such location; somebody may have removed it.", "locationId"));
    checkVersion(organization, input.version);
    await manager.update(LocationRow, { id }, location);
    return { detail: { location: id } };
  });
}
