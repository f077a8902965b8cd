import { likenesses, samePersonReasons, type Likeness, type SamePersonReason } from "@rounds/shared/candidates/likely-same-person.ts";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { StaffCandidate } from "./staff-application.types.ts";

export const SamePersonReasonEnum = enumOf(samePersonReasons);
registerEnumType(SamePersonReasonEnum, { name: "SamePersonReason", description: "What two candidates have in common. SAME_MAILBOX: addresses that probably name one mailbox." });
export const LikenessEnum = enumOf(likenesses);
registerEnumType(LikenessEnum, { name: "Likeness", description: "STRONG: hard to explain otherwise. FAIR: worth a look." });

@Allow("application.read")
@ObjectType("LikelySamePerson", { description: "Another candidate who may be the same person." })
export class StaffLikelySamePerson {
  @Field(() => StaffCandidate) candidate!: StaffCandidate;
  @Field(() => LikenessEnum) likeness!: Likeness;
  @Field(() => [SamePersonReasonEnum], { description: "The weightiest first." }) reasons!: readonly SamePersonReason[];
}

@Allow("candidate.merge")
@ObjectType("MergedCandidate", { description: "A candidate who was found to be the same person as another." })
export class StaffMergedCandidate {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "The address by which the candidate is known." }) email!: string;
  @Field(() => DateTimeScalar) mergedAt!: string;
  @Field(() => String, { nullable: true }) mergedByName!: string | null;
}

@Allow("application.read")
@ObjectType("CandidateContact", { description: "What a candidate is called and where they are reached." })
export class StaffCandidateContact {
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
}

@InputType()
export class MergeCandidatesInput {
  @Field(() => ID, { description: "The candidate whose contact stands for the person." }) keptCandidateId!: string;
  @Field(() => ID) mergedCandidateId!: string;
}

@InputType()
export class SeparateCandidateInput {
  @Field(() => ID, { description: "One of `mergedCandidates`." }) candidateId!: string;
}

@InputType()
export class TellCandidatesApartInput {
  @Field(() => ID) candidateId!: string;
  @Field(() => ID) otherCandidateId!: string;
}

@Allow("candidate.merge")
@ObjectType("CandidatePayload")
export class StaffCandidatePayload {
  @Field(() => StaffCandidate, { nullable: true }) candidate!: StaffCandidate | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
