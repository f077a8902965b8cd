import { formPath, validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { checkEmail } from "@rounds/shared/applications/contact.ts";
import { answersIn, kindOfSlot, stepField, type ApplyStep, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import { profileIn } from "@rounds/shared/resumes/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { Instructions } from "@rounds/shared/postings/content.ts";
import { enhanceDocumentField, type DocumentFieldScript } from "./browser-document-field.ts";
import { saveDraft } from "./browser-draft.ts";
import { enhanceDraft } from "./browser-draft-notices.ts";
import { forgetOldUploads } from "./browser-unfinished-upload.ts";
import { showRefusals } from "./browser-refusals.ts";
import { enhanceResume } from "../resumes/browser-resume.ts";
import { followAnswers } from "./browser-questions.ts";
import { fieldId, rulesId } from "./form-ids.ts";

type Rules = Pick<Instructions, "documents" | "questions">;

/** Adds what a script can: uploads with progress, a draft that outlives a reload, checks before sending, one sending only. */
export function enhanceApplyForm(form: HTMLFormElement, words: Words): void {
  void forgetOldUploads();
  const rules: Rules = JSON.parse(document.getElementById(rulesId)?.textContent ?? "");
  const documents = [...form.querySelectorAll<HTMLElement>("[data-document]")].map((root) => enhanceDocumentField(root, words, sendWhenUploaded));
  const buttons = [...form.querySelectorAll<HTMLButtonElement>("button[type=submit]")];
  let waiting: HTMLElement | null = null;
  let isSent = false;

  function sendWhenUploaded(): void {
    if (waiting === null || documents.some((document) => document.isUploading())) return;
    const submitter = waiting;
    waiting = null;
    form.requestSubmit(submitter);
  }

  function show(sentence: string, isBusy: boolean): void {
    const status = form.querySelector("[data-sending]");
    if (status) status.textContent = sentence;
    for (const button of buttons) button.setAttribute("aria-disabled", String(isBusy));
  }

  const resume = enhanceResume(form, words);

  // A quick hand has chosen a file before this script came.
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]")) if (input.files?.length) input.dispatchEvent(new Event("change"));

  const follow = () => followAnswers(form, rules.questions, readApplication(form, documents, words).answers);
  enhanceDraft(form, words, () => {
    for (const field of form.querySelectorAll("[data-document]")) field.dispatchEvent(new Event("rounds:filled"));
    resume.follow();
    follow();
  });
  resume.readKept();
  follow();
  form.addEventListener("input", () => {
    saveDraft(form);
    follow();
  });
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (isSent) return event.preventDefault();
    const application = readApplication(form, documents, words);
    const refusals = asksFor(submitter, "save") ? checkEmail(application.email, words.refusals) : validateApplication(rules, application, words);
    showRefusals(
      form,
      refusals.map((refused) => ({ message: refused.message, fieldId: fieldId(formPath(refused, application, words)) })),
    );
    if (refusals.length > 0) {
      event.preventDefault();
      return show("", false);
    }
    if (documents.some((document) => document.isUploading())) {
      event.preventDefault();
      waiting = submitter ?? buttons[0] ?? null;
      return show(words.apply.uploadsUnderWay, true);
    }
    isSent = true;
    show("", true);
  });
  // A page that comes back from the browser's memory can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
    show("", false);
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
