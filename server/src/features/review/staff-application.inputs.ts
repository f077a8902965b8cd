import type { Stage } from "@rounds/shared/applications/stages.ts";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { StaffPageArgs } from "../../graphql/page-args.ts";
import { StageEnum } from "../applications/posting-applications.resolver.ts";

@ArgsType()
export class ApplicationsArgs extends StaffPageArgs {
  @Field(() => ID) postingId!: string;
  @Field(() => StageEnum, { nullable: true, description: "Null: every stage." }) stage?: Stage | null;
  @Field(() => Boolean, { nullable: true, description: "True: only those that an answer ruled out as they came in." }) knockedOut?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True: only those whose candidate waits for an answer to a message." }) awaitsAnswer?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True: only those to whom an answer is owed, in the order in which it is due." }) owedReply?: boolean | null;
  @Field(() => String, { nullable: true, description: "Words of the name, the e-mail address or the reference; each must occur." }) search?: string | null;
}

@InputType()
export class MoveApplicationInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => StageEnum, { description: "The stage that the viewer saw; refused with STAGE_CHANGED when it is another by now." }) fromStage!: Stage;
  @Field(() => StageEnum) toStage!: Stage;
  @Field(() => Boolean, { nullable: true, description: "True: tells the candidate by e-mail; that is the answer that they were promised." }) tellCandidate?: boolean | null;
}

@InputType()
export class NoteAnswerInput {
  @Field(() => ID) applicationId!: string;
}

@InputType()
export class DeclineEmailInput {
  @Field(() => String, { description: "At most 200 characters." }) subject!: string;
  @Field(() => String, { description: "Plain text, at most 5,000 characters; an empty line parts paragraphs. Signed with the organization's name." }) message!: string;
}

@InputType()
export class DeclineApplicationInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => StageEnum, { description: "The stage that the viewer saw; refused with STAGE_CHANGED when it is another by now." }) fromStage!: Stage;
  @Field(() => DeclineEmailInput, { nullable: true, description: "Null: decline without an e-mail." }) email?: DeclineEmailInput | null;
}

@InputType()
export class AddNoteInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => String, { description: "Plain text, at most 10,000 characters." }) text!: string;
}
