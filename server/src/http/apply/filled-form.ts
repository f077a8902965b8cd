import { answersIn, futureOpeningsField, kindOfSlot, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import { formPath } from "@rounds/shared/applications/validate-application.ts";
import { documentKinds } from "@rounds/shared/documents/kinds.ts";
import type { Refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, wordsOf } from "@rounds/shared/languages/languages.ts";
import { maxJsonResumeBytes } from "@rounds/shared/resumes/json-resume.ts";
import { jsonResumeField, profileIn } from "@rounds/shared/resumes/form-fields.ts";
import { contentLimits } from "@rounds/shared/postings/content.ts";
import type { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import type { FormState, KeptUpload } from "../../../../client/src/lib/page.ts";
import type { Submission } from "../../features/applications/submit-application.ts";
import { findPostingIdBySlug } from "../../features/postings/public-posting.queries.ts";
import type { CareersSite } from "../careers-pages.ts";
import { losesUpload, readFormWithFiles, type FormWithFiles, type MayUpload } from "../form-with-files.ts";
import { firstOf } from "../plain-forms.ts";

/** A date takes three fields, and a file four. */
export const FORM_LIMITS = { fields: 400, fieldBytes: 64 * 1024, files: documentKinds.length + contentLimits.items + 1 } as const;

/** An application form as it came in: its files are kept already. */
export interface FilledForm extends FormWithFiles {
  readonly submission: Submission;
  readonly words: Words;
  /** A JSON Resume that came along to fill in the form; null for none. */
  readonly jsonResume: string | null;
}

export async function readFilledForm(site: CareersSite, mayUpload: MayUpload, slug: string, request: FastifyRequest): Promise<FilledForm> {
  const { tag: language } = languageOfAddress(request.url);
  const words = wordsOf(language);
  const jsonResumes: string[] = [];
  const { fields, uploads, refusedFiles } = await readFormWithFiles(site.services, request, { words, limits: FORM_LIMITS, mayUpload }, ({ field, content }) => (field === jsonResumeField ? textOf(content, maxJsonResumeBytes).then((text) => void jsonResumes.push(text)) : null));
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
  const lost = new Set(userErrors.filter(losesUpload).map(({ path }) => uploadAt(submission, path)));
  return { values: fields, refusals, uploads: uploads.filter(({ uploadId }) => !lost.has(uploadId)) };
}

/** The upload that a refusal's path means. */
function uploadAt({ documents, answers }: Submission, [root, index]: readonly string[]): string | undefined {
  return root === "documents" ? documents[Number(index)]?.uploadId : answers[Number(index)]?.values[0];
}

function toSubmission(fields: FormValues, uploads: readonly KeptUpload[], postingId: string, language: string): Submission {
  return {
    postingId,
    idempotencyKey: firstOf(fields, "idempotencyKey"),
    givenName: firstOf(fields, "givenName"),
    familyName: firstOf(fields, "familyName"),
    email: firstOf(fields, "email"),
    phone: firstOf(fields, "phone"),
    source: firstOf(fields, "source"),
    documents: uploads.flatMap(({ slot, uploadId }) => {
      const kind = kindOfSlot(slot);
      return kind === undefined ? [] : [{ kind, uploadId }];
    }),
    answers: answersIn(fields, uploads, wordsOf(language).forms.months),
    consents: firstOf(fields, futureOpeningsField) === "" ? [] : ["FUTURE_OPENINGS"],
    profile: profileIn(fields),
    language,
  };
}
