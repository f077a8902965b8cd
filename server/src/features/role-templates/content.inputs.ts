import type { DocumentKind, DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import type { PayPeriod, QuestionKind, RequirementKind } from "@rounds/shared/postings/content.ts";
import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentKindEnum, DocumentRequirementEnum, PayPeriodEnum, QuestionKindEnum, RequirementKindEnum } from "../../graphql/enums.ts";
import { MinorUnitsScalar } from "../../graphql/scalars.ts";

// What staff may write in the parts that a role template and a posting share.

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
  @Field(() => [String], { nullable: true, description: "Media types; null: every type that Rounds takes." }) acceptedTypes?: string[] | null;
  @Field(() => Int, { nullable: true, description: "The largest file, in bytes; null: the largest that Rounds takes." }) maxBytes?: number | null;
}

@InputType()
export class RequirementInput {
  @Field(() => String) text!: string;
  @Field(() => RequirementKindEnum) kind!: RequirementKind;
}

@InputType()
export class CredentialInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) abbreviation?: string | null;
  @Field(() => String, { nullable: true, description: "Who awards it." }) issuer?: string | null;
  @Field(() => Boolean) required!: boolean;
}

@InputType({ description: "Ask only those who gave one of these answers to an earlier question." })
export class ShownIfInput {
  @Field(() => ID) questionId!: string;
  @Field(() => [String]) values!: string[];
}

@InputType({ description: "Answers with which the work cannot be done." })
export class KnockOutInput {
  @Field(() => [String]) values!: string[];
  @Field(() => String, { description: "Told to the candidate." }) reason!: string;
}

@InputType()
export class QuestionInput {
  @Field(() => ID, { description: "New for a new question; kept while its words are mended, so that answers stay together." }) id!: string;
  @Field(() => String) text!: string;
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => Boolean) required!: boolean;
  @Field(() => [String], { defaultValue: [], description: "For the two choice kinds." }) choices!: string[];
  @Field(() => ShownIfInput, { nullable: true }) shownIf?: ShownIfInput | null;
  @Field(() => KnockOutInput, { nullable: true }) knockOut?: KnockOutInput | null;
}
