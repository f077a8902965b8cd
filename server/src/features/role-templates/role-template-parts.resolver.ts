import { Ctx, FieldResolver, Float, Int, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { viewerOf } from "../../graphql/permissions.ts";
import { presentStaffMember } from "../accounts/account.present.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { findRatings, ratingsOf, ratingTotals } from "./ratings.queries.ts";
import { presentRating, presentVersion } from "./role-template.present.ts";
import { findVersions } from "./role-template.queries.ts";
import { ABOUT_AVERAGE, ABOUT_RATINGS, StaffRoleTemplate, StaffRoleTemplateRating, StaffRoleTemplateVersion } from "./role-template.types.ts";

/** What of a template is read only when somebody asks for it. */
@Resolver(() => StaffRoleTemplate)
export class RoleTemplatePartsResolver {
  @FieldResolver(() => Int, { description: ABOUT_RATINGS })
  async ratingCount(@Root() template: StaffRoleTemplate, @Ctx() context: StaffContext): Promise<number> {
    return (await ratings(context, template)).ratingCount;
  }

  @FieldResolver(() => Float, { nullable: true, description: ABOUT_AVERAGE })
  async averageRating(@Root() template: StaffRoleTemplate, @Ctx() context: StaffContext): Promise<number | null> {
    return (await ratings(context, template)).averageRating;
  }

  @FieldResolver(() => [StaffRoleTemplateRating], { name: "ratings", description: "What staff here think of it, newest first." })
  async ratingsHere(@Root() { row }: StaffRoleTemplate, @Ctx() context: StaffContext): Promise<StaffRoleTemplateRating[]> {
    return (await findRatings(context.services.database.read, row.id)).map(presentRating);
  }

  @FieldResolver(() => StaffRoleTemplateRating, { nullable: true, description: "The viewer's own." })
  async myRating(@Root() { row }: StaffRoleTemplate, @Ctx() context: StaffContext): Promise<StaffRoleTemplateRating | null> {
    const mine = (await findRatings(context.services.database.read, row.id)).find(({ staffMemberId }) => staffMemberId === viewerOf(context).id);
    return mine === undefined ? null : presentRating(mine);
  }

  @FieldResolver(() => [StaffRoleTemplateVersion], { description: "Every saved text, newest first." })
  async versions(@Root() { row }: StaffRoleTemplate, @Ctx() context: StaffContext): Promise<StaffRoleTemplateVersion[]> {
    return (await findVersions(context.services.database.read, row.id)).map(presentVersion);
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: "Who saved its text last; null: Rounds brought it along." })
  updatedBy(@Root() { row }: StaffRoleTemplate, @Ctx() context: StaffContext): Promise<StaffMemberType | null> {
    return staffMember(context, row.updatedById);
  }
}

@Resolver(() => StaffRoleTemplateRating)
export class RoleTemplateRatingResolver {
  @FieldResolver(() => StaffMemberType, { nullable: true })
  ratedBy(@Root() { staffMemberId }: StaffRoleTemplateRating, @Ctx() context: StaffContext): Promise<StaffMemberType | null> {
    return staffMember(context, staffMemberId);
  }
}

@Resolver(() => StaffRoleTemplateVersion)
export class RoleTemplateVersionResolver {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: "Null: Rounds brought it along." })
  savedBy(@Root() { savedById }: StaffRoleTemplateVersion, @Ctx() context: StaffContext): Promise<StaffMemberType | null> {
    return staffMember(context, savedById);
  }
}

async function ratings(context: StaffContext, { row }: StaffRoleTemplate) {
  const totals = await loadOne(context, "rating totals", row.id, () => ratingTotals(context.services.database.read));
  return ratingsOf(row, totals ?? undefined);
}

async function staffMember(context: StaffContext, id: string | null): Promise<StaffMemberType | null> {
  const member = id === null ? null : await loadOne(context, "staff members", id, (ids) => staffMembersByIds(context.services.database.read, ids));
  return member === null ? null : presentStaffMember(member);
}
