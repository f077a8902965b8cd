import { documentRequestStates, type DocumentRequestState } from "@rounds/shared/document-requests/document-request.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DocumentKindEnum, enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { ApplicationStatus } from "../applications/public-application.types.ts";
import type { DocumentRequestRow } from "./document-request.entity.ts";

export const DocumentRequestStateEnum = enumOf(documentRequestStates);
registerEnumType(DocumentRequestStateEnum, { name: "DocumentRequestState", description: "OPEN: the candidate can add the document. ANSWERED: they have. WITHDRAWN: it is not needed any more." });

const LABEL = { nullable: true, description: "What the document is called; null where its kind says it." } as const;
const REASON = { description: "Why it is asked for, or what to look out for: plain text; empty where nothing was said." } as const;
const DUE_ON = { nullable: true, description: "The day by which it is wanted, YYYY-MM-DD by the organization's clock; null: no day. A later document is taken all the same." } as const;

@Allow("application.read")
@ObjectType("DocumentRequest", { simpleResolvers: true, description: "A document that a colleague asked the candidate for after the application." })
export class StaffDocumentRequest {
  /** What the field resolver reads on; not a field. */
  askedById!: DocumentRequestRow["askedById"];
  @Field(() => ID) id!: string;
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => String, LABEL) label!: string | null;
  @Field(() => String, REASON) reason!: string;
  @Field(() => String, DUE_ON) dueOn!: string | null;
  @Field(() => DocumentRequestStateEnum) state!: DocumentRequestState;
  @Field(() => DateTimeScalar) askedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When a mail reminded the candidate, two days ahead; null: none has." }) remindedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => ID, { nullable: true, description: "Of the document that came in, among the application's documents." }) documentId!: string | null;
}

@ObjectType("DocumentRequest", { simpleResolvers: true, description: "A document that the hiring team asks the candidate for. Those that are not needed any more are left out." })
export class PublicDocumentRequest {
  @Field(() => ID) id!: string;
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => String, LABEL) label!: string | null;
  @Field(() => String, REASON) reason!: string;
  @Field(() => String, DUE_ON) dueOn!: string | null;
  @Field(() => Boolean, { description: "Whether the document can be added now: it has not been, and the application is not over." }) open!: boolean;
  @Field(() => DateTimeScalar) askedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "Null: not yet." }) addedAt!: string | null;
  @Field(() => String, { nullable: true, description: "Of the file that was added." }) fileName!: string | null;
  @Field(() => Int, { nullable: true }) bytes!: number | null;
}

@ObjectType()
export class SendRequestedDocumentPayload {
  @Field(() => ApplicationStatus, { nullable: true, description: "Null when it was refused; then nothing has changed." }) application!: ApplicationStatus | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
