import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeOrganization } from "../organization/change-organization.ts";
import { LocationRow, type OrganizationRow } from "../organization/organization.entity.ts";
import { countPostingsByLocation } from "./location-use.queries.ts";

/** Removes a place of work that no posting that is open or in the making names. */
export function removeLocation(services: Services, viewer: Viewer, locationId: string): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "location.remove", async (_, { manager }) => {
    const id = rowId("Location", locationId) ?? "";
    if (!(await manager.existsBy(LocationRow, { id }))) return refuse(refusal("NOT_FOUND", "There is no such location; somebody may have removed it already.", "locationId"));
    const count = (await countPostingsByLocation(manager, [id], services.clock.now())).get(id) ?? 0;
    if (count > 0) return refuse(refusal("LOCATION_IN_USE", `${count === 1 ? "A posting that is open or in the making names" : `${count} postings that are open or in the making name`} this location. Choose another one there, or close ${count === 1 ? "it" : "them"}; then remove this one.`, "locationId"));
    await manager.delete(LocationRow, { id });
    return { detail: { location: id } };
  });
}
