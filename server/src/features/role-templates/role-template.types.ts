import type { Refusal } from "@rounds/shared/errors.ts";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { Node } from "../../graphql/node.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { Compensation, Credential, Requirement, StaffApplicationInstructions } from "./content.types.ts";
import type { RoleTemplateRow } from "./role-template.entity.ts";

const ABOUT_USES = "How often a posting was made from it, here and in the library that it came from.";
const ABOUT_RATINGS = "How many people rated it, here and in the library that it came from.";
const ABOUT_LIBRARY_RATINGS = "How many of the ratings were given in the library that it came from; their stars are not known.";
const ABOUT_AVERAGE = "The mean of the ratings given here, from 1 to 5, to two decimals; null before the first. Those of the library that it came from are not in it.";
const ABOUT_CATEGORY = "What it stands under in the library; empty when it stands under nothing.";

@ObjectType("RoleTemplate", { simpleResolvers: true, implements: Node, description: "A reusable job description." })
export class PublicRoleTemplate extends Node {
  @Field(() => String, { description: "Its address: /role-templates/<slug>." }) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: ABOUT_CATEGORY }) category!: string;
  @Field(() => String) summary!: string;
  @Field(() => [String]) responsibilities!: string[];
  @Field(() => [Requirement]) requirements!: Requirement[];
  @Field(() => [Credential]) credentials!: Credential[];
  @Field(() => [String]) benefits!: string[];
  @Field(() => Compensation, { nullable: true }) compensation!: Compensation | null;
  @Field(() => String, { description: "The application instructions that a posting made from it begins with." }) instructionsText!: string;
  @Field(() => Int, { description: ABOUT_USES }) uses!: number;
  @Field(() => Int, { description: ABOUT_RATINGS }) ratingCount!: number;
  @Field(() => Int, { description: ABOUT_LIBRARY_RATINGS }) libraryRatingCount!: number;
  @Field(() => Float, { nullable: true, description: ABOUT_AVERAGE }) averageRating!: number | null;
  @Field(() => String, { description: "Its page on the careers site." }) url!: string;
  @Field(() => DateTimeScalar, { description: "When its text was last saved." }) updatedAt!: string;
}

@ObjectType("RoleTemplateEdge")
export class PublicRoleTemplateEdge {
  @Field(() => String) cursor!: string;
  @Field(() => PublicRoleTemplate) node!: PublicRoleTemplate;
}

@ObjectType("RoleTemplateConnection", { description: "A page of role templates, by title." })
export class PublicRoleTemplateConnection {
  @Field(() => [PublicRoleTemplateEdge]) edges!: readonly PublicRoleTemplateEdge[];
  @Field(() => [PublicRoleTemplate]) nodes!: readonly PublicRoleTemplate[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many match in all." }) totalCount!: number;
}

@Allow("role-template.read")
@ObjectType("RoleTemplateContent", { description: "What a posting made from the template begins with." })
export class StaffRoleTemplateContent {
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => [String]) responsibilities!: string[];
  @Field(() => [Requirement]) requirements!: Requirement[];
  @Field(() => [Credential]) credentials!: Credential[];
  @Field(() => [String]) benefits!: string[];
  @Field(() => Compensation, { nullable: true }) compensation!: Compensation | null;
  @Field(() => StaffApplicationInstructions) instructions!: StaffApplicationInstructions;
}

@Allow("role-template.read")
@ObjectType("RoleTemplate", { description: "A reusable job description." })
export class StaffRoleTemplate {
  /** What the field resolvers read on; not a field. */
  row!: RoleTemplateRow;
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: ABOUT_CATEGORY }) category!: string;
  @Field(() => String) summary!: string;
  @Field(() => StaffRoleTemplateContent) content!: StaffRoleTemplateContent;
  @Field(() => Int, { description: ABOUT_USES }) uses!: number;
  @Field(() => Int, { description: ABOUT_LIBRARY_RATINGS }) libraryRatingCount!: number;
  @Field(() => Int, { description: "Counts the saved texts; an edit names the one that it began from." }) version!: number;
  @Field(() => DateTimeScalar, { description: "When its text was last saved." }) updatedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when nobody can use it any more; null while everybody can." }) archivedAt!: string | null;
  @Field(() => String, { nullable: true, description: "Its page on the careers site; null once archived." }) publicUrl!: string | null;
}

@Allow("role-template.read")
@ObjectType("RoleTemplateRating", { description: "What one member of the staff thinks of a template." })
export class StaffRoleTemplateRating {
  /** What the field resolver reads on; not a field. */
  staffMemberId!: string;
  @Field(() => Int, { description: "From 1 to 5." }) stars!: number;
  @Field(() => String, { description: "May be empty." }) comment!: string;
  @Field(() => DateTimeScalar) ratedAt!: string;
}

@Allow("role-template.read")
@ObjectType("RoleTemplateVersion", { description: "A text as it was saved; it never changes." })
export class StaffRoleTemplateVersion {
  /** What the field resolver reads on; not a field. */
  savedById!: string | null;
  @Field(() => Int, { description: "The first is 1." }) number!: number;
  @Field(() => DateTimeScalar) savedAt!: string;
  @Field(() => String, { description: ABOUT_CATEGORY }) category!: string;
  @Field(() => StaffRoleTemplateContent) content!: StaffRoleTemplateContent;
}

@Allow("role-template.read")
@ObjectType()
export class RoleTemplatePayload {
  @Field(() => StaffRoleTemplate, { nullable: true }) roleTemplate!: StaffRoleTemplate | null;
  @Field(() => [UserError]) userErrors!: readonly Refusal[];
}

export { ABOUT_AVERAGE, ABOUT_RATINGS };
