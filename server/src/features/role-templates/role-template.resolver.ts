import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { PublicContext, StaffContext } from "../../graphql/context.ts";
import { PageArgs } from "../../graphql/page-args.ts";
import { Allow } from "../../graphql/permissions.ts";
import { presentPublicRoleTemplate, presentStaffRoleTemplate } from "./role-template.present.ts";
import { findRoleTemplateBySlug, findRoleTemplates, pageOfRoleTemplates } from "./role-template.queries.ts";
import { PublicRoleTemplate, PublicRoleTemplateConnection, StaffRoleTemplate } from "./role-template.types.ts";

@Resolver(() => PublicRoleTemplate)
export class PublicRoleTemplateResolver {
  @Query(() => PublicRoleTemplateConnection, { description: "The library of role templates, by title." })
  roleTemplates(@Ctx() { services }: PublicContext, @Args(() => PageArgs) page: PageArgs): Promise<PublicRoleTemplateConnection> {
    return pageOfRoleTemplates(services.database.read, page);
  }

  @Query(() => PublicRoleTemplate, { nullable: true })
  async roleTemplate(@Ctx() { services }: PublicContext, @Arg("slug", () => String) slug: string): Promise<PublicRoleTemplate | null> {
    const row = await findRoleTemplateBySlug(services.database.read, slug);
    return row === null ? null : presentPublicRoleTemplate(row);
  }
}

@Resolver(() => StaffRoleTemplate)
export class StaffRoleTemplateResolver {
  @Allow("role-template.read")
  @Query(() => [StaffRoleTemplate], { description: "The library of role templates, by title." })
  async roleTemplates(@Ctx() { services }: StaffContext): Promise<StaffRoleTemplate[]> {
    return (await findRoleTemplates(services.database.read)).map(presentStaffRoleTemplate);
  }
}
