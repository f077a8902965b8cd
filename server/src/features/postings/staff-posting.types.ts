import type { EmploymentType, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { closingReasons, postingStates, type ClosingReason, type PostingState } from "@rounds/shared/postings/states.ts";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { EmploymentTypeEnum, enumOf, WorkplaceTypeEnum } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { StaffLocation } from "../organization/organization.types.ts";
import { Compensation, Credential, Requirement, StaffApplicationInstructions } from "../role-templates/content.types.ts";
import { postingActions, type PostingAction } from "./posting.policy.ts";
import type { PostingRow } from "./posting.entity.ts";

export const PostingStateEnum = enumOf(postingStates);
registerEnumType(PostingStateEnum, { name: "PostingState", description: "Where a posting stands in its life." });
export const PostingActionEnum = enumOf(postingActions);
export const ClosingReasonEnum = enumOf(closingReasons);
registerEnumType(ClosingReasonEnum, { name: "ClosingReason", description: "Why a posting is closed." });
registerEnumType(PostingActionEnum, { name: "PostingAction", description: "What the viewer may do to a posting now." });

@Allow("posting.read")
@ObjectType("PostingContent", { description: "The text that staff are working on; the public reads the last published one." })
export class StaffPostingContent {
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String) department!: string;
  @Field(() => EmploymentTypeEnum) employmentType!: EmploymentType;
  @Field(() => WorkplaceTypeEnum) workplaceType!: WorkplaceType;
  @Field(() => [StaffLocation]) locations!: StaffLocation[];
  @Field(() => Compensation, { nullable: true }) compensation!: Compensation | null;
  @Field(() => [String]) responsibilities!: string[];
  @Field(() => [Requirement]) requirements!: Requirement[];
  @Field(() => [Credential]) credentials!: Credential[];
  @Field(() => [String]) benefits!: string[];
  @Field(() => [String]) highlights!: string[];
  @Field(() => String) aboutOrganization!: string;
  @Field(() => Int, { nullable: true, description: "Within how many days everybody who applies hears back; null: the posting promises nothing." }) replyWithinDays!: number | null;
  @Field(() => StaffApplicationInstructions) instructions!: StaffApplicationInstructions;
}

@Allow("posting.read")
@ObjectType("Posting", { description: "One opening, as its team sees it." })
export class StaffPosting {
  /** What the field resolvers read on; not a field. */
  row!: PostingRow;
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => PostingStateEnum) state!: PostingState;
  @Field(() => StaffPostingContent) content!: StaffPostingContent;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the public saw it first, or will." }) publishedAt!: string | null;
  @Field(() => DateTimeScalar) updatedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it stops taking applications by itself." }) closesAt!: string | null;
  @Field(() => ClosingReasonEnum, { nullable: true, description: "Null while it is not closed." }) closedBecause!: ClosingReason | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it stands there; null: since before this was noted." }) stateSince!: string | null;
  @Field(() => String, { nullable: true, description: "IANA time zone that its times are read in; null: the organization's." }) timeZone!: string | null;
  @Field(() => Int, { nullable: true, description: "How many are to be hired; the last hire closes the posting. Null: hires close nothing." }) openings!: number | null;
  @Field(() => String, { nullable: true, description: "Null while the public cannot see it." }) publicUrl!: string | null;
  @Field(() => Int, { description: "Counts the saves; an edit names the one that it began from." }) version!: number;
}

@Allow("posting.read")
@ObjectType("PostingRevision", { description: "A text as it was published; it never changes." })
export class StaffPostingRevision {
  /** What the field resolvers read on; not a field. */
  publishedById!: string | null;
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: "The first is 1." }) number!: number;
  @Field(() => DateTimeScalar, { description: "When the public saw it first, or will." }) publishedAt!: string;
  @Field(() => StaffPostingContent) content!: StaffPostingContent;
}

@Allow("posting.read")
@ObjectType("PostingEdge")
export class StaffPostingEdge {
  @Field(() => String) cursor!: string;
  @Field(() => StaffPosting) node!: StaffPosting;
}

@Allow("posting.read")
@ObjectType("PostingConnection", { description: "A page of the postings that the viewer may see." })
export class StaffPostingConnection {
  @Field(() => [StaffPostingEdge]) edges!: readonly StaffPostingEdge[];
  @Field(() => [StaffPosting]) nodes!: readonly StaffPosting[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@Allow("posting.read")
@ObjectType()
export class PostingPayload {
  @Field(() => StaffPosting, { nullable: true }) posting!: StaffPosting | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
export type { PostingAction };
