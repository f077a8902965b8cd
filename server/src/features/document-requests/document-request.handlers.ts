import { documentName, documentRequestState, takesDocuments } from "@rounds/shared/document-requests/document-request.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { dayText } from "@rounds/shared/time/date-text.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { letterValues } from "../applications/letter-values.ts";
import { statusToken } from "../applications/status-link.ts";
import { readDocuments } from "../documents/read-documents.ts";
import { sendFromTemplate, STAFF_LANGUAGE } from "../mail-templates/send-from-template.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { DocumentRequestRow } from "./document-request.entity.ts";
import { documentAsked, documentReminderDue, documentSent, documentToTell } from "./document-request.events.ts";

/** What requests for documents lead to. A request that is gone went with its application, at the candidate's own word. */
export function registerDocumentRequestHandlers(services: Services): void {
  services.events.on(documentAsked, "ask a candidate for a document", async ({ requestId }, { jobId }) => void (await writeToCandidate(services, "DOCUMENT_ASKED", requestId, jobId)));
  services.events.on(documentReminderDue, "remind a candidate of a document", async ({ requestId }, { jobId }) => {
    if (!(await writeToCandidate(services, "DOCUMENT_REMINDER", requestId, jobId))) return;
    await services.database.write(({ manager }) => manager.update(DocumentRequestRow, { id: requestId }, { remindedAt: instant(services.clock.now()) }));
  });
  services.events.on(documentSent, "read a document that was asked for", async ({ requestId }) => {
    const request = await services.database.read.findOneBy(DocumentRequestRow, { id: requestId });
    if (request !== null) await readDocuments(services, request.applicationId);
  });
  services.events.on(documentToTell, "tell a colleague that a document has come in", ({ requestId, staffMemberId }, { jobId }) => tellColleague(services, requestId, staffMemberId, jobId));
}

/** Whether it wrote: nobody is asked for what they have added, what is not needed any more, or what belongs to an application that is over. */
async function writeToCandidate(services: Services, kind: "DOCUMENT_ASKED" | "DOCUMENT_REMINDER", requestId: string, jobId: string): Promise<boolean> {
  const parts = await partsOf(services, requestId);
  if (parts === null || documentRequestState(parts.request) !== "OPEN" || !takesDocuments(parts.application.stage)) return false;
  const { request, application, values } = parts;
  const { language, email } = application;
  const words = wordsOf(language);
  const link = services.links.requestedDocument(statusToken(services.secret, application), toGlobalId("DocumentRequest", requestId), language);
  const dueOn = request.dueOn === null ? "" : dayText(request.dueOn, words.language.locale);
  await sendFromTemplate(services, { kind, language, jobId, to: email, applicationId: application.id, values: { ...values, document: documentName(request, words), message: request.reason, dueOn, link } });
  return true;
}

async function tellColleague(services: Services, requestId: string, staffMemberId: string, jobId: string): Promise<void> {
  const parts = await partsOf(services, requestId);
  const colleague = await services.database.read.findOneBy(StaffMemberRow, { id: staffMemberId });
  if (parts === null || colleague?.active !== true) return;
  const { request, application, values } = parts;
  const link = services.links.consoleApplication(toGlobalId("Application", application.id));
  const document = documentName(request, wordsOf(STAFF_LANGUAGE));
  await sendFromTemplate(services, { kind: "DOCUMENT_SENT", language: STAFF_LANGUAGE, jobId, to: colleague.email, applicationId: application.id, values: { ...values, "staff.name": colleague.name, document, link } });
}

async function partsOf({ database: { read } }: Services, requestId: string) {
  const request = await read.findOneBy(DocumentRequestRow, { id: requestId });
  if (request === null) return null;
  const application = await read.findOneByOrFail(ApplicationRow, { id: request.applicationId });
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  return { request, application, values: letterValues(application, content.title) };
}
