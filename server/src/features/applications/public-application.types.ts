import { withdrawalReasonLimit } from "@rounds/shared/applications/answers.ts";
import { candidateStages, type CandidateStage } from "@rounds/shared/applications/stages.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ConsentKindEnum, DocumentKindEnum, enumOf, type ConsentKind } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { ProfileInput } from "../resumes/profile.inputs.ts";
import { ApplicationProfile } from "../resumes/profile.types.ts";
import { PublicPosting } from "../postings/public-posting.types.ts";

export const CandidateStageEnum = enumOf(candidateStages);
registerEnumType(CandidateStageEnum, { name: "CandidateStage", description: "Where an application stands, in the candidate's words." });

@InputType({ description: "One uploaded document." })
export class ApplicationDocumentInput {
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => ID, { description: "What `POST /uploads` answered. An upload waits for a day and belongs to one application." }) uploadId!: string;
}

@InputType({ description: "The answer to one question of the posting's application instructions." })
export class AnswerInput {
  @Field(() => ID) questionId!: string;
  @Field(() => [String], { description: "One text, or the chosen choices; YES or NO for YES_NO, digits for NUMBER, YYYY-MM-DD for DATE, an upload's id for FILE. An answer to a question that is not asked, by its `shownIf`, is let be and not kept." }) values!: string[];
}

@InputType({ description: "An application, as the posting's application instructions ask for it." })
export class SubmitApplicationInput {
  @Field(() => ID) postingId!: string;
  @Field(() => String, { description: "New for each application and the same for each retry, such as a UUID; at most 200 characters. The same key and content give the same receipt; another content is refused." }) idempotencyKey!: string;
  @Field(() => String, { description: "At most 100 characters." }) givenName!: string;
  @Field(() => String, { description: "At most 100 characters." }) familyName!: string;
  @Field(() => String, { description: "Where the receipt goes." }) email!: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => [ApplicationDocumentInput], { defaultValue: [] }) documents!: ApplicationDocumentInput[];
  @Field(() => [AnswerInput], { defaultValue: [] }) answers!: AnswerInput[];
  @Field(() => [ConsentKindEnum], { defaultValue: [] }) consents!: ConsentKind[];
  @Field(() => String, { nullable: true, description: "Where the candidate found the posting; at most 200 characters." }) source?: string | null;
  @Field(() => String, { nullable: true, description: "The language in which the candidate is written to and the messages of `userErrors` are, as a BCP 47 tag; the nearest of the offered ones is taken, English when there is none." }) language?: string | null;
  @Field(() => ProfileInput, { nullable: true }) profile?: ProfileInput | null;
}

@ObjectType({ description: "The proof that an application was taken and is kept." })
export class ApplicationReceipt {
  @Field(() => String, { description: "For reading aloud: RN-7K4M-2QXD." }) reference!: string;
  @Field(() => String, { description: "Secret: whoever has it can see and withdraw the application." }) statusUrl!: string;
  @Field(() => DateTimeScalar) submittedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "By when the candidate hears back: the last moment of a day on the organization's clock. Null when the posting promises nothing, or an answer has ruled the application out." }) replyBy!: string | null;
}

@ObjectType()
export class SubmitApplicationPayload {
  @Field(() => ApplicationReceipt, { nullable: true, description: "Null when it was refused; then nothing was kept." }) application!: ApplicationReceipt | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@ObjectType({ description: "What the candidate answered to; stays readable after the posting has closed." })
export class ApplicationStatusPosting {
  @Field(() => String) title!: string;
  @Field(() => String) department!: string;
  @Field(() => String) url!: string;
  @Field(() => Boolean, { description: "Whether it takes applications now." }) open!: boolean;
}

@ObjectType({ description: "A document as it was received." })
export class SubmittedDocument {
  @Field(() => DocumentKindEnum, { description: "OTHER for a file that answers a question." }) kind!: DocumentKind;
  @Field(() => String, { nullable: true, description: "The question that the file answers; null for the documents that the posting asks for." }) questionText!: string | null;
  @Field(() => String, { nullable: true, description: "What the hiring team asked for it as; null where its kind or its question says it." }) label!: string | null;
  @Field(() => String) name!: string;
  @Field(() => Int) bytes!: number;
  @Field(() => String) mediaType!: string;
}

@Allow("application.read")
@ObjectType({ simpleResolvers: true, description: "An answer with which the work cannot be done, as the posting said beforehand." })
export class DeclineReason {
  @Field(() => ID) questionId!: string;
  @Field(() => String, { description: "As it was asked." }) questionText!: string;
  @Field(() => String, { description: "In the posting's words." }) reason!: string;
}

@ObjectType({ description: "Where an application stands, for whoever holds its secret link." })
export class ApplicationStatus {
  /** What the field resolvers read on; not a field. */
  applicationId!: string;
  @Field(() => String) reference!: string;
  @Field(() => PublicPosting, { description: "The posting with the text that the candidate read and answered, whatever became of it since." }) postingOfThen!: PublicPosting;
  @Field(() => ApplicationStatusPosting) posting!: ApplicationStatusPosting;
  @Field(() => String) givenName!: string;
  @Field(() => DateTimeScalar) submittedAt!: string;
  @Field(() => CandidateStageEnum) stage!: CandidateStage;
  @Field(() => DateTimeScalar) stageChangedAt!: string;
  @Field(() => [DeclineReason], { description: "Why it was declined as it came in; empty when no answer ruled it out. Whom to ask about a mistake: the contact of the application instructions." }) declineReasons!: readonly DeclineReason[];
  @Field(() => [SubmittedDocument]) documents!: SubmittedDocument[];
  @Field(() => ApplicationProfile, { nullable: true, description: "What was confirmed beside the documents; null for nothing." }) profile!: ApplicationProfile | null;
  @Field(() => Boolean, { description: "Until the offer is accepted." }) canWithdraw!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "By when the candidate hears back: the last moment of a day on the organization's clock. Null when nothing was promised, or once they have heard back or withdrawn." }) replyBy!: string | null;
  @Field(() => Boolean, { description: "Mail to the candidate's address came back: what was written did not arrive there." }) emailBounced!: boolean;
  @Field(() => String) statusUrl!: string;
}

@InputType()
export class WithdrawApplicationInput {
  @Field(() => String, { description: "The last part of the status link." }) token!: string;
  @Field(() => String, { nullable: true, description: `At most ${withdrawalReasonLimit} characters.` }) reason?: string | null;
}

@ObjectType()
export class WithdrawApplicationPayload {
  @Field(() => ApplicationStatus, { nullable: true }) application!: ApplicationStatus | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@InputType()
export class RenewStatusLinksInput {
  @Field(() => String, { description: "Where the applications are answered at; the links go there and nowhere else." }) email!: string;
  @Field(() => String, { nullable: true, description: "The language of the messages of `userErrors`, as a BCP 47 tag; the mail itself is in the language of the newest application." }) language?: string | null;
}

@ObjectType({ description: "Says the same for every address: whether one has applied is nobody's business." })
export class RenewStatusLinksPayload {
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
