import type { DocumentKind, DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import type { PayPeriod, QuestionKind, RequirementKind } from "@rounds/shared/postings/content.ts";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DocumentKindEnum, DocumentRequirementEnum, PayPeriodEnum, QuestionKindEnum, RequirementKindEnum } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { MinorUnitsScalar } from "../../graphql/scalars.ts";

// The parts of a job description hold nothing about people, and say the same to candidates and staff: one class serves both schemas.

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "What such work pays elsewhere." })
export class SalaryBenchmark {
  @Field(() => MinorUnitsScalar) average!: number;
  @Field(() => MinorUnitsScalar, { description: "The lowest tenth earns about this." }) low!: number;
  @Field(() => MinorUnitsScalar, { description: "The highest tenth earns about this." }) high!: number;
  @Field(() => String, { description: "ISO 4217." }) currency!: string;
  @Field(() => PayPeriodEnum) period!: PayPeriod;
  @Field(() => String, { description: "Where the figures come from." }) source!: string;
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "The pay range, in minor units of its currency." })
export class Compensation {
  @Field(() => MinorUnitsScalar, { nullable: true }) min!: number | null;
  @Field(() => MinorUnitsScalar, { nullable: true }) max!: number | null;
  @Field(() => String, { description: "ISO 4217." }) currency!: string;
  @Field(() => PayPeriodEnum) period!: PayPeriod;
  @Field(() => String, { nullable: true, description: "What the range depends on." }) note!: string | null;
  @Field(() => SalaryBenchmark, { nullable: true }) benchmark!: SalaryBenchmark | null;
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "One thing that a candidate must or should bring." })
export class Requirement {
  @Field(() => String) text!: string;
  @Field(() => RequirementKindEnum) kind!: RequirementKind;
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "A certification or license." })
export class Credential {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) abbreviation!: string | null;
  @Field(() => String, { nullable: true, description: "Who awards it." }) issuer!: string | null;
  @Field(() => Boolean) required!: boolean;
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "One kind of document, and whether an application must, may or must not hold it." })
export class DocumentInstruction {
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => DocumentRequirementEnum) requirement!: DocumentRequirement;
  @Field(() => [String], { description: "Media types. A file's type is read from its content, never from its name." }) acceptedTypes!: string[];
  @Field(() => Int, { description: "The largest file, in bytes." }) maxBytes!: number;
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "Ask only those who gave one of these answers to an earlier question." })
export class ShownIf {
  @Field(() => ID) questionId!: string;
  @Field(() => [String]) values!: string[];
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "Answers with which the work cannot be done." })
export class KnockOut {
  @Field(() => [String]) values!: string[];
  @Field(() => String, { description: "Why, in words for the candidate." }) reason!: string;
}

@Allow("posting.read")
@ObjectType({ simpleResolvers: true, description: "A question to the candidate." })
export class Question {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => Boolean) required!: boolean;
  @Field(() => [String], { description: "For the two choice kinds; empty otherwise." }) choices!: string[];
  @Field(() => ShownIf, { nullable: true, description: "Null: everybody is asked." }) shownIf?: ShownIf | null | undefined;
  @Field(() => KnockOut, { nullable: true, description: "Null: every answer is welcome." }) knockOut?: KnockOut | null | undefined;
}

@Allow("posting.read")
@ObjectType("ApplicationInstructions", { description: "What to send, and how." })
export class StaffApplicationInstructions {
  @Field(() => [DocumentInstruction]) documents!: DocumentInstruction[];
  @Field(() => [Question]) questions!: Question[];
  @Field(() => String, { nullable: true, description: "Whom to ask, and how." }) contact!: string | null;
  @Field(() => String) text!: string;
}
