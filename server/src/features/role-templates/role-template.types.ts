import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { Node } from "../../graphql/node.ts";
import { Allow } from "../../graphql/permissions.ts";
import { Compensation, Credential, Requirement } from "./content.types.ts";

@ObjectType("RoleTemplate", { simpleResolvers: true, implements: Node, description: "A reusable job description." })
export class PublicRoleTemplate extends Node {
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => [String]) responsibilities!: string[];
  @Field(() => [Requirement]) requirements!: Requirement[];
  @Field(() => [Credential]) credentials!: Credential[];
  @Field(() => [String]) benefits!: string[];
  @Field(() => Compensation, { nullable: true }) compensation!: Compensation | null;
  @Field(() => String, { description: "The application instructions that a posting made from it begins with." }) instructionsText!: string;
  @Field(() => Int, { description: "How often a posting was made from it, here and in the library that it came from." }) uses!: number;
  @Field(() => Int) ratingCount!: number;
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
  @Field(() => Int) totalCount!: number;
}

@Allow("role-template.read")
@ObjectType("RoleTemplate", { description: "A reusable job description." })
export class StaffRoleTemplate {
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => Int) uses!: number;
  @Field(() => Int) ratingCount!: number;
}
