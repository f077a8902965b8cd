import { candidateStage, type CandidateStage } from "@rounds/shared/applications/stages.ts";
import { documentRequestState } from "@rounds/shared/document-requests/document-request.ts";
import { isStaffMail } from "@rounds/shared/mail-templates/kinds.ts";
import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import { hasBounced } from "../../platform/mail/bounced-addresses.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationEventRow, type ApplicationRow, type HistoryKind, type KeptAnswer } from "../applications/application.entity.ts";
import { declineReasons } from "../applications/knock-out.ts";
import { EmailChangeRow } from "../applications/email-change.entity.ts";
import { documentRequestsOfApplication } from "../document-requests/document-request.queries.ts";
import type { DocumentRow } from "../documents/document.entity.ts";
import { MessageRow } from "../messages/message.entity.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingRevisionRow, PostingRow } from "../postings/posting.entity.ts";
import { DeclineLetterRow } from "../review/decline-letter.entity.ts";

/** A document, and where it lies in the archive; nowhere while the virus scanner holds it back, even from its sender. */
export interface ArchivedDocument {
  readonly file: string | null;
  readonly document: DocumentRow;
  /** What Rounds read in it. */
  readonly text: string | null;
}

/** Everything that is kept about the person behind an application, as data: what they gave, what was written to them, what became of it. Times are UTC. Nothing of the hiring team's own work, and no name of theirs. */
export async function candidateData(services: Services, application: ApplicationRow, documents: readonly ArchivedDocument[]): Promise<object> {
  const { read } = services.database;
  const { id, givenName, familyName, email, phone } = application;
  return {
    madeAt: instant(services.clock.now()),
    organization: (await findOrganization(read)).name,
    posting: await postingOf(services, application),
    application: await factsOf(read, application),
    contact: { givenName, familyName, email, phone, mailCameBack: await hasBounced(read, email) },
    addressChanges: await addressChangesOf(read, id),
    answers: application.answers.map((answer) => answerOf(answer, documents)),
    profile: application.profile,
    consents: application.consents,
    documents: documents.map(documentOf),
    documentRequests: await documentRequestsOf(read, id, documents),
    messages: await messagesOf(read, id),
    letters: await lettersOf(read, id),
    mails: await mailsOf(read, application),
    history: await historyOf(read, id),
  };
}

async function postingOf({ database: { read }, links }: Services, { postingId, revisionId }: ApplicationRow) {
  const { slug } = await read.findOneByOrFail(PostingRow, { id: postingId });
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: revisionId });
  return { title: content.title, department: content.department, url: links.posting(slug) };
}

async function factsOf(read: EntityManager, application: ApplicationRow) {
  const { reference, submittedAt, stage, stageChangedAt, language, source, replyBy, answeredAt, withdrawalReason } = application;
  return { reference, submittedAt, stage: candidateStage(stage), stageChangedAt, language, source, replyBy, answeredAt, withdrawalReason, declineReasons: await declineReasons(read, application) };
}

async function addressChangesOf(read: EntityManager, applicationId: string) {
  const rows = await read.find(EmailChangeRow, { where: { applicationId }, order: { askedAt: "ASC", id: "ASC" } });
  return rows.map(({ formerEmail, newEmail, askedAt, confirmedAt, undoneAt }) => ({ formerEmail, newEmail, askedAt, confirmedAt, undoneAt }));
}

/** A file's value is its document's id in the database, and its place in the archive here. */
function answerOf({ questionText, kind, values }: KeptAnswer, documents: readonly ArchivedDocument[]) {
  return { question: questionText, kind: kind ?? null, values: kind === "FILE" ? values.map((value) => fileOf(value, documents)) : values };
}

function fileOf(documentId: string | null, documents: readonly ArchivedDocument[]): string | null {
  return documents.find(({ document }) => document.id === documentId)?.file ?? null;
}

async function documentRequestsOf(read: EntityManager, applicationId: string, documents: readonly ArchivedDocument[]) {
  const requests = await documentRequestsOfApplication(read, applicationId);
  return requests.map((request) => {
    const { kind, label, reason, dueOn, askedAt, answeredAt, withdrawnAt, remindedAt, documentId } = request;
    return { kind, label, reason, dueOn, state: documentRequestState(request), askedAt, remindedAt, answeredAt, withdrawnAt, file: fileOf(documentId, documents) };
  });
}

function documentOf({ file, document: { kind, label, name, bytes, mediaType, sha256, uploadedAt, scanState }, text }: ArchivedDocument) {
  return { file, kind, label, name, bytes, mediaType, sha256, uploadedAt, virusScan: scanState, textThatWasRead: text };
}

async function messagesOf(read: EntityManager, applicationId: string) {
  const rows = await read.find(MessageRow, { where: { applicationId }, order: { number: "ASC" } });
  return rows.map(({ authorId, text, sentAt }) => ({ from: authorId === null ? "CANDIDATE" : "HIRING_TEAM", text, sentAt }));
}

async function lettersOf(read: EntityManager, applicationId: string) {
  const rows = await read.find(DeclineLetterRow, { where: { applicationId }, order: { createdAt: "ASC", id: "ASC" } });
  return rows.map(({ subject, message, createdAt }) => ({ subject, message, writtenAt: createdAt }));
}

/** Mail to colleagues that names the application is theirs. */
async function mailsOf(read: EntityManager, application: ApplicationRow) {
  const rows = await read.find(MailDeliveryRow, { where: { applicationId: application.id }, order: { createdAt: "ASC", id: "ASC" } });
  return rows.filter(({ kind }) => !isStaffMail(kind)).map(({ kind, recipient, state, createdAt, stateSince }) => ({ kind: toldKind(kind, application), recipient, state, createdAt, stateSince }));
}

/** Whoever sent an application that is held must not see by the mail about it that its address has applied before; to its mailbox it says more. */
function toldKind(kind: string, { aside, knockOuts }: ApplicationRow): string {
  if (aside !== "HELD" || !kind.startsWith("SENT_AGAIN")) return kind;
  return knockOuts === null ? "APPLICATION_RECEIVED" : "APPLICATION_KNOCKED_OUT";
}

const told: ReadonlySet<HistoryKind> = new Set(["SUBMITTED", "DECLINED", "KNOCKED_OUT", "WITHDRAWN", "ANSWERED", "CONTACT_CHANGED", "EMAIL_CHANGED", "DOCUMENT_ASKED", "DOCUMENT_REQUEST_WITHDRAWN", "DOCUMENT_SENT"]);

/** In the candidate's words: a move between stages that they cannot tell apart is the team's own. */
async function historyOf(read: EntityManager, applicationId: string) {
  const rows = await read.find(ApplicationEventRow, { where: { applicationId }, order: { at: "ASC", id: "ASC" } });
  const stageOf = (stage: ApplicationEventRow["toStage"]): CandidateStage | null => (stage === null ? null : candidateStage(stage));
  return rows.filter(({ kind, fromStage, toStage }) => told.has(kind) || (kind === "MOVED" && stageOf(fromStage) !== stageOf(toStage))).map(({ at, kind, toStage }) => ({ at, kind, stage: stageOf(toStage) }));
}
