import { toGlobalId } from "../../graphql/global-id.ts";
import type { DocumentRow } from "../applications/application.entity.ts";
import type { HistoryRow } from "./application-parts.queries.ts";
import { documentUrl } from "./document-url.ts";
import type { NoteRow } from "./note.entity.ts";
import { StaffApplication, type ReviewedApplication, type StaffApplicationDocument, type StaffHistoryEntry, type StaffNote } from "./staff-application.types.ts";

export function presentApplication(row: ReviewedApplication): StaffApplication {
  return Object.assign(new StaffApplication(), {
    row,
    id: toGlobalId("Application", row.id),
    reference: row.reference,
    candidate: { candidateId: row.candidateId, id: toGlobalId("Candidate", row.candidateId) },
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email,
    phone: row.phone,
    stage: row.stage,
    submittedAt: row.submittedAt,
    stageChangedAt: row.stageChangedAt,
    source: row.source,
    withdrawalReason: row.withdrawalReason,
    answers: row.answers.map(({ questionText, values }) => ({ questionText, values })),
    consents: row.consents,
  });
}

export function presentDocument({ id, kind, name, bytes, mediaType, sha256, textState }: DocumentRow): StaffApplicationDocument {
  return { id: toGlobalId("Document", id), kind: kind ?? "OTHER", name, bytes, mediaType, sha256, url: documentUrl(id), text: { documentId: id, state: textState } };
}

export function presentNote({ id, authorId, text, createdAt }: NoteRow): StaffNote {
  return { authorId, id: toGlobalId("Note", id), text, createdAt };
}

export function presentHistoryEntry({ id, at, kind, actorName, fromStage, toStage }: HistoryRow): StaffHistoryEntry {
  return { id: toGlobalId("HistoryEntry", id), at, kind, actorName, fromStage, toStage };
}
