import { documentRequestState, takesDocuments } from "@rounds/shared/document-requests/document-request.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import type { DocumentRow } from "../documents/document.entity.ts";
import type { DocumentRequestRow } from "./document-request.entity.ts";
import type { PublicDocumentRequest, StaffDocumentRequest } from "./document-request.types.ts";

export function presentStaffDocumentRequest(request: DocumentRequestRow): StaffDocumentRequest {
  const { id, askedById, kind, label, reason, dueOn, askedAt, remindedAt, answeredAt, withdrawnAt, documentId } = request;
  return {
    askedById,
    id: toGlobalId("DocumentRequest", id),
    kind,
    label,
    reason,
    dueOn,
    state: documentRequestState(request),
    askedAt,
    remindedAt,
    answeredAt,
    withdrawnAt,
    documentId: documentId === null ? null : toGlobalId("Document", documentId),
  };
}

/** Null for one that was withdrawn: the candidate need not read of it. */
export function presentPublicDocumentRequest(request: DocumentRequestRow, { stage }: Pick<ApplicationRow, "stage">, document: Pick<DocumentRow, "name" | "bytes"> | undefined): PublicDocumentRequest | null {
  const { id, kind, label, reason, dueOn, askedAt, answeredAt } = request;
  const state = documentRequestState(request);
  if (state === "WITHDRAWN") return null;
  return { id: toGlobalId("DocumentRequest", id), kind, label, reason, dueOn, open: state === "OPEN" && takesDocuments(stage), askedAt, addedAt: answeredAt, fileName: document?.name ?? null, bytes: document?.bytes ?? null };
}
