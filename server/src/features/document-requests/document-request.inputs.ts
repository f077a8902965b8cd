import { documentRequestLimits } from "@rounds/shared/document-requests/document-request.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { Field, ID, InputType } from "type-graphql";
import { DocumentKindEnum } from "../../graphql/enums.ts";

@InputType()
export class AskForDocumentInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => String, { nullable: true, description: `What the document is called, at most ${documentRequestLimits.label} characters; must be given for OTHER.` }) label?: string | null;
  @Field(() => String, { nullable: true, description: `Why, or what to look out for, in the candidate's language: plain text, at most ${documentRequestLimits.reason.toLocaleString("en-US")} characters.` }) reason?: string | null;
  @Field(() => String, { nullable: true, description: `The day by which it is wanted, YYYY-MM-DD by the organization's clock: today or within ${documentRequestLimits.daysAhead} days. A mail reminds the candidate two days ahead.` }) dueOn?: string | null;
}

@InputType()
export class WithdrawDocumentRequestInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => ID) documentRequestId!: string;
}

@InputType()
export class SendRequestedDocumentInput {
  @Field(() => String, { description: "The last part of the status link." }) token!: string;
  @Field(() => ID) documentRequestId!: string;
  @Field(() => ID, { description: "As `POST /uploads` answered it. The same one twice is one document." }) uploadId!: string;
  @Field(() => String, { nullable: true, description: "The language of the messages of `userErrors`, as a BCP 47 tag; left out: the application's own." }) language?: string | null;
}
