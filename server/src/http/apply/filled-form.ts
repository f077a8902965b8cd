import { answersIn, futureOpeningsField, kindOfSlot, pathOfSlot, slotIn, uploadBytesField, uploadNameField, type FileSlot, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import { formPath } from "@rounds/shared/applications/validate-application.ts";
import { documentKinds, maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, wordsOf } from "@rounds/shared/languages/languages.ts";
import { maxJsonResumeBytes } from "@rounds/shared/resumes/json-resume.ts";
import { jsonResumeField, profileIn } from "@rounds/shared/resumes/form-fields.ts";
import { contentLimits } from "@rounds/shared/postings/content.ts";
import type { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import type { FormState, KeptUpload } from "../../../../client/src/lib/page.ts";
import type { Submission } from "../../features/applications/submit-application.ts";
import { receiveUpload } from "../../features/documents/receive-upload.ts";
import { findPostingIdBySlug } from "../../features/postings/public-posting.queries.ts";
import { DocumentRefused, readableSize } from "../../platform/documents/document-store.ts";
import type { CareersSite } from "../careers-pages.ts";
import { readMultipart, type FilePart } from "../multipart.ts";

/** A date takes three fields, and a file four. */
export const FORM_LIMITS = { fields: 400, fieldBytes: 64 * 1024, files: documentKinds.length + contentLimits.items + 1 } as const;

/** An application form as it came in: its files are kept already. */
export interface FilledForm {
  readonly fields: FormValues;
  readonly uploads: readonly KeptUpload[];
  /** Of files that were not kept; by the form's paths. */
  readonly refusedFiles: readonly Refusal[];
  readonly submission: Submission;
  readonly words: Words;
  /** A JSON Resume that came along to fill in the form; null for none. */
  readonly jsonResume: string | null;
}

export async function readFilledForm(site: CareersSite, mayUpload: (request: FastifyRequest) => boolean, slug: string, request: FastifyRequest): Promise<FilledForm> {
  const { tag: language } = languageOfAddress(request.url);
  const words = wordsOf(language);
  const received: KeptUpload[] = [];
  const refusedFiles: Refusal[] = [];
  const jsonResumes: string[] = [];
  const fields: FormValues = await readMultipart(request.raw, FORM_LIMITS, async (file) => {
    if (file.field === jsonResumeField) jsonResumes.push(await textOf(file.content, maxJsonResumeBytes));
    else await receiveFile(site, words, file, () => mayUpload(request), received, refusedFiles);
  });
  const uploads = [...received, ...earlierUploads(fields).filter(({ slot }) => received.every((upload) => upload.slot !== slot))];
  const submission = toSubmission(fields, uploads, (await findPostingIdBySlug(site.services, slug)) ?? "", language);
  return { fields, uploads, refusedFiles, submission, words, jsonResume: jsonResumes.find((text) => text !== "") ?? null };
}

/** Of a longer file one byte more than allowed, so that it is seen to be too long. */
async function textOf(content: Readable, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    if (bytes <= maxBytes) chunks.push(chunk);
    bytes += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes + 1).toString("utf8");
}

/** The form for showing it again, with everything in it and these refusals of its application at their fields. */
export function refusedForm({ fields, uploads, submission, words }: FilledForm, userErrors: readonly Refusal[]): FormState {
  const refusals = userErrors.map(({ code, message, path }) => ({ code, message: code === "IDEMPOTENCY_KEY_REUSED" ? words.refusals.key.sentBefore : message, path: formPath({ message, path }, submission, words) }));
  // An upload that is gone or belongs elsewhere must be chosen again; every other stays.
  const lost = new Set(userErrors.filter(({ code }) => code.startsWith("UPLOAD_") || code === "FILE_TYPE_NOT_ACCEPTED" || code === "FILE_INFECTED").map(({ path }) => uploadAt(submission, path)));
  return { values: fields, refusals, uploads: uploads.filter(({ uploadId }) => !lost.has(uploadId)) };
}

/** The upload that a refusal's path means. */
function uploadAt({ documents, answers }: Submission, [root, index]: readonly string[]): string | undefined {
  return root === "documents" ? documents[Number(index)]?.uploadId : answers[Number(index)]?.values[0];
}

async function receiveFile({ services }: CareersSite, { refusals }: Words, { field, name, content }: FilePart, mayUpload: () => boolean, received: KeptUpload[], refused: Refusal[]): Promise<void> {
  const slot = slotIn(field, "document.");
  // A file input without a file still sends an empty part.
  if (slot === undefined || name === "") return void content.resume();
  if (!mayUpload()) {
    refused.push(refusal("TOO_MANY_ATTEMPTS", refusals.upload.tooMany, ...pathOfSlot(slot)));
    return void content.resume();
  }
  try {
    const { uploadId, name: keptName, bytes } = await receiveUpload(services, content, name);
    received.push({ slot, uploadId, name: keptName, bytes });
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    refused.push(refusal(error.code, refusals.file[error.code](readableSize(maxDocumentBytes)), ...pathOfSlot(slot)));
  }
}

function earlierUploads(fields: FormValues): KeptUpload[] {
  return Object.keys(fields).flatMap((field) => {
    const slot = slotIn(field, "upload.");
    const uploadId = first(fields, field);
    return slot === undefined || uploadId === "" ? [] : [keptBefore(fields, slot, uploadId)];
  });
}

function keptBefore(fields: FormValues, slot: FileSlot, uploadId: string): KeptUpload {
  return { slot, uploadId, name: first(fields, uploadNameField(slot)), bytes: Number(first(fields, uploadBytesField(slot))) || 0 };
}

function toSubmission(fields: FormValues, uploads: readonly KeptUpload[], postingId: string, language: string): Submission {
  return {
    postingId,
    idempotencyKey: first(fields, "idempotencyKey"),
    givenName: first(fields, "givenName"),
    familyName: first(fields, "familyName"),
    email: first(fields, "email"),
    phone: first(fields, "phone"),
    source: first(fields, "source"),
    documents: uploads.flatMap(({ slot, uploadId }) => {
      const kind = kindOfSlot(slot);
      return kind === undefined ? [] : [{ kind, uploadId }];
    }),
    answers: answersIn(fields, uploads, wordsOf(language).forms.months),
    consents: first(fields, futureOpeningsField) === "" ? [] : ["FUTURE_OPENINGS"],
    profile: profileIn(fields),
    language,
  };
}

/** The one value of a field; empty when it was not sent. */
export function first(fields: FormValues, name: string): string {
  return fields[name]?.[0] ?? "";
}

