import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeOrganization } from "./change-organization.ts";
import type { OrderLocationsInput } from "./organization.inputs.ts";
import { LocationRow, type OrganizationRow } from "./organization.entity.ts";
import { findLocations } from "./organization.queries.ts";

/** Puts the places of work in the order in which forms offer them. */
export function orderLocations(services: Services, viewer: Viewer, { locationIds }: OrderLocationsInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "location.order", async (_, { manager }) => {
    const ids = locationIds.map((globalId) => rowId("Location", globalId) ?? "");
    if (!holdSame(ids, (await findLocations(manager)).map(({ id }) => id))) return refuse(refusal("VERSION_CONFLICT", "Somebody added or removed a location meanwhile. Look at the list again, then order it.", "locationIds"));
    for (const [position, id] of ids.entries()) await manager.update(LocationRow, { id }, { position });
    return {};
  });
}

/** Whether both lists hold the same ids, each once, in any order. */
export function holdSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set(one).size === one.length && one.every((id) => other.includes(id));
}
