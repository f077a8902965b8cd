import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Allow } from "../../graphql/permissions.ts";
import { UserError } from "../../graphql/user-error.ts";

@Allow("organization.manage")
@ObjectType({ description: "A part of a country's form for statistics, and whether applicants are asked it." })
export class SelfIdentificationPart {
  @Field(() => String, { description: "ISO 3166-1 alpha-2; the country of the place of work." }) country!: string;
  @Field(() => String) part!: string;
  @Field(() => Boolean) asked!: boolean;
}

@InputType()
export class SetSelfIdentificationInput {
  @Field(() => String, { description: "ISO 3166-1 alpha-2." }) country!: string;
  @Field(() => [String], { description: "Every part that applicants are to be asked; the others are not asked any more." }) parts!: string[];
}

@Allow("organization.manage")
@ObjectType()
export class SelfIdentificationPayload {
  @Field(() => [SelfIdentificationPart], { nullable: true }) parts!: readonly SelfIdentificationPart[] | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@Allow("self-identification.report")
@ObjectType({ description: "How many chose one answer." })
export class SelfIdentificationAnswerCount {
  @Field(() => String) answer!: string;
  @Field(() => Int, { nullable: true, description: "Null where it is below ten, or where one below ten would follow from it." }) count!: number | null;
}

@Allow("self-identification.report")
@ObjectType({ description: "The answers to one question in one year that has ended, of all postings together." })
export class SelfIdentificationTable {
  @Field(() => Int, { description: "From January 1 to December 31 in Coordinated Universal Time." }) year!: number;
  @Field(() => String, { description: "ISO 3166-1 alpha-2." }) country!: string;
  @Field(() => String) part!: string;
  @Field(() => String) question!: string;
  @Field(() => Int, { nullable: true, description: "Everybody who chose an answer." }) total!: number | null;
  @Field(() => [SelfIdentificationAnswerCount]) answers!: readonly SelfIdentificationAnswerCount[];
}
