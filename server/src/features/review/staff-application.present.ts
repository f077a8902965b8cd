import { isOpen, type ScanState } from "@rounds/shared/documents/scan-states.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { KeptAnswer } from "../applications/application.entity.ts";
import type { DocumentRow, DocumentTextState } from "../documents/document.entity.ts";
import type { HistoryRow } from "./application-parts.queries.ts";
import { documentUrl } from "./document-url.ts";
import type { NoteRow } from "./note.entity.ts";
import { StaffApplication, StaffCandidate, type StaffAnswer, type ReviewedApplication, type StaffApplicationDocument, type StaffHistoryEntry, type StaffNote } from "./staff-application.types.ts";

export function presentApplication(row: ReviewedApplication): StaffApplication {
  return Object.assign(new StaffApplication(), {
    row,
    id: toGlobalId("Application", row.id),
    reference: row.reference,
    candidate: presentCandidate(row.candidateId),
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email,
    phone: row.phone,
    stage: row.stage,
    submittedAt: row.submittedAt,
    stageChangedAt: row.stageChangedAt,
    source: row.source,
    withdrawalReason: row.withdrawalReason,
    knockOuts: row.knockOuts ?? [],
    profile: row.profile,
    consents: row.consents,
    language: row.language,
    deletedAt: row.deletedAt,
    aside: row.aside === "HELD" ? null : row.aside,
    answeredAt: row.answeredAt,
    replyDueAt: row.replyDueAt,
  });
}

export function presentCandidate(candidateId: string): StaffCandidate {
  return Object.assign(new StaffCandidate(), { candidateId, id: toGlobalId("Candidate", candidateId) });
}

/** A file that answers a question is called by it, since nobody knows a certificate by the name of its scan. */
export function presentDocument({ id, kind, questionId, label, name, bytes, mediaType, sha256, scanState, textState }: DocumentRow, answers: readonly KeptAnswer[]): StaffApplicationDocument {
  const questionText = answers.find((answer) => answer.questionId === questionId)?.questionText ?? null;
  return { id: toGlobalId("Document", id), kind: kind ?? "OTHER", questionId, questionText, label, name, bytes, mediaType, sha256, scanState, url: documentUrl(id), text: { documentId: id, state: shownTextState(scanState, textState) } };
}

/** A text that was read before its document was closed is as closed. */
function shownTextState(scanState: ScanState, textState: DocumentTextState): DocumentTextState {
  if (isOpen(scanState)) return textState;
  return scanState === "PENDING" ? "WAITING" : "FAILED";
}

/** A file's value is its document's id in the database, and the file's name for people. */
export function presentAnswer({ questionId, questionText, kind, values }: KeptAnswer, documents: readonly DocumentRow[]): StaffAnswer {
  const shown = kind === "FILE" ? values.map((value) => documents.find(({ id }) => id === value)?.name ?? "A file that is gone") : values;
  return { questionId, questionText, kind: kind ?? null, values: shown };
}

export function presentNote({ id, authorId, text, createdAt }: NoteRow): StaffNote {
  return { authorId, id: toGlobalId("Note", id), text, createdAt };
}

export function presentHistoryEntry({ id, at, kind, actorName, fromStage, toStage }: HistoryRow, knockOuts: ReviewedApplication["knockOuts"]): StaffHistoryEntry {
  return { id: toGlobalId("HistoryEntry", id), at, kind, actorName, fromStage, toStage, knockOuts: kind === "KNOCKED_OUT" ? (knockOuts ?? []) : [] };
}
