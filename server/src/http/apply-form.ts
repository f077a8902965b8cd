import { formPath } from "@rounds/shared/applications/validate-application.ts";
import { documentKinds, type DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FormState, KeptUpload } from "../../../client/src/lib/page.ts";
import { receiveUpload } from "../features/applications/receive-upload.ts";
import { submitApplication, type Submission } from "../features/applications/submit-application.ts";
import { withdrawApplication } from "../features/applications/withdraw-application.ts";
import { findPostingIdBySlug } from "../features/postings/public-posting.queries.ts";
import { consentKinds } from "../graphql/enums.ts";
import { DocumentRefused } from "../platform/documents/document-store.ts";
import { answering } from "../platform/refused.ts";
import { render, sendPage, type CareersSite } from "./careers-pages.ts";
import { readMultipart, type FilePart } from "./multipart.ts";

const LIMITS = { fields: 200, fieldBytes: 64 * 1024, files: documentKinds.length } as const;
const SEE_OTHER = 303;

type Fields = Readonly<Record<string, readonly string[]>>;

/** The application form and the withdrawal form, as plain HTML forms: the same verbs as the API, and nothing typed is lost. */
export function registerForms(app: FastifyInstance, site: CareersSite, mayUpload: (request: FastifyRequest) => boolean): void {
  app.post<{ Params: { slug: string } }>("/postings/:slug/apply", (request, reply) => answerApplication(site, mayUpload, request.params.slug, request, reply));
  app.post<{ Params: { token: string } }>("/status/:token/withdraw", (request, reply) => answerWithdrawal(site, request.params.token, request, reply));
}

async function answerApplication(site: CareersSite, mayUpload: (request: FastifyRequest) => boolean, slug: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { services } = site;
  const received: KeptUpload[] = [];
  const refusedFiles: Refusal[] = [];
  const fields: Fields = await readMultipart(request.raw, LIMITS, (file) => receiveFile(site, file, () => mayUpload(request), received, refusedFiles));
  const uploads = [...received, ...earlierUploads(fields).filter(({ kind }) => received.every((upload) => upload.kind !== kind))];
  const submission = toSubmission(fields, uploads, (await findPostingIdBySlug(services, slug)) ?? "");
  const outcome = refusedFiles.length > 0 ? { value: null, userErrors: refusedFiles } : await answering(() => submitApplication(services, submission));
  if (outcome.value !== null) return reply.code(SEE_OTHER).header("location", `/status/${outcome.value.statusToken}?received=1`).send();
  const refusals = outcome.userErrors.map(({ code, message, path }) => ({ code, message, path: refusedFiles.length > 0 ? path : formPath({ message, path }, submission) }));
  // An upload that is gone or belongs elsewhere must be chosen again; every other stays.
  const lost = new Set(outcome.userErrors.filter(({ code }) => code.startsWith("UPLOAD_") || code === "FILE_TYPE_NOT_ACCEPTED").map(({ path }) => submission.documents[Number(path[1])]?.uploadId));
  const form: FormState = { values: fields, refusals, uploads: uploads.filter(({ uploadId }) => !lost.has(uploadId)) };
  return sendPage(reply, await render(site, request, form));
}

async function receiveFile({ services }: CareersSite, { field, name, content }: FilePart, mayUpload: () => boolean, received: KeptUpload[], refused: Refusal[]): Promise<void> {
  const kind = kindOf(field);
  // A file input without a file still sends an empty part.
  if (kind === undefined || name === "") return void content.resume();
  if (!mayUpload()) {
    refused.push(refusal("TOO_MANY_ATTEMPTS", "Too many files came from your connection. Wait a few minutes, then choose this file and send again.", "documents", kind));
    return void content.resume();
  }
  try {
    const { uploadId, name: keptName, bytes } = await receiveUpload(services, content, name);
    received.push({ kind, uploadId, name: keptName, bytes });
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    refused.push(refusal(error.code, error.message, "documents", kind));
  }
}

function kindOf(field: string): DocumentKind | undefined {
  return documentKinds.find((kind) => field === `document.${kind}`);
}

function earlierUploads(fields: Fields): KeptUpload[] {
  return documentKinds.flatMap((kind) => {
    const uploadId = first(fields, `upload.${kind}`);
    return uploadId === "" ? [] : [{ kind, uploadId, name: first(fields, `uploadName.${kind}`), bytes: Number(first(fields, `uploadBytes.${kind}`)) || 0 }];
  });
}

function toSubmission(fields: Fields, uploads: readonly KeptUpload[], postingId: string): Submission {
  const answers = Object.entries(fields).filter(([name]) => name.startsWith("answer."));
  return {
    postingId,
    idempotencyKey: first(fields, "idempotencyKey"),
    givenName: first(fields, "givenName"),
    familyName: first(fields, "familyName"),
    email: first(fields, "email"),
    phone: first(fields, "phone"),
    source: first(fields, "source"),
    documents: uploads.map(({ kind, uploadId }) => ({ kind, uploadId })),
    answers: answers.map(([name, values]) => ({ questionId: name.slice("answer.".length), values: values.filter((value) => value !== "") })).filter(({ values }) => values.length > 0),
    consents: consentKinds.filter((kind) => first(fields, `consent.${kind}`) !== ""),
  };
}

function first(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? "";
}

async function answerWithdrawal(site: CareersSite, token: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await withdrawalFields(request);
  const { userErrors } = await answering(() => withdrawApplication(site.services, { token, reason: first(fields, "reason") }));
  const isDone = userErrors.length === 0 || userErrors.some(({ code }) => code === "APPLICATION_NOT_FOUND");
  if (isDone) return reply.code(SEE_OTHER).header("location", `/status/${encodeURIComponent(token)}`).send();
  return sendPage(reply, await render(site, request, { values: fields, refusals: userErrors, uploads: [] }));
}

async function withdrawalFields(request: FastifyRequest): Promise<Fields> {
  if (request.headers["content-type"]?.startsWith("multipart/form-data") === true) return readMultipart(request.raw, { ...LIMITS, files: 0 }, async ({ content }) => void content.resume());
  const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  return { reason: [body.get("reason")?.replaceAll("\0", "") ?? ""] };
}
