import type { ApplicationDocument } from "@rounds/shared/applications/validate-application.ts";
import { documentFormats, documentKindLabel } from "@rounds/shared/documents/kinds.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import type { Instructions } from "@rounds/shared/postings/content.ts";
import { In, IsNull, type EntityManager } from "typeorm";
import { refuseAny } from "../../platform/refused.ts";
import { DocumentRow } from "./application.entity.ts";

/** Makes the uploads the application's own. Each can belong to one application; of two senders at once, one is refused. */
export async function claimUploads(manager: EntityManager, applicationId: string, instructions: Instructions, documents: readonly ApplicationDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const found = await manager.findBy(DocumentRow, { id: In(documents.map(({ uploadId }) => uploadId)) });
  const uploads = new Map(found.map((upload) => [upload.id, upload]));
  refuseAny(documents.flatMap(({ kind, uploadId }, index) => checkUpload(instructions, kind, uploads.get(uploadId), index)));
  for (const [index, { kind, uploadId }] of documents.entries()) {
    const { affected } = await manager.update(DocumentRow, { id: uploadId, applicationId: IsNull() }, { applicationId, kind });
    if (affected !== 1) refuseAny([alreadyUsed(index)]);
  }
}

function checkUpload(instructions: Instructions, kind: ApplicationDocument["kind"], upload: DocumentRow | undefined, index: number): Refusal[] {
  if (upload === undefined) return [refusal("UPLOAD_NOT_FOUND", "This upload is not there, or it waited too long and was removed. Upload the document again.", "documents", index, "uploadId")];
  if (upload.applicationId !== null) return [alreadyUsed(index)];
  const accepted = instructions.documents.find((instruction) => instruction.kind === kind);
  const label = documentKindLabel(kind).toLowerCase();
  if (accepted !== undefined && !accepted.acceptedTypes.includes(upload.mediaType)) {
    return [refusal("FILE_TYPE_NOT_ACCEPTED", `This posting does not take the ${label} as ${documentFormats[upload.mediaType].label}.`, "documents", index, "uploadId")];
  }
  if (accepted !== undefined && upload.bytes > accepted.maxBytes) {
    return [refusal("FILE_TOO_LARGE", `This posting takes a ${label} of at most ${accepted.maxBytes} bytes.`, "documents", index, "uploadId")];
  }
  return [];
}

function alreadyUsed(index: number): Refusal {
  return refusal("UPLOAD_ALREADY_USED", "This upload belongs to an application already. Upload the document again.", "documents", index, "uploadId");
}
