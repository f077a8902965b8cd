import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { RemoveLocationInput } from "../organization/organization.inputs.ts";
import { organizationPayload } from "../organization/organization.resolver.ts";
import { OrganizationPayload, StaffLocation } from "../organization/organization.types.ts";
import { countPostingsByLocation } from "./location-use.queries.ts";
import { removeLocation } from "./remove-location.ts";

/** What postings have to do with the organization's places of work. */
@Resolver(() => StaffLocation)
export class LocationUseResolver {
  @Allow("organization.manage")
  @FieldResolver(() => Int, { description: "How many postings that are open or in the making name it; while there are any, it cannot be removed." })
  async postingCount(@Root() { id }: StaffLocation, @Ctx() context: StaffContext): Promise<number> {
    const { database, clock } = context.services;
    return (await loadOne(context, "postings by location", rowId("Location", id) ?? "", (ids) => countPostingsByLocation(database.read, ids, clock.now()))) ?? 0;
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Removes a place of work; refused with LOCATION_IN_USE while postings that are open or in the making name it." })
  removeLocation(@Ctx() context: StaffContext, @Arg("input", () => RemoveLocationInput) { locationId }: RemoveLocationInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => removeLocation(context.services, viewerOf(context), locationId));
  }
}
