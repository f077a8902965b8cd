import { refusal } from "@rounds/shared/errors.ts";
import { checkLocation } from "@rounds/shared/organization/location-rules.ts";
import { organizationLimits } from "@rounds/shared/organization/organization-rules.ts";
import type { Location } from "@rounds/shared/postings/content.ts";
import type { Viewer } from "../../graphql/context.ts";
import { newId } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeOrganization } from "./change-organization.ts";
import type { AddLocationInput, LocationInput } from "./organization.inputs.ts";
import { LocationRow, type OrganizationRow } from "./organization.entity.ts";
import { findLocations } from "./organization.queries.ts";

/** A new place of work, after the others. */
export function addLocation(services: Services, viewer: Viewer, input: AddLocationInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "location.add", async (_, { manager }) => {
    const location = checkedLocation(input.location);
    const others = await findLocations(manager);
    if (others.length >= organizationLimits.locations) return refuse(refusal("TOO_LONG", `There may be up to ${organizationLimits.locations} locations. Remove one that is no longer used.`, "location"));
    const id = newId();
    await manager.insert(LocationRow, { id, position: (others.at(-1)?.position ?? -1) + 1, ...location });
    return { detail: { location: id } };
  });
}

/** By the shared rules; refuses with every fault at once. */
export function checkedLocation({ name, street, city, region, postalCode, country }: LocationInput): Location {
  const { location, refusals } = checkLocation({ name, street: street ?? null, city, region, postalCode: postalCode ?? null, country });
  refuseAny(refusals.map(({ code, message, path }) => refusal(code, message, "location", ...path)));
  return location;
}
