import { createHash } from "node:crypto";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { profileOf } from "@rounds/shared/resumes/profile.ts";
import { In, type EntityManager } from "typeorm";
import type { Instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import { ApplicationRow, SubmissionRow } from "./application.entity.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import type { Submission } from "./submit-application.ts";

export const maxIdempotencyKeyLength = 200;
/** The form of every upload's id; a text of this form that is no upload stands for itself. */
const uploadIdForm = /^[\w-]{43}$/;

export function checkKey({ idempotencyKey: key, language }: Pick<Submission, "idempotencyKey" | "language">): void {
  const words = wordsOf(language).refusals.key;
  if (key.trim() === "") refuse(refusal("REQUIRED", words.missing, "idempotencyKey"));
  if (key.length > maxIdempotencyKeyLength) refuse(refusal("TOO_LONG", words.tooLong(maxIdempotencyKeyLength), "idempotencyKey"));
}

/** The application that this key has made before; null when it is this one's. The first write of the transaction: the database makes every other sender of the same key wait here until the first has ended. */
export async function claimKey(manager: EntityManager, submission: Submission, applicationId: string, createdAt: Instant): Promise<ApplicationRow | null> {
  const { idempotencyKey } = submission;
  const requestHash = hashOf(submission, await contentOfUploads(manager, submission));
  await manager.createQueryBuilder().insert().into(SubmissionRow).values({ idempotencyKey, requestHash, applicationId, createdAt }).orIgnore().execute();
  const kept = await manager.findOneByOrFail(SubmissionRow, { idempotencyKey });
  if (kept.applicationId === applicationId) return null;
  if (kept.requestHash !== requestHash) refuse(refusal("IDEMPOTENCY_KEY_REUSED", wordsOf(submission.language).refusals.key.reused, "idempotencyKey"));
  return manager.findOneByOrFail(ApplicationRow, { id: kept.applicationId });
}

/** Gives an upload by what it holds, and any other text as it is. */
type ContentOf = (value: string) => string;

// A browser that sends the form again uploads the same files again, in any order: they are known by what they hold, not by their upload.
async function contentOfUploads(manager: EntityManager, { documents, answers }: Submission): Promise<ContentOf> {
  const ids = [...documents.map(({ uploadId }) => uploadId), ...answers.flatMap(({ values }) => values.filter((value) => uploadIdForm.test(value)))];
  const uploads = await manager.find(DocumentRow, { select: { id: true, sha256: true }, where: { id: In(ids) } });
  const sums = new Map(uploads.map(({ id, sha256 }) => [id, sha256]));
  return (value) => sums.get(value) ?? value;
}

function hashOf({ postingId, givenName, familyName, email, phone, documents, answers, consents, source, profile }: Submission, contentOf: ContentOf): string {
  const sums = documents.map(({ kind, uploadId }) => `${kind} ${contentOf(uploadId)}`).sort();
  const kept = profileOf(profile);
  const content = [postingId, givenName, familyName, email, phone ?? null, sums, answers.map(({ questionId, values }) => [questionId, values.map(contentOf)]), consents, source ?? null, ...(kept === null ? [] : [kept])];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
