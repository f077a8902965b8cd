import { refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { isOpen } from "@rounds/shared/documents/scan-states.ts";
import type { ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import { readResume as factsIn } from "@rounds/shared/resumes/read-resume.ts";
import { MINUTE } from "../../platform/clock.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { textsOfDocuments } from "../documents/open-document.ts";
import { readDocument } from "../documents/read-documents.ts";

/** Resumes that one client address may have read within ten minutes. */
export const READ_IN_TEN_MINUTES = 60;

const readingsOf = limiterOf(READ_IN_TEN_MINUTES, 10 * MINUTE);

/** What an upload that waits for its application says of its owner. `client` is the client's address, for the limit; it is not stored. Refuses what cannot be read; nothing is lost by it. */
export async function readResume(services: Services, client: string, uploadId: string, { refusals }: Pick<Words, "refusals">): Promise<ResumeProposals> {
  if (!readingsOf(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", refusals.reading.tooMany, "uploadId"));
  const text = await textOf(services, await waitingUpload(services, uploadId, refusals));
  if (text === null) refuse(refusal("FILE_UNREADABLE", refusals.reading.unreadable, "uploadId"));
  if (text === "") refuse(refusal("FILE_WITHOUT_TEXT", refusals.reading.withoutText, "uploadId"));
  return factsIn(text);
}

/** Once it belongs to an application only those who hire read it. */
async function waitingUpload({ database }: Services, uploadId: string, { upload: words, file, reading }: Words["refusals"]): Promise<DocumentRow> {
  const upload = await database.read.findOneBy(DocumentRow, { id: uploadId });
  if (upload === null) return refuse(refusal("UPLOAD_NOT_FOUND", words.notFound, "uploadId"));
  if (upload.applicationId !== null) return refuse(refusal("UPLOAD_ALREADY_USED", words.used, "uploadId"));
  if (upload.scanState === "INFECTED") return refuse(refusal("FILE_INFECTED", file.FILE_INFECTED(), "uploadId"));
  if (!isOpen(upload.scanState)) return refuse(refusal("FILE_NOT_SCANNED", reading.notScanned, "uploadId"));
  return upload;
}

async function textOf(services: Services, upload: DocumentRow): Promise<string | null> {
  if (upload.textState === "FAILED") return null;
  if (upload.textState === "WAITING") return readOnce(services, upload);
  return (await textsOfDocuments(services.database.read, [upload.id])).get(upload.id) ?? null;
}

const underWay = new Map<string, Promise<string | null>>();

/** Who asks twice waits for one reading. */
function readOnce(services: Services, upload: DocumentRow): Promise<string | null> {
  const reading = underWay.get(upload.id) ?? readDocument(services, upload).finally(() => underWay.delete(upload.id));
  underWay.set(upload.id, reading);
  return reading;
}
