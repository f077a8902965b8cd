import type { Stage } from "@rounds/shared/applications/stages.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { ConsentKindEnum, DocumentKindEnum, enumOf, type ConsentKind } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { documentTextStates, historyKinds, type ApplicationRow, type DocumentRow, type DocumentTextState, type HistoryKind } from "../applications/application.entity.ts";
import { StageEnum } from "../applications/posting-applications.resolver.ts";
import type { NoteRow } from "./note.entity.ts";

export const DocumentTextStateEnum = enumOf(documentTextStates);
registerEnumType(DocumentTextStateEnum, { name: "DocumentTextState", description: "Whether the document's text can be read yet." });
export const HistoryKindEnum = enumOf(historyKinds);
registerEnumType(HistoryKindEnum, { name: "HistoryKind", description: "What happened to an application." });

/** What the list reads of an application, and every staff field rests on. */
export type ReviewedApplication = Omit<ApplicationRow, "revisionId" | "searchText" | "statusLinkVersion">;

@Allow("application.read")
@ObjectType("Candidate", { description: "A person who applied, known by e-mail." })
export class StaffCandidate {
  /** What the field resolvers read on; not a field. */
  candidateId!: string;
  @Field(() => ID) id!: string;
}

@Allow("application.read")
@ObjectType("DocumentText", { description: "A document's words, read by Rounds." })
export class StaffDocumentText {
  /** What the field resolver reads on; not a field. */
  documentId!: DocumentRow["id"];
  @Field(() => DocumentTextStateEnum) state!: DocumentTextState;
}

@Allow("application.read")
@ObjectType("ApplicationDocument", { description: "A document as the candidate sent it." })
export class StaffApplicationDocument {
  @Field(() => ID) id!: string;
  @Field(() => DocumentKindEnum) kind!: DocumentKind;
  @Field(() => String, { description: "As the candidate's file was called." }) name!: string;
  @Field(() => Int) bytes!: number;
  @Field(() => String, { description: "Decided by the content." }) mediaType!: string;
  @Field(() => String, { description: "In hexadecimal." }) sha256!: string;
  @Field(() => String, { description: "Signed-in staff only; answers as an attachment." }) url!: string;
  @Field(() => StaffDocumentText) text!: StaffDocumentText;
}

@Allow("application.read")
@ObjectType("Answer", { description: "An answer, with the question as it was asked." })
export class StaffAnswer {
  @Field(() => String) questionText!: string;
  @Field(() => [String]) values!: readonly string[];
}

@Allow("application.read")
@ObjectType("Note", { description: "What a colleague wrote; the candidate never reads it." })
export class StaffNote {
  /** What the field resolver reads on; not a field. */
  authorId!: NoteRow["authorId"];
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "Plain text." }) text!: string;
  @Field(() => DateTimeScalar) createdAt!: string;
}

@Allow("application.read")
@ObjectType("HistoryEntry", { description: "One thing that happened to an application." })
export class StaffHistoryEntry {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => HistoryKindEnum) kind!: HistoryKind;
  @Field(() => String, { nullable: true, description: "Null for the candidate or Rounds itself." }) actorName!: string | null;
  @Field(() => StageEnum, { nullable: true }) fromStage!: Stage | null;
  @Field(() => StageEnum, { nullable: true }) toStage!: Stage | null;
}

@Allow("application.read")
@ObjectType("Application", { description: "One candidate's answer to one posting." })
export class StaffApplication {
  /** What the field resolvers read on; not a field. */
  row!: ReviewedApplication;
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "For reading aloud." }) reference!: string;
  @Field(() => StaffCandidate) candidate!: StaffCandidate;
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => StageEnum) stage!: Stage;
  @Field(() => DateTimeScalar) submittedAt!: string;
  @Field(() => DateTimeScalar) stageChangedAt!: string;
  @Field(() => String, { nullable: true, description: "Where the candidate came from." }) source!: string | null;
  @Field(() => String, { nullable: true, description: "What the candidate said when withdrawing." }) withdrawalReason!: string | null;
  @Field(() => [StaffAnswer]) answers!: readonly StaffAnswer[];
  @Field(() => [ConsentKindEnum]) consents!: readonly ConsentKind[];
}

@Allow("application.read")
@ObjectType("ApplicationEdge")
export class StaffApplicationEdge {
  @Field(() => String) cursor!: string;
  @Field(() => StaffApplication) node!: StaffApplication;
}

@Allow("application.read")
@ObjectType("ApplicationConnection", { description: "A page of the applications to one posting." })
export class StaffApplicationConnection {
  @Field(() => [StaffApplicationEdge]) edges!: readonly StaffApplicationEdge[];
  @Field(() => [StaffApplication]) nodes!: readonly StaffApplication[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@Allow("application.read")
@ObjectType("ApplicationPayload")
export class StaffApplicationPayload {
  @Field(() => StaffApplication, { nullable: true }) application!: StaffApplication | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@Allow("application.read")
@ObjectType()
export class AddNotePayload {
  @Field(() => StaffApplication, { nullable: true }) application!: StaffApplication | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
