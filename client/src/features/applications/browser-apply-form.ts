import { formPath, validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { checkEmail } from "@rounds/shared/applications/contact.ts";
import { answersIn, kindOfSlot, stepField, type ApplyStep, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import { profileIn } from "@rounds/shared/resumes/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { Instructions } from "@rounds/shared/postings/content.ts";
import type { DocumentFieldScript } from "./browser-document-field.ts";
import { saveDraft } from "./browser-draft.ts";
import { enhanceDraft } from "./browser-draft-notices.ts";
import { forgetOldUploads } from "./browser-unfinished-upload.ts";
import { enhanceResume } from "../resumes/browser-resume.ts";
import { enhanceUploadingForm, showFilledDocuments, takeChosenFiles } from "./browser-uploading-form.ts";
import { followAnswers } from "./browser-questions.ts";
import { fieldId, rulesId } from "./form-ids.ts";

type Rules = Pick<Instructions, "documents" | "questions">;

/** Adds what a script can: uploads with progress, a draft that outlives a reload, checks before sending, one sending only. */
export function enhanceApplyForm(form: HTMLFormElement, words: Words): void {
  void forgetOldUploads();
  const rules: Rules = JSON.parse(document.getElementById(rulesId)?.textContent ?? "");
  const documents = enhanceUploadingForm(form, words, {
    underWay: words.apply.uploadsUnderWay,
    refusalsOf(submitter, filled) {
      const application = readApplication(form, filled, words);
      const refusals = asksFor(submitter, "save") ? checkEmail(application.email, words.refusals) : validateApplication(rules, application, words);
      return refusals.map((refused) => ({ message: refused.message, fieldId: fieldId(formPath(refused, application, words)) }));
    },
  });
  const resume = enhanceResume(form, words);
  takeChosenFiles(form);

  const follow = () => followAnswers(form, rules.questions, readApplication(form, documents, words).answers);
  enhanceDraft(form, words, () => {
    showFilledDocuments(form);
    resume.follow();
    follow();
  });
  resume.readKept();
  follow();
  form.addEventListener("input", () => {
    saveDraft(form);
    follow();
  });
}

function asksFor(submitter: HTMLElement | null, step: ApplyStep): boolean {
  return submitter instanceof HTMLButtonElement && submitter.name === stepField && submitter.value === step;
}

function readApplication(form: HTMLFormElement, documents: readonly DocumentFieldScript[], words: Words): ApplicationInput {
  const values = valuesIn(form);
  const text = (name: string) => values[name]?.[0] ?? "";
  // Which upload a field holds does not matter here, only that it holds one.
  const files = documents.filter((document) => document.isFilled()).map(({ slot }) => ({ slot, uploadId: "upload" }));
  return {
    givenName: text("givenName"),
    familyName: text("familyName"),
    email: text("email"),
    phone: text("phone"),
    documents: files.flatMap(({ slot, uploadId }) => {
      const kind = kindOfSlot(slot);
      return kind === undefined ? [] : [{ kind, uploadId }];
    }),
    answers: answersIn(values, files, words.forms.months),
    source: text("source"),
    profile: profileIn(values),
  };
}

function valuesIn(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (values[name] ??= []).push(value);
  return values;
}
