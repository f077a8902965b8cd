import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Stage } from "@rounds/shared/applications/stages.ts";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { StageEnum } from "../applications/posting-applications.resolver.ts";
import { closingLetterStates, type ClosingLetterRow, type ClosingLetterState } from "./closing-letter.entity.ts";

export const ClosingLetterStateEnum = enumOf(closingLetterStates);
registerEnumType(ClosingLetterStateEnum, { name: "ClosingLetterState", description: "SCHEDULED waits for its time, SENT has answered everybody, CANCELED will not be sent." });

@Allow("application.decline")
@ObjectType({ simpleResolvers: true, description: "A closing letter's words in one language, with placeholders such as {{candidate.givenName}}." })
export class ClosingLetterText {
  @Field(() => String, { description: "BCP 47." }) language!: string;
  @Field(() => String, { description: "The language's name in itself, such as Español." }) languageName!: string;
  @Field(() => String) subject!: string;
  @Field(() => String, { description: "Plain text; an empty line parts paragraphs." }) body!: string;
}

@Allow("application.decline")
@ObjectType({ description: "A letter to those whom nobody has answered when a posting closed." })
export class ClosingLetter {
  /** What the field resolvers read on; not a field. */
  row!: ClosingLetterRow;
  @Field(() => ID) id!: string;
  @Field(() => ClosingLetterStateEnum) state!: ClosingLetterState;
  @Field(() => DateTimeScalar) sendAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the last had it, or when it was canceled." }) endedAt!: string | null;
  @Field(() => Boolean, { description: "Whether it goes to those, too, who have heard from us but know no outcome." }) toUndecided!: boolean;
}

@Allow("application.decline")
@ObjectType({ simpleResolvers: true, description: "A candidate who would get a closing letter." })
export class ClosingLetterRecipient {
  @Field(() => ID) applicationId!: string;
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => StageEnum) stage!: Stage;
  @Field(() => String, { description: "The language that they are written to in, as a BCP 47 tag." }) language!: string;
  @Field(() => Boolean, { description: "Whether they have heard from us before." }) answered!: boolean;
}

@Allow("application.decline")
@ObjectType({ simpleResolvers: true, description: "Who waits for an answer of a posting, and what they would be written." })
export class ClosingLetterDraft {
  @Field(() => Int, { description: "Candidates whom nobody has answered." }) unanswered!: number;
  @Field(() => Int, { description: "Candidates who have heard from us, but know no outcome." }) undecided!: number;
  @Field(() => [ClosingLetterRecipient], { description: "The first 200 of them, in the order in which they applied." }) recipients!: readonly ClosingLetterRecipient[];
  @Field(() => [ClosingLetterText], { description: "The organization's closing letter in each of their languages." }) texts!: readonly ClosingLetterText[];
}

@InputType()
export class ClosingLetterTextInput {
  @Field(() => String, { description: "BCP 47." }) language!: string;
  @Field(() => String, { description: "At most 200 characters, in one line." }) subject!: string;
  @Field(() => String, { description: "At most 5,000 characters." }) body!: string;
}

@InputType()
export class SendClosingLetterInput {
  @Field(() => ID) postingId!: string;
  @Field(() => [ClosingLetterTextInput], { description: "One a language. Whoever reads another gets the organization's closing letter in it." }) texts!: ClosingLetterTextInput[];
  @Field(() => DateTimeScalar, { nullable: true, description: "Within 30 days; null: now." }) sendAt?: string | null;
  @Field(() => [ID], { defaultValue: [], description: "Applications that get no letter; their answers stay owed. At most 500." }) exceptApplicationIds!: string[];
  @Field(() => Boolean, { defaultValue: false, description: "True: also to those who have heard from us but know no outcome." }) toUndecided!: boolean;
}

@InputType()
export class CancelClosingLetterInput {
  @Field(() => ID) postingId!: string;
}
