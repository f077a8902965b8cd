import { checkDocumentRequest, documentRequestLimits, documentRequestState, keptDocumentRequest, reminderDay, takesDocuments, type AskedDocument } from "@rounds/shared/document-requests/document-request.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { dayAt, instantOf } from "@rounds/shared/time/wall-time.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { lockApplication } from "../applications/lock-application.ts";
import { noteEvent } from "../applications/note-event.ts";
import { noteAnswer } from "../applications/reply-debt.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { DocumentRequestRow } from "./document-request.entity.ts";
import { documentAsked, documentReminderDue } from "./document-request.events.ts";

/** In the morning of the organization's clock. */
const REMINDS_AT = "09:00";

/** Asks the candidate for one more document; a mail tells them. Asking for the same twice, while it is not there, is asking once. */
export async function askForDocument(services: Services, viewer: Viewer, applicationId: string, given: AskedDocument): Promise<ApplicationRow> {
  const asked = keptDocumentRequest(given);
  const { timeZone } = await findOrganization(services.database.read);
  const now = instant(services.clock.now());
  refuseAny(checkDocumentRequest(asked, dayAt(now, timeZone)));
  return workOnApplication(services, viewer, applicationId, async ({ id, postingId }, transaction) => {
    const { manager } = transaction;
    await lockApplication(transaction, id);
    const { stage } = await manager.findOneByOrFail(ApplicationRow, { id });
    if (!takesDocuments(stage)) return refuse(refusal("STATE_NOT_ALLOWED", "The application is over. Take it up again before you ask for documents.", "applicationId"));
    const open = (await manager.findBy(DocumentRequestRow, { applicationId: id })).filter((request) => documentRequestState(request) === "OPEN");
    if (open.some((request) => isSame(request, asked))) return;
    if (open.length >= documentRequestLimits.open) return refuse(refusal("STATE_NOT_ALLOWED", `The candidate is asked for ${documentRequestLimits.open} documents already. Wait for them, or withdraw one.`, "applicationId"));
    const request: DocumentRequestRow = { id: newId(), applicationId: id, kind: asked.kind, label: asked.label || null, reason: asked.reason, dueOn: asked.dueOn || null, askedById: viewer.id, askedAt: now, withdrawnAt: null, answeredAt: null, documentId: null, remindedAt: null };
    await manager.insert(DocumentRequestRow, request);
    await noteEvent(transaction, services.clock, id, "DOCUMENT_ASKED", viewer.id);
    await noteAnswer(transaction, services.clock, { id, postingId });
    await tell(services, transaction, request, timeZone);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "document.request", subject: { kind: "application", id }, detail: { kind: request.kind } });
    await sendChange(services.database, transaction, { kind: "application", id, postingId });
  });
}

function isSame(request: DocumentRequestRow, { kind, label, reason, dueOn }: AskedDocument): boolean {
  return request.kind === kind && (request.label ?? "") === label && request.reason === reason && (request.dueOn ?? "") === dueOn;
}

async function tell({ events }: Services, transaction: Transaction, { id: requestId, askedAt, dueOn }: DocumentRequestRow, timeZone: string): Promise<void> {
  await events.announce(transaction, documentAsked, { requestId });
  const day = dueOn === null ? null : reminderDay(dayAt(askedAt, timeZone), dueOn);
  if (day !== null) await events.announce(transaction, documentReminderDue, { requestId }, new Date(instantOf(`${day}T${REMINDS_AT}`, timeZone)));
}
