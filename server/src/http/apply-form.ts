import { formPath } from "@rounds/shared/applications/validate-application.ts";
import { answersIn, futureOpeningsField, kindOfSlot, pathOfSlot, slotIn, uploadBytesField, uploadNameField, type FileSlot, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import { documentKinds, maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { addressIn, type Words } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags, wordsOf } from "@rounds/shared/languages/languages.ts";
import { contentLimits } from "@rounds/shared/postings/content.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FormState, KeptUpload } from "../../../client/src/lib/page.ts";
import { receiveUpload } from "../features/documents/receive-upload.ts";
import { submitApplication, type Submission } from "../features/applications/submit-application.ts";
import { withdrawApplication } from "../features/applications/withdraw-application.ts";
import { findPostingIdBySlug } from "../features/postings/public-posting.queries.ts";
import { DocumentRefused, readableSize } from "../platform/documents/document-store.ts";
import { answering } from "../platform/refused.ts";
import { render, sendPage, type CareersSite } from "./careers-pages.ts";
import { readMultipart, type FilePart } from "./multipart.ts";

/** A date takes three fields, and a file four. */
const LIMITS = { fields: 400, fieldBytes: 64 * 1024, files: documentKinds.length + contentLimits.items } as const;
const SEE_OTHER = 303;


/** The application form and the withdrawal form, as plain HTML forms: the same verbs as the API, and nothing typed is lost. */
export function registerForms(app: FastifyInstance, site: CareersSite, mayUpload: (request: FastifyRequest) => boolean): void {
  for (const tag of languageTags) {
    app.post<{ Params: { slug: string } }>(addressIn(tag, "/postings/:slug/apply"), (request, reply) => answerApplication(site, mayUpload, request.params.slug, request, reply));
    app.post<{ Params: { token: string } }>(addressIn(tag, "/status/:token/withdraw"), (request, reply) => answerWithdrawal(site, request.params.token, request, reply));
  }
}

async function answerApplication(site: CareersSite, mayUpload: (request: FastifyRequest) => boolean, slug: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { services } = site;
  const { tag: language } = languageOfAddress(request.url);
  const words = wordsOf(language);
  const received: KeptUpload[] = [];
  const refusedFiles: Refusal[] = [];
  const fields: FormValues = await readMultipart(request.raw, LIMITS, (file) => receiveFile(site, words, file, () => mayUpload(request), received, refusedFiles));
  const uploads = [...received, ...earlierUploads(fields).filter(({ slot }) => received.every((upload) => upload.slot !== slot))];
  const submission = toSubmission(fields, uploads, (await findPostingIdBySlug(services, slug)) ?? "", language);
  const outcome = refusedFiles.length > 0 ? { value: null, userErrors: refusedFiles } : await answering(() => submitApplication(services, submission));
  if (outcome.value !== null) return reply.code(SEE_OTHER).header("location", addressIn(language, `/status/${outcome.value.statusToken}?received=1`)).send();
  const refusals = outcome.userErrors.map(({ code, message, path }) => ({ code, message, path: refusedFiles.length > 0 ? path : formPath({ message, path }, submission, words) }));
  // An upload that is gone or belongs elsewhere must be chosen again; every other stays.
  const lost = new Set(outcome.userErrors.filter(({ code }) => code.startsWith("UPLOAD_") || code === "FILE_TYPE_NOT_ACCEPTED").map(({ path }) => uploadAt(submission, path)));
  const form: FormState = { values: fields, refusals, uploads: uploads.filter(({ uploadId }) => !lost.has(uploadId)) };
  return sendPage(reply, await render(site, request, form));
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
    language,
  };
}

function first(fields: FormValues, name: string): string {
  return fields[name]?.[0] ?? "";
}

async function answerWithdrawal(site: CareersSite, token: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await withdrawalFields(request);
  const { userErrors } = await answering(() => withdrawApplication(site.services, { token, reason: first(fields, "reason") }));
  const isDone = userErrors.length === 0 || userErrors.some(({ code }) => code === "APPLICATION_NOT_FOUND");
  if (isDone) return reply.code(SEE_OTHER).header("location", addressIn(languageOfAddress(request.url).tag, `/status/${encodeURIComponent(token)}`)).send();
  return sendPage(reply, await render(site, request, { values: fields, refusals: userErrors, uploads: [] }));
}

async function withdrawalFields(request: FastifyRequest): Promise<FormValues> {
  if (request.headers["content-type"]?.startsWith("multipart/form-data") === true) return readMultipart(request.raw, { ...LIMITS, files: 0 }, async ({ content }) => void content.resume());
  const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  return { reason: [body.get("reason")?.replaceAll("\0", "") ?? ""] };
}
