import { degreeLevels, linkKinds, type DegreeLevel, type FoundAt, type LinkKind } from "@rounds/shared/resumes/facts.ts";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { UserError } from "../../graphql/user-error.ts";

export const LinkKindEnum = enumOf(linkKinds);
registerEnumType(LinkKindEnum, { name: "LinkKind", description: "Which site an address belongs to; WEBSITE for every other." });
export const DegreeLevelEnum = enumOf(degreeLevels);
registerEnumType(DegreeLevelEnum, { name: "DegreeLevel", description: "From the lowest to the highest. VOCATIONAL: a certificate or diploma of a trade, such as a técnico superior or a hospital's program." });

@ObjectType({ description: "Where a fact stands in the resume's text, so that its owner can judge it." })
export class ResumePlace {
  @Field(() => Int, { description: "From 1, lines without text not counted." }) line!: number;
  @Field(() => String, { description: "The line itself, at most 160 characters of it." }) excerpt!: string;
}

@ObjectType()
export class ProposedName {
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => ResumePlace) foundAt!: FoundAt;
}

@ObjectType({ description: "One line of text, as `SubmitApplicationInput` takes it." })
export class ProposedText {
  @Field(() => String) text!: string;
  @Field(() => ResumePlace) foundAt!: FoundAt;
}

@ObjectType()
export class ProposedLink {
  @Field(() => LinkKindEnum) kind!: LinkKind;
  @Field(() => String, { description: "With http or https." }) url!: string;
  @Field(() => ResumePlace) foundAt!: FoundAt;
}

@ObjectType({ description: "A position, as far as it can be told." })
export class ProposedEmployer {
  @Field(() => String) employer!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => Int, { nullable: true }) fromYear!: number | null;
  @Field(() => Int, { nullable: true, description: "Null while the work goes on, or when it cannot be told." }) toYear!: number | null;
  @Field(() => Boolean) isCurrent!: boolean;
  @Field(() => ResumePlace) foundAt!: FoundAt;
}

@ObjectType()
export class ProposedDegree {
  @Field(() => DegreeLevelEnum) level!: DegreeLevel;
  @Field(() => String, { nullable: true }) field!: string | null;
  @Field(() => String, { nullable: true }) school!: string | null;
  @Field(() => Int, { nullable: true, description: "In which it was, or will be, awarded." }) year!: number | null;
  @Field(() => ResumePlace) foundAt!: FoundAt;
}

@ObjectType()
export class ProposedCredential {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: "As it stands behind a name: CIIP, RT(R)(CT)." }) abbreviation!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
  @Field(() => ResumePlace) foundAt!: FoundAt;
}

@ObjectType({ description: "What a resume says of its owner. Only what can be told for certain is proposed; its owner decides what of it is sent." })
export class ResumeProposals {
  @Field(() => ProposedName, { nullable: true }) name!: ProposedName | null;
  @Field(() => ProposedText, { nullable: true }) emailAddress!: ProposedText | null;
  @Field(() => ProposedText, { nullable: true }) phoneNumber!: ProposedText | null;
  @Field(() => [ProposedLink]) links!: readonly ProposedLink[];
  @Field(() => [ProposedEmployer], { description: "In the resume's order." }) employers!: readonly ProposedEmployer[];
  @Field(() => [ProposedDegree]) degrees!: readonly ProposedDegree[];
  @Field(() => [ProposedCredential]) credentials!: readonly ProposedCredential[];
}

@ObjectType()
export class ReadResumePayload {
  @Field(() => ResumeProposals, { nullable: true, description: "Null when the document could not be read; it can be sent all the same." }) proposals!: ResumeProposals | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
