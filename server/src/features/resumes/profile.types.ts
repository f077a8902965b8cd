import type { CredentialFact, DegreeFact, DegreeLevel, EmployerFact, LinkFact, LinkKind } from "@rounds/shared/resumes/facts.ts";
import { Field, Int, ObjectType } from "type-graphql";
import { Allow } from "../../graphql/permissions.ts";
import { DegreeLevelEnum, LinkKindEnum } from "./resume.types.ts";

@Allow("application.read")
@ObjectType({ simpleResolvers: true })
export class ProfileLink {
  @Field(() => LinkKindEnum) kind!: LinkKind;
  @Field(() => String, { description: "With http or https." }) url!: string;
}

@Allow("application.read")
@ObjectType({ simpleResolvers: true })
export class ProfileEmployer {
  @Field(() => String) employer!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => Int, { nullable: true }) fromYear!: number | null;
  @Field(() => Int, { nullable: true }) toYear!: number | null;
  @Field(() => Boolean) isCurrent!: boolean;
}

@Allow("application.read")
@ObjectType({ simpleResolvers: true })
export class ProfileDegree {
  @Field(() => DegreeLevelEnum) level!: DegreeLevel;
  @Field(() => String, { nullable: true }) field!: string | null;
  @Field(() => String, { nullable: true }) school!: string | null;
  @Field(() => Int, { nullable: true }) year!: number | null;
}

@Allow("application.read")
@ObjectType({ simpleResolvers: true })
export class ProfileCredential {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) abbreviation!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
}

@Allow("application.read")
@ObjectType({ simpleResolvers: true, description: "What the candidate confirmed beside the documents." })
export class ApplicationProfile {
  @Field(() => [ProfileLink]) links!: readonly LinkFact[];
  @Field(() => [ProfileEmployer]) employers!: readonly EmployerFact[];
  @Field(() => [ProfileDegree]) degrees!: readonly DegreeFact[];
  @Field(() => [ProfileCredential]) credentials!: readonly CredentialFact[];
}
