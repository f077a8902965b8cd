import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { roleTemplatePayload } from "../role-templates/role-template.resolver.ts";
import { RoleTemplatePayload } from "../role-templates/role-template.types.ts";
import { CreateRoleTemplateFromPostingInput } from "./posting.inputs.ts";
import { createRoleTemplateFromPosting } from "./role-template-from-posting.ts";

/** Stands here and not beside its siblings: templates do not know postings. */
@Resolver()
export class RoleTemplateFromPostingResolver {
  @Allow("role-template.edit")
  @Mutation(() => RoleTemplatePayload, { description: "Makes a template of a posting's text as it was last saved. It is public at once." })
  createRoleTemplateFromPosting(@Ctx() context: StaffContext, @Arg("input", () => CreateRoleTemplateFromPostingInput) input: CreateRoleTemplateFromPostingInput): Promise<RoleTemplatePayload> {
    return roleTemplatePayload(context.services, () => createRoleTemplateFromPosting(context.services, viewerOf(context), input));
  }
}
