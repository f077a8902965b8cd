import type { EmploymentType, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { EmploymentTypeEnum, enumOf, WorkplaceTypeEnum } from "../../graphql/enums.ts";
import { Node } from "../../graphql/node.ts";
import { DateTimeScalar, MinorUnitsScalar } from "../../graphql/scalars.ts";
import { PublicLocation } from "../organization/organization.types.ts";
import { Compensation, Credential, DocumentInstruction, Question, Requirement } from "../role-templates/content.types.ts";
import { PublicRoleTemplate } from "../role-templates/role-template.types.ts";

@ObjectType("ApplicationInstructions", { simpleResolvers: true, description: "What to send, and how." })
export class PublicApplicationInstructions {
  @Field(() => [DocumentInstruction]) documents!: DocumentInstruction[];
  @Field(() => [Question]) questions!: Question[];
  @Field(() => DateTimeScalar, { nullable: true, description: "When the posting stops taking applications; null: when it is filled." }) closesAt!: string | null;
  @Field(() => String, { nullable: true, description: "Whom to ask, and how." }) contact!: string | null;
  @Field(() => String) text!: string;
}

@ObjectType("Posting", { simpleResolvers: true, implements: Node, description: "A published opening." })
export class PublicPosting extends Node {
  @Field(() => String, { description: "Its address: /postings/<slug>." }) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String) department!: string;
  @Field(() => EmploymentTypeEnum) employmentType!: EmploymentType;
  @Field(() => WorkplaceTypeEnum) workplaceType!: WorkplaceType;
  @Field(() => [PublicLocation]) locations!: PublicLocation[];
  @Field(() => Compensation, { nullable: true }) compensation!: Compensation | null;
  @Field(() => [String]) responsibilities!: string[];
  @Field(() => [Requirement]) requirements!: Requirement[];
  @Field(() => [Credential]) credentials!: Credential[];
  @Field(() => [String]) benefits!: string[];
  @Field(() => [String], { description: "What sets this opening apart." }) highlights!: string[];
  @Field(() => String, { description: "Plain text; an empty line parts paragraphs." }) aboutOrganization!: string;
  @Field(() => Int, { nullable: true, description: "Within how many days everybody who applies hears back; null: the posting promises nothing." }) replyWithinDays!: number | null;
  @Field(() => PublicApplicationInstructions) applicationInstructions!: PublicApplicationInstructions;
  @Field(() => DateTimeScalar, { description: "When it was first published." }) publishedAt!: string;
  @Field(() => DateTimeScalar, { description: "When this text was published." }) updatedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) closesAt!: string | null;
  @Field(() => String, { description: "IANA time zone that its times are meant in, such as America/Chicago." }) timeZone!: string;
  @Field(() => String) url!: string;
  @Field(() => String) applyUrl!: string;
  @Field(() => PublicRoleTemplate, { nullable: true, description: "What the posting was made from." }) roleTemplate!: PublicRoleTemplate | null;
}

@ObjectType("PostingEdge", { simpleResolvers: true })
export class PublicPostingEdge {
  @Field(() => String) cursor!: string;
  @Field(() => PublicPosting) node!: PublicPosting;
}

@ObjectType("PostingConnection", { simpleResolvers: true, description: "A page of published postings." })
export class PublicPostingConnection {
  @Field(() => [PublicPostingEdge]) edges!: readonly PublicPostingEdge[];
  @Field(() => [PublicPosting]) nodes!: readonly PublicPosting[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many match the filter in all." }) totalCount!: number;
}

export const postingOrders = ["NEWEST", "OLDEST", "TITLE"] as const;
export type PostingOrder = (typeof postingOrders)[number];
export const PostingOrderEnum = enumOf(postingOrders);
registerEnumType(PostingOrderEnum, { name: "PostingOrder", description: "By the time of first publication, or by title." });

@InputType({ description: "All that are given must hold." })
export class PostingFilter {
  @Field(() => String, { nullable: true, description: "Words that the title, summary or department holds; case does not matter." }) search?: string | null;
  @Field(() => String, { nullable: true, description: "Exactly this department." }) department?: string | null;
  @Field(() => String, { nullable: true, description: "A city; case does not matter." }) location?: string | null;
  @Field(() => [EmploymentTypeEnum], { nullable: true }) employmentTypes?: EmploymentType[] | null;
  @Field(() => [WorkplaceTypeEnum], { nullable: true }) workplaceTypes?: WorkplaceType[] | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: "The upper end of the pay reaches at least this much a year; amounts an hour count 2,080 times. Postings without an amount are left out." }) payAtLeast?: number | null;
  @Field(() => String, { nullable: true, defaultValue: "USD", description: "ISO 4217; of `payAtLeast`. Postings that pay in another currency are left out." }) payCurrency?: string | null;
  @Field(() => String, { nullable: true, description: "Slug of the role template that they were made from." }) roleTemplate?: string | null;
}
