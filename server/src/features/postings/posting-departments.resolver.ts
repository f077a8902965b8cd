import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { StaffOrganization } from "../organization/organization.types.ts";
import { findDepartments } from "./posting-facets.queries.ts";

@Resolver(() => StaffOrganization)
export class PostingDepartmentsResolver {
  @FieldResolver(() => [String], { description: "Every department that a published posting names or has named, in alphabetical order." })
  departments(@Ctx() { services }: StaffContext): Promise<string[]> {
    return findDepartments(services.database.read);
  }
}
