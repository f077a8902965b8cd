import { Ctx, Query, Resolver } from "type-graphql";
import type { PublicContext, StaffContext } from "../../graphql/context.ts";
import { Allow } from "../../graphql/permissions.ts";
import { presentPublicOrganization, presentStaffOrganization } from "./organization.present.ts";
import { findLocations, findOrganization } from "./organization.queries.ts";
import { PublicOrganization, StaffOrganization } from "./organization.types.ts";

@Resolver(() => PublicOrganization)
export class PublicOrganizationResolver {
  @Query(() => PublicOrganization, { description: "The employer that runs this portal." })
  async organization(@Ctx() { services }: PublicContext): Promise<PublicOrganization> {
    const { read } = services.database;
    return presentPublicOrganization(await findOrganization(read), await findLocations(read));
  }
}

@Resolver(() => StaffOrganization)
export class StaffOrganizationResolver {
  @Allow("organization.read")
  @Query(() => StaffOrganization, { description: "The employer that runs this portal." })
  async organization(@Ctx() { services }: StaffContext): Promise<StaffOrganization> {
    const { read } = services.database;
    return presentStaffOrganization(await findOrganization(read), await findLocations(read));
  }
}
