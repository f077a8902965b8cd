import { refusal } from "@rounds/shared/errors.ts";
import type { ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import { readResume as factsIn } from "@rounds/shared/resumes/read-resume.ts";
import type { Database } from "../../database/database.ts";
import { MINUTE } from "../../platform/clock.ts";
import { RateLimiter } from "../../platform/rate-limit.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { readDocument } from "../documents/read-documents.ts";

/** Resumes that one client address may have read within ten minutes. */
export const READ_IN_TEN_MINUTES = 60;

/** What an upload that waits for its application says of its owner. `client` is the client's address, for the limit; it is not stored. Refuses what cannot be read; nothing is lost by it. */
export async function readResume(services: Services, client: string, uploadId: string): Promise<ResumeProposals> {
  if (!readingsOf(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", "Too many resumes came from your connection to be read. Fill the form in yourself, or try again in a few minutes.", "uploadId"));
  const text = await textOf(services, await waitingUpload(services, uploadId));
  if (text === null) refuse(refusal("FILE_UNREADABLE", "This resume could not be read by our program. It is kept and can be sent as it is; fill the form in yourself.", "uploadId"));
  if (text === "") refuse(refusal("FILE_WITHOUT_TEXT", "This resume holds no text that our program can read, as a scan or a photo does not. It is kept and can be sent as it is; fill the form in yourself.", "uploadId"));
  return factsIn(text);
}

/** Once it belongs to an application only those who hire read it. */
async function waitingUpload({ database }: Services, uploadId: string): Promise<DocumentRow> {
  const upload = await database.read.findOneBy(DocumentRow, { id: uploadId });
  if (upload === null) return refuse(refusal("UPLOAD_NOT_FOUND", "This upload has expired. Choose the file again.", "uploadId"));
  if (upload.applicationId !== null) return refuse(refusal("UPLOAD_ALREADY_USED", "This upload belongs to an application already. Choose the file again.", "uploadId"));
  return upload;
}

async function textOf(services: Services, upload: DocumentRow): Promise<string | null> {
  if (upload.textState === "FAILED") return null;
  if (upload.textState === "WAITING") return readOnce(services, upload);
  const kept = await services.database.read.findOne(DocumentRow, { select: { id: true, textContent: true }, where: { id: upload.id } });
  return kept?.textContent ?? null;
}

const underWay = new Map<string, Promise<string | null>>();

/** Who asks twice waits for one reading. */
function readOnce(services: Services, upload: DocumentRow): Promise<string | null> {
  const reading = underWay.get(upload.id) ?? readDocument(services, upload).finally(() => underWay.delete(upload.id));
  underWay.set(upload.id, reading);
  return reading;
}

const limiters = new WeakMap<Database, RateLimiter>();

/** One limiter an installation: tests run several in one process. */
function readingsOf({ database, clock }: Services): RateLimiter {
  const limiter = limiters.get(database) ?? new RateLimiter({ limit: READ_IN_TEN_MINUTES, windowMs: 10 * MINUTE, clock });
  limiters.set(database, limiter);
  return limiter;
}
