import type { ErrorCode } from "@rounds/shared/errors.ts";
import type { DocumentRefused } from "../platform/documents/document-store.ts";

/** What every refused upload is answered with: the HTTP status and its body. */
export interface RefusedUpload {
  readonly status: number;
  readonly body: { readonly code: ErrorCode; readonly message: string; readonly path: readonly string[] };
}

const statusOf: Partial<Record<ErrorCode, number>> = { FILE_EMPTY: 400, FILE_MISSING: 400, FILE_TOO_LARGE: 413, FILE_TYPE_NOT_ACCEPTED: 415, FILE_INFECTED: 422, TOO_MANY_ATTEMPTS: 429, UPLOAD_NOT_FOUND: 404, UPLOAD_UNFINISHED: 409, OFFSET_MISMATCH: 409 };

export function refusedUpload(code: ErrorCode, message: string): RefusedUpload {
  return { status: statusOf[code] ?? 400, body: { code, message, path: ["file"] } };
}

export const refusedDocument = ({ code, message }: DocumentRefused): RefusedUpload => refusedUpload(code, message);

export const tooManyUploads = refusedUpload("TOO_MANY_ATTEMPTS", "Too many uploads from this address. Wait a few minutes, then try again.");
export const uploadNotFound = refusedUpload("UPLOAD_NOT_FOUND", "This upload is not there, or it waited too long and was removed. Upload the document again.");
export const uploadUnfinished = refusedUpload("UPLOAD_UNFINISHED", "A part of this upload has not arrived yet. Send the rest of it first.");
export const offsetMismatch = refusedUpload("OFFSET_MISMATCH", "The upload stands at another byte. Ask with HEAD where it stands, and go on from there.");
