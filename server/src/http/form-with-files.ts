import { pathOfSlot, slotIn, uploadBytesField, uploadNameField, type FileSlot, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import { maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { FastifyRequest } from "fastify";
import type { KeptUpload } from "../../../client/src/lib/page.ts";
import { receiveUpload } from "../features/documents/receive-upload.ts";
import { DocumentRefused, readableSize } from "../platform/documents/document-store.ts";
import type { Services } from "../platform/services.ts";
import { readMultipart, type FilePart, type MultipartLimits } from "./multipart.ts";
import { firstOf } from "./plain-forms.ts";

/** A form as it came in: its files are kept already. */
export interface FormWithFiles {
  readonly fields: FormValues;
  readonly uploads: readonly KeptUpload[];
  /** Of files that were not kept; by the form's paths. */
  readonly refusedFiles: readonly Refusal[];
}

export type MayUpload = (request: FastifyRequest) => boolean;

interface FormRules {
  readonly words: Words;
  readonly limits: MultipartLimits;
  readonly mayUpload: MayUpload;
}

/** Whether an upload was refused for good, so that another must be chosen. */
export function losesUpload({ code }: Refusal): boolean {
  return code.startsWith("UPLOAD_") || code === "FILE_TYPE_NOT_ACCEPTED" || code === "FILE_INFECTED";
}

/** Keeps the files of a form and remembers those that it held before; `readOther` takes a file that is no document. */
export async function readFormWithFiles(services: Services, request: FastifyRequest, { words, limits, mayUpload }: FormRules, readOther: (file: FilePart) => Promise<void> | null = () => null): Promise<FormWithFiles> {
  const received: KeptUpload[] = [];
  const refusedFiles: Refusal[] = [];
  const fields: FormValues = await readMultipart(request.raw, limits, (file) => readOther(file) ?? receiveFile(services, words, file, () => mayUpload(request), received, refusedFiles));
  const uploads = [...received, ...earlierUploads(fields).filter(({ slot }) => received.every((upload) => upload.slot !== slot))];
  return { fields, uploads, refusedFiles };
}

async function receiveFile(services: Services, { refusals }: Words, { field, name, content }: FilePart, mayUpload: () => boolean, received: KeptUpload[], refused: Refusal[]): Promise<void> {
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
    const uploadId = firstOf(fields, field);
    return slot === undefined || uploadId === "" ? [] : [keptBefore(fields, slot, uploadId)];
  });
}

function keptBefore(fields: FormValues, slot: FileSlot, uploadId: string): KeptUpload {
  return { slot, uploadId, name: firstOf(fields, uploadNameField(slot)), bytes: Number(firstOf(fields, uploadBytesField(slot))) || 0 };
}
