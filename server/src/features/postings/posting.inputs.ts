import type { DocumentKind, DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import type { EmploymentType, PayPeriod, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentKindEnum, DocumentRequirementEnum, EmploymentTypeEnum, PayPeriodEnum, WorkplaceTypeEnum } from "../../graphql/enums.ts";
import { DateTimeScalar, MinorUnitsScalar } from "../../graphql/scalars.ts";

@InputType()
export class CreatePostingInput {
  @Field(() => ID, { nullable: true, description: "Null: an empty posting." }) roleTemplateId?: string | null;
  @Field(() => String, { nullable: true, description: "Null: the template's." }) title?: string | null;
}

@InputType()
export class PostingIdInput {
  @Field(() => ID) postingId!: string;
}

@InputType()
export class CompensationInput {
  @Field(() => MinorUnitsScalar, { nullable: true }) min?: number | null;
  @Field(() => MinorUnitsScalar, { nullable: true }) max?: number | null;
  @Field(() => String, { description: "ISO 4217." }) currency!: string;
  @Field(() => PayPeriodEnum) period!: PayPeriod;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class DocumentInstructionInput {
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => DocumentRequirementEnum) requirement!: DocumentRequirement;
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
  @Field(() => [String], { nullable: true }) benefits?: string[] | null;
  @Field(() => [String], { nullable: true }) highlights?: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Takes effect when saved, also on a published posting." }) closesAt?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True: open until somebody closes it." }) clearClosesAt?: boolean | null;
  @Field(() => String, { nullable: true }) instructionsText?: string | null;
  @Field(() => String, { nullable: true }) contact?: string | null;
  @Field(() => [DocumentInstructionInput], { nullable: true }) documents?: DocumentInstructionInput[] | null;
}

@InputType()
export class SetPostingTeamInput {
  @Field(() => ID) postingId!: string;
  @Field(() => [ID], { description: "The whole team: who is not in it leaves it." }) staffMemberIds!: string[];
}
