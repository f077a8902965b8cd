import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from "type-graphql";
import type { PublicContext, StaffContext } from "../../graphql/context.ts";
import { PageArgs } from "../../graphql/page-args.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { archiveRoleTemplate, restoreRoleTemplate } from "./archive-role-template.ts";
import { createRoleTemplate } from "./create-role-template.ts";
import { rateRoleTemplate } from "./rate-role-template.ts";
import type { RoleTemplateRow } from "./role-template.entity.ts";
import { CreateRoleTemplateInput, RateRoleTemplateInput, RoleTemplateIdInput, UpdateRoleTemplateInput } from "./role-template.inputs.ts";
import { presentStaffRoleTemplate } from "./role-template.present.ts";
import { findPublicRoleTemplateBySlug, findRoleTemplate, findRoleTemplates, pageOfRoleTemplates, type LibraryFilter } from "./role-template.queries.ts";
import { PublicRoleTemplate, PublicRoleTemplateConnection, RoleTemplatePayload, StaffRoleTemplate } from "./role-template.types.ts";
import { updateRoleTemplate } from "./update-role-template.ts";

const ABOUT_SEARCH = "Words, or their beginnings, that the title, the category, the summary or a credential holds; case and accents do not matter.";
const ABOUT_CATEGORY = "Exactly this category.";

@ArgsType()
class PublicLibraryArgs extends PageArgs implements LibraryFilter {
  @Field(() => String, { nullable: true, description: ABOUT_SEARCH }) search?: string | null;
  @Field(() => String, { nullable: true, description: ABOUT_CATEGORY }) category?: string | null;
}

@ArgsType()
class StaffLibraryArgs implements LibraryFilter {
  @Field(() => String, { nullable: true, description: ABOUT_SEARCH }) search?: string | null;
  @Field(() => String, { nullable: true, description: ABOUT_CATEGORY }) category?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: "The archived ones instead of the others." }) archived!: boolean;
}

@Resolver(() => PublicRoleTemplate)
export class PublicRoleTemplateResolver {
  @Query(() => PublicRoleTemplateConnection, { description: "The library of role templates, by title." })
  roleTemplates(@Ctx() { services }: PublicContext, @Args(() => PublicLibraryArgs) { search, category, ...page }: PublicLibraryArgs): Promise<PublicRoleTemplateConnection> {
    return pageOfRoleTemplates(services, page, { search, category });
  }

  @Query(() => PublicRoleTemplate, { nullable: true, description: "Null for a slug that no template of the library has." })
  roleTemplate(@Ctx() { services }: PublicContext, @Arg("slug", () => String) slug: string): Promise<PublicRoleTemplate | null> {
    return findPublicRoleTemplateBySlug(services, slug);
  }
}

@Resolver(() => StaffRoleTemplate)
export class StaffRoleTemplateResolver {
  @Allow("role-template.read")
  @Query(() => [StaffRoleTemplate], { description: "The library of role templates, by title. All at once: it holds as many as a hospital has kinds of work, and the console searches it while somebody types." })
  async roleTemplates(@Ctx() { services }: StaffContext, @Args(() => StaffLibraryArgs) { archived, ...filter }: StaffLibraryArgs): Promise<StaffRoleTemplate[]> {
    return (await findRoleTemplates(services.database.read, filter, archived)).map((row) => presentStaffRoleTemplate(services, row));
  }

  @Allow("role-template.read")
  @Query(() => StaffRoleTemplate, { nullable: true, description: "Also an archived one." })
  async roleTemplate(@Ctx() { services }: StaffContext, @Arg("id", () => ID) id: string): Promise<StaffRoleTemplate | null> {
    const row = await findRoleTemplate(services.database.read, id);
    return row === null ? null : presentStaffRoleTemplate(services, row);
  }

  @Allow("role-template.edit")
  @Mutation(() => RoleTemplatePayload, { description: "Makes a template from nothing, or as a copy of another. It is public at once." })
  createRoleTemplate(@Ctx() context: StaffContext, @Arg("input", () => CreateRoleTemplateInput) input: CreateRoleTemplateInput): Promise<RoleTemplatePayload> {
    return roleTemplatePayload(context.services, () => createRoleTemplate(context.services, viewerOf(context), input));
  }

  @Allow("role-template.edit")
  @Mutation(() => RoleTemplatePayload, { description: "Saves a new version. Postings made from the template keep their text." })
  updateRoleTemplate(@Ctx() context: StaffContext, @Arg("input", () => UpdateRoleTemplateInput) input: UpdateRoleTemplateInput): Promise<RoleTemplatePayload> {
    return roleTemplatePayload(context.services, () => updateRoleTemplate(context.services, viewerOf(context), input));
  }

  @Allow("role-template.edit")
  @Mutation(() => RoleTemplatePayload, { description: "Takes it out of the library; nothing of it is lost." })
  archiveRoleTemplate(@Ctx() context: StaffContext, @Arg("input", () => RoleTemplateIdInput) { roleTemplateId }: RoleTemplateIdInput): Promise<RoleTemplatePayload> {
    return roleTemplatePayload(context.services, () => archiveRoleTemplate(context.services, viewerOf(context), roleTemplateId));
  }

  @Allow("role-template.edit")
  @Mutation(() => RoleTemplatePayload, { description: "Puts an archived one back into the library." })
  restoreRoleTemplate(@Ctx() context: StaffContext, @Arg("input", () => RoleTemplateIdInput) { roleTemplateId }: RoleTemplateIdInput): Promise<RoleTemplatePayload> {
    return roleTemplatePayload(context.services, () => restoreRoleTemplate(context.services, viewerOf(context), roleTemplateId));
  }

  @Allow("role-template.rate")
  @Mutation(() => RoleTemplatePayload, { description: "Keeps the viewer's rating, in the place of an earlier one." })
  rateRoleTemplate(@Ctx() context: StaffContext, @Arg("input", () => RateRoleTemplateInput) input: RateRoleTemplateInput): Promise<RoleTemplatePayload> {
    return roleTemplatePayload(context.services, () => rateRoleTemplate(context.services, viewerOf(context), input));
  }
}

export async function roleTemplatePayload(services: Services, verb: () => Promise<RoleTemplateRow>): Promise<RoleTemplatePayload> {
  const { value, userErrors } = await answering(verb);
  return { roleTemplate: value === null ? null : presentStaffRoleTemplate(services, value), userErrors };
}
