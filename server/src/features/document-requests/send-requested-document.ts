import { fileAnswerRule } from "@rounds/shared/applications/answers.ts";
import { documentRequestState, spokenDocument, takesDocuments } from "@rounds/shared/document-requests/document-request.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { Transaction } from "../../database/transaction.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { claimUpload } from "../applications/claim-uploads.ts";
import { lockApplication } from "../applications/lock-application.ts";
import { noteEvent } from "../applications/note-event.ts";
import { applicationOfToken } from "../applications/status-link.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { colleaguesToTell } from "../messages/message.queries.ts";
import { DocumentRequestRow } from "./document-request.entity.ts";
import { documentSent, documentToTell } from "./document-request.events.ts";

export interface RequestedDocument {
  readonly token: string;
  readonly documentRequestId: string;
  readonly uploadId: string;
  /** Of the refusals; the application's own where none is given. */
  readonly language?: string | undefined;
}

/** Adds what the hiring team has asked for to the candidate's application; a mail tells whoever asked. The same upload twice is one document. */
export function sendRequestedDocument(services: Services, { token, documentRequestId, uploadId, language }: RequestedDocument): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    await lockApplication(transaction, (await applicationOfToken(manager, services, token)).id);
    // It may have been deleted, or decided, while we waited.
    const application = await applicationOfToken(manager, services, token);
    const words = wordsOf(language ?? application.language);
    const request = await manager.findOneBy(DocumentRequestRow, { id: rowId("DocumentRequest", documentRequestId) ?? "", applicationId: application.id });
    if (request === null) return refuse(refusal("NOT_FOUND", words.refusals.documentRequest.notFound, "documentRequestId"));
    if (request.documentId === uploadId) return application;
    if (documentRequestState(request) !== "OPEN" || !takesDocuments(application.stage)) return refuse(refusal("REQUEST_CLOSED", words.refusals.documentRequest.closed, "documentRequestId"));
    await claimUpload(manager, application.id, { uploadId, kind: request.kind, questionId: null, label: spokenDocument(request, words), rule: fileAnswerRule, path: ["uploadId"] }, words);
    await manager.update(DocumentRow, { id: uploadId }, { label: request.label });
    await manager.update(DocumentRequestRow, { id: request.id }, { answeredAt: instant(services.clock.now()), documentId: uploadId });
    await announce(services, transaction, application, request);
    return application;
  });
}

async function announce({ clock, database, events }: Services, transaction: Transaction, { id, postingId }: ApplicationRow, request: DocumentRequestRow): Promise<void> {
  await noteEvent(transaction, clock, id, "DOCUMENT_SENT");
  await audit(transaction, clock, { actor: { kind: "candidate" }, action: "document.send", subject: { kind: "application", id }, detail: { kind: request.kind } });
  await events.announce(transaction, documentSent, { requestId: request.id });
  for (const staffMemberId of await colleaguesOf(transaction, postingId, request)) await events.announce(transaction, documentToTell, { requestId: request.id, staffMemberId });
  await sendChange(database, transaction, { kind: "application", id, postingId });
}

/** Whoever asked; where they have left, those who answer candidates in their place. */
async function colleaguesOf({ manager }: Transaction, postingId: string, { applicationId, askedById }: DocumentRequestRow): Promise<readonly string[]> {
  const isThere = await manager.existsBy(StaffMemberRow, { id: askedById, active: true });
  return isThere ? [askedById] : colleaguesToTell(manager, { applicationId, postingId });
}
