import { refusal } from "@rounds/shared/errors.ts";
import { IsNull } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { noteEvent } from "../applications/note-event.ts";
import { DocumentRequestRow } from "./document-request.entity.ts";
import type { WithdrawDocumentRequestInput } from "./document-request.inputs.ts";

/** Says that a document is not needed any more; twice is as good as once. One that has come in stays. */
export function withdrawDocumentRequest(services: Services, viewer: Viewer, { applicationId, documentRequestId }: WithdrawDocumentRequestInput): Promise<ApplicationRow> {
  return workOnApplication(services, viewer, applicationId, async ({ id, postingId }, transaction) => {
    const { manager } = transaction;
    const requestId = rowId("DocumentRequest", documentRequestId) ?? "";
    const { affected } = await manager.update(DocumentRequestRow, { id: requestId, applicationId: id, answeredAt: IsNull(), withdrawnAt: IsNull() }, { withdrawnAt: instant(services.clock.now()) });
    if (affected !== 1) {
      const request = await manager.findOneBy(DocumentRequestRow, { id: requestId, applicationId: id });
      if (request === null) return refuse(refusal("NOT_FOUND", "This application has no such request.", "documentRequestId"));
      return request.answeredAt === null ? undefined : refuse(refusal("REQUEST_CLOSED", "The candidate has added the document in the meantime.", "documentRequestId"));
    }
    await noteEvent(transaction, services.clock, id, "DOCUMENT_REQUEST_WITHDRAWN", viewer.id);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "document.withdraw-request", subject: { kind: "application", id } });
    await sendChange(services.database, transaction, { kind: "application", id, postingId });
  });
}
