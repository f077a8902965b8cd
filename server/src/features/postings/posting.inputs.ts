import type { EmploymentType, WorkplaceType } from "@rounds/shared/postings/content.ts";
import type { PostingState } from "@rounds/shared/postings/states.ts";
import { Field, ID, InputType, Int } from "type-graphql";
import { EmploymentTypeEnum, WorkplaceTypeEnum } from "../../graphql/enums.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { CompensationInput, CredentialInput, DocumentInstructionInput, QuestionInput, RequirementInput } from "../role-templates/content.inputs.ts";
import { ApprovalDecisionEnum } from "./approval.types.ts";
import type { ApprovalDecision } from "./posting.entity.ts";
import { PostingStateEnum } from "./staff-posting.types.ts";

@InputType()
export class CreatePostingInput {
  @Field(() => ID, { nullable: true, description: "Null: an empty posting." }) roleTemplateId?: string | null;
  @Field(() => String, { nullable: true, description: "Null: the template's." }) title?: string | null;
  @Field(() => String, { nullable: true, description: "A text of at most 200 characters, new for each posting and the same for each retry: sent again, it answers with what it made. Null: each sending makes another." }) idempotencyKey?: string | null;
}

@InputType()
export class CreateRoleTemplateFromPostingInput {
  @Field(() => ID) postingId!: string;
  @Field(() => String, { nullable: true, description: "Null: the posting's." }) title?: string | null;
  @Field(() => String, { nullable: true, description: "At most 60 characters. Null: none." }) category?: string | null;
  @Field(() => String, { nullable: true, description: "A text of at most 200 characters, new for each template and the same for each retry: sent again, it answers with what it made. Null: each sending makes another." }) idempotencyKey?: string | null;
}

@InputType()
export class CopyPostingInput {
  @Field(() => ID) postingId!: string;
  @Field(() => String, { nullable: true, description: "A text of at most 200 characters, new for each copy and the same for each retry: sent again, it answers with what it made. Null: each sending makes another." }) idempotencyKey?: string | null;
}

@InputType()
export class PostingIdInput {
  @Field(() => ID) postingId!: string;
}

@InputType()
export class PublishPostingInput {
  @Field(() => ID) postingId!: string;
  @Field(() => PostingStateEnum, { nullable: true, description: "The state that the viewer saw it in: publishing means another thing in each. Refused when it stands elsewhere meanwhile; null: wherever it stands." }) fromState?: PostingState | null;
}

@InputType({ description: "Fields that are not given stay as they are." })
export class UpdatePostingInput {
  @Field(() => ID) postingId!: string;
  @Field(() => Int, { description: "The version that the editor read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
  @Field(() => String, { nullable: true }) slug?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => String, { nullable: true }) department?: string | null;
  @Field(() => EmploymentTypeEnum, { nullable: true }) employmentType?: EmploymentType | null;
  @Field(() => WorkplaceTypeEnum, { nullable: true }) workplaceType?: WorkplaceType | null;
  @Field(() => [ID], { nullable: true }) locationIds?: string[] | null;
  @Field(() => CompensationInput, { nullable: true }) compensation?: CompensationInput | null;
  @Field(() => [String], { nullable: true }) responsibilities?: string[] | null;
  @Field(() => [RequirementInput], { nullable: true }) requirements?: RequirementInput[] | null;
  @Field(() => [CredentialInput], { nullable: true }) credentials?: CredentialInput[] | null;
  @Field(() => [String], { nullable: true }) benefits?: string[] | null;
  @Field(() => [String], { nullable: true }) highlights?: string[] | null;
  @Field(() => String, { nullable: true, description: "Plain text; an empty line parts paragraphs." }) aboutOrganization?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Takes effect when saved, also on a published posting." }) closesAt?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True: open until somebody closes it." }) clearClosesAt?: boolean | null;
  @Field(() => String, { nullable: true, description: "IANA time zone that its times are read in; empty: the organization's." }) timeZone?: string | null;
  @Field(() => Int, { nullable: true, description: "How many are to be hired; the last hire closes the posting. 0: hires close nothing." }) openings?: number | null;
  @Field(() => Int, { nullable: true, description: "Within how many days everybody who applies hears back: 1 to 90. 0: the posting promises nothing." }) replyWithinDays?: number | null;
  @Field(() => String, { nullable: true }) instructionsText?: string | null;
  @Field(() => String, { nullable: true }) contact?: string | null;
  @Field(() => [DocumentInstructionInput], { nullable: true }) documents?: DocumentInstructionInput[] | null;
  @Field(() => [QuestionInput], { nullable: true }) questions?: QuestionInput[] | null;
}

@InputType()
export class SchedulePostingInput {
  @Field(() => ID) postingId!: string;
  @Field(() => DateTimeScalar, { description: "When the public sees it first; ahead of now." }) publishAt!: string;
}

@InputType()
export class ReopenPostingInput {
  @Field(() => ID) postingId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it takes applications; null: until somebody closes it." }) closesAt?: string | null;
  @Field(() => Int, { nullable: true, description: "How many are to be hired in all; 0: hires close nothing; null: as many as before." }) openings?: number | null;
}

@InputType()
export class ReuseRevisionInput {
  @Field(() => ID) postingId!: string;
  @Field(() => Int, { description: "The version that the viewer read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
  @Field(() => Int, { description: "Of the revision." }) number!: number;
}

@InputType()
export class DecideApprovalInput {
  @Field(() => ID) postingId!: string;
  @Field(() => ApprovalDecisionEnum) decision!: ApprovalDecision;
  @Field(() => String, { nullable: true, description: "Needed when changes are wanted." }) comment?: string | null;
}

@InputType()
export class SetPostingTeamInput {
  @Field(() => ID) postingId!: string;
  @Field(() => [ID], { description: "The whole team: who is not in it leaves it." }) staffMemberIds!: string[];
}
