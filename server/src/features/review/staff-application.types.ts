import type { Aside } from "@rounds/shared/applications/sent-again.ts";
import type { Stage } from "@rounds/shared/applications/stages.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { scanStates, type ScanState } from "@rounds/shared/documents/scan-states.ts";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import type { QuestionKind } from "@rounds/shared/postings/content.ts";
import { ConsentKindEnum, DocumentKindEnum, enumOf, QuestionKindEnum, type ConsentKind } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { historyKinds, type ApplicationRow, type HistoryKind } from "../applications/application.entity.ts";
import { documentTextStates, type DocumentRow, type DocumentTextState } from "../documents/document.entity.ts";
import { StageEnum } from "../applications/posting-applications.resolver.ts";
import { DeclineReason } from "../applications/public-application.types.ts";
import { ApplicationProfile } from "../resumes/profile.types.ts";
import type { NoteRow } from "./note.entity.ts";

export const DocumentTextStateEnum = enumOf(documentTextStates);
registerEnumType(DocumentTextStateEnum, { name: "DocumentTextState", description: "Whether the document's text can be read yet." });
export const DocumentScanStateEnum = enumOf(scanStates);
registerEnumType(DocumentScanStateEnum, { name: "DocumentScanState", description: "What the virus scanner says of a document. NO_SCANNER: there was none, and it can be opened. PENDING: it is being checked. UNSCANNABLE: the scanner does not take it. Nobody can open one that is PENDING, INFECTED or UNSCANNABLE; the file of one that is INFECTED is deleted." });
export const HistoryKindEnum = enumOf(historyKinds);
registerEnumType(HistoryKindEnum, { name: "HistoryKind", description: "What happened to an application." });

/** What is held, the staff know nothing of. */
export const shownAsideKinds = ["SENT_AGAIN", "REPLACED"] as const satisfies readonly Aside[];
export type ShownAside = (typeof shownAsideKinds)[number];
export const ApplicationAsideEnum = enumOf(shownAsideKinds);
registerEnumType(ApplicationAsideEnum, { name: "ApplicationAside", description: "Why an application does not count by itself. SENT_AGAIN: its candidate sent it while the first was being read. REPLACED: its candidate sent a newer one before anybody had begun to read it." });

/** What the list reads of an application, and every staff field rests on. */
export type ReviewedApplication = Omit<ApplicationRow, "searchText" | "statusLinkVersion" | "nameKey" | "phoneKey">;

@Allow("application.read")
@ObjectType({ description: "The letter that a decline can begin from: the organization's own words, filled in, in the candidate's language." })
export class DeclineLetterDraft {
  @Field(() => String) subject!: string;
  @Field(() => String, { description: "Plain text; an empty line parts paragraphs." }) message!: string;
}

@Allow("application.read")
@ObjectType("Candidate", { description: "A person who applied, known by e-mail; by several addresses, when they were found to be the same." })
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
  @Field(() => DocumentKindEnum, { description: "OTHER for a file that answers a question." }) kind!: DocumentKind;
  @Field(() => ID, { nullable: true, description: "The question that the file answers; null for the documents that the posting asks for." }) questionId!: string | null;
  @Field(() => String, { nullable: true, description: "That question, as it was asked." }) questionText!: string | null;
  @Field(() => String, { nullable: true, description: "What a colleague asked for it as; null where its kind or its question says it." }) label!: string | null;
  @Field(() => String, { description: "As the candidate's file was called." }) name!: string;
  @Field(() => Int) bytes!: number;
  @Field(() => String, { description: "Decided by the content." }) mediaType!: string;
  @Field(() => String, { description: "In hexadecimal." }) sha256!: string;
  @Field(() => DocumentScanStateEnum) scanState!: ScanState;
  @Field(() => String, { description: "Signed-in staff only; answers as an attachment." }) url!: string;
  @Field(() => StaffDocumentText) text!: StaffDocumentText;
}

@Allow("application.read")
@ObjectType("Answer", { description: "An answer, with the question as it was asked." })
export class StaffAnswer {
  @Field(() => ID) questionId!: string;
  @Field(() => String) questionText!: string;
  @Field(() => QuestionKindEnum, { nullable: true, description: "Null for applications that came in before Rounds kept it." }) kind!: QuestionKind | null;
  @Field(() => [String], { description: "Digits for NUMBER, YYYY-MM-DD for DATE, the file's name for FILE: the file itself is among the documents." }) values!: readonly string[];
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
  @Field(() => [DeclineReason], { description: "For KNOCKED_OUT; empty for every other kind." }) knockOuts!: readonly DeclineReason[];
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
  @Field(() => [DeclineReason], { description: "By which answers the posting's rule declined it as it came in; stays when somebody takes it up again." }) knockOuts!: readonly DeclineReason[];
  @Field(() => ApplicationProfile, { nullable: true, description: "What the candidate confirmed beside the documents; null for nothing." }) profile!: ApplicationProfile | null;
  @Field(() => [ConsentKindEnum]) consents!: readonly ConsentKind[];
  @Field(() => String, { description: "The language in which the candidate applied and is written to, as a BCP 47 tag." }) language!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the candidate deleted what it held: names, addresses, answers and documents are gone." }) deletedAt!: string | null;
  @Field(() => ApplicationAsideEnum, { nullable: true, description: "Null: it counts. Else it can be read, and nothing can be done to it." }) aside!: ShownAside | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the candidate first heard back: by a letter, a message, a stage that they were told, or outside of Rounds. Null: not yet." }) answeredAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when the candidate is owed an answer; null: none is owed." }) replyDueAt!: string | null;
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
