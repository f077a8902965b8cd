import { refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { factProposals, notesOn } from "@rounds/shared/resumes/fill-form.ts";
import { jsonResumeField } from "@rounds/shared/resumes/form-fields.ts";
import { maxJsonResumeBytes, readJsonResume } from "@rounds/shared/resumes/json-resume.ts";
import type { ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import type { FormState } from "../../../../client/src/lib/page.ts";
import { readResume } from "../../features/resumes/read-resume.ts";
import { readableSize } from "../../platform/documents/document-store.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { losesUpload } from "../form-with-files.ts";
import type { FilledForm } from "./filled-form.ts";

/** The form as it comes back when the resume was to be read: empty fields filled in, everything else as it was typed. `client` is the client's address, for the limit. */
export async function formWithProposals(services: Services, client: string, { fields, uploads, words, jsonResume }: FilledForm): Promise<FormState> {
  const form: FormState = { values: fields, uploads, refusals: [] };
  if (jsonResume !== null) return withJsonResume(form, jsonResume, words);
  const resume = uploads.find(({ slot }) => slot === "RESUME");
  if (resume === undefined) return { ...form, refusals: [refusal("DOCUMENT_REQUIRED", words.apply.resume.chooseFirst, "documents", "RESUME")] };
  const { value, userErrors } = await answering(() => readResume(services, client, resume.uploadId, words));
  if (value !== null) return filledIn(form, value, words);
  if (userErrors.some(losesUpload)) return { ...form, uploads: uploads.filter((upload) => upload !== resume), refusals: userErrors.map((error) => ({ ...error, path: ["documents", "RESUME"] })) };
  return { ...form, reading: { message: userErrors.map(({ message }) => message).join(" "), notes: [], facts: [] } };
}

function withJsonResume(form: FormState, text: string, words: Words): FormState {
  const { json } = words.apply.resume;
  const refused = (message: string): FormState => ({ ...form, refusals: [refusal("INVALID_VALUE", message, jsonResumeField)] });
  if (Buffer.byteLength(text) > maxJsonResumeBytes) return refused(json.TOO_LARGE(readableSize(maxJsonResumeBytes)));
  const reading = readJsonResume(text);
  return "proposals" in reading ? filledIn(form, reading.proposals, words) : refused(json[reading.problem]);
}

function filledIn(form: FormState, proposals: ResumeProposals, words: Words): FormState {
  const notes = notesOn(proposals, form.values);
  const facts = factProposals(proposals);
  const filled = notes.filter(({ kind }) => kind === "FILL");
  const values = { ...form.values, ...Object.fromEntries(filled.map(({ field, text }) => [field, [text]])) };
  return { ...form, values, reading: { message: messageOf(filled.length, notes.length + facts.length, words), notes, facts } };
}

function messageOf(filled: number, found: number, { apply: { resume } }: Words): string {
  if (filled > 0) return resume.filled(filled);
  return found > 0 ? resume.nothingNew : resume.nothingFound;
}
