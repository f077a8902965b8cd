import { Field, ID, InputType, Int } from "type-graphql";
import type { PayPeriod } from "@rounds/shared/postings/content.ts";
import { PayPeriodEnum } from "../../graphql/enums.ts";
import { MinorUnitsScalar } from "../../graphql/scalars.ts";
import { CompensationInput, CredentialInput, DocumentInstructionInput, QuestionInput, RequirementInput } from "./content.inputs.ts";
import type { SectionsInput } from "./given-sections.ts";

@InputType({ description: "What such work pays elsewhere. The average lies between the lowest and the highest." })
export class SalaryBenchmarkInput {
  @Field(() => MinorUnitsScalar) average!: number;
  @Field(() => MinorUnitsScalar, { description: "The lowest tenth earns about this." }) low!: number;
  @Field(() => MinorUnitsScalar, { description: "The highest tenth earns about this." }) high!: number;
  @Field(() => String, { description: "ISO 4217." }) currency!: string;
  @Field(() => PayPeriodEnum) period!: PayPeriod;
  @Field(() => String, { description: "Where the figures come from, with the year." }) source!: string;
}

@InputType()
export class RoleTemplateCompensationInput extends CompensationInput {
  @Field(() => SalaryBenchmarkInput, { nullable: true, description: "Null: none. Not given: it stays as it is." }) benchmark?: SalaryBenchmarkInput | null;
}

@InputType()
export class RoleTemplateIdInput {
  @Field(() => ID) roleTemplateId!: string;
}

@InputType()
export class CreateRoleTemplateInput {
  @Field(() => ID, { nullable: true, description: "Begin with the text of this one. Null: with an empty text." }) copyOfId?: string | null;
  @Field(() => String, { nullable: true, description: "Null: made from the copied one's." }) title?: string | null;
  @Field(() => String, { nullable: true, description: "At most 60 characters. Null: the copied one's, or none." }) category?: string | null;
  @Field(() => String, { nullable: true, description: "A text of at most 200 characters, new for each template and the same for each retry: sent again, it answers with what it made. Null: each sending makes another." }) idempotencyKey?: string | null;
}

@InputType({ description: "Fields that are not given stay as they are." })
export class UpdateRoleTemplateInput implements SectionsInput {
  @Field(() => ID) roleTemplateId!: string;
  @Field(() => Int, { description: "The version that the editor read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
  @Field(() => String, { nullable: true, description: "At most 60 characters; empty: none." }) category?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => RoleTemplateCompensationInput, { nullable: true }) compensation?: RoleTemplateCompensationInput | null;
  @Field(() => [String], { nullable: true }) responsibilities?: string[] | null;
  @Field(() => [RequirementInput], { nullable: true }) requirements?: RequirementInput[] | null;
  @Field(() => [CredentialInput], { nullable: true }) credentials?: CredentialInput[] | null;
  @Field(() => [String], { nullable: true }) benefits?: string[] | null;
  @Field(() => String, { nullable: true }) instructionsText?: string | null;
  @Field(() => String, { nullable: true }) contact?: string | null;
  @Field(() => [DocumentInstructionInput], { nullable: true }) documents?: DocumentInstructionInput[] | null;
  @Field(() => [QuestionInput], { nullable: true }) questions?: QuestionInput[] | null;
}

@InputType()
export class RateRoleTemplateInput {
  @Field(() => ID) roleTemplateId!: string;
  @Field(() => Int, { description: "From 1 to 5." }) stars!: number;
  @Field(() => String, { defaultValue: "", description: "What colleagues should know before they use it; at most 2,000 characters, may be empty." }) comment!: string;
}
