import { formPath, validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { answersIn, kindOfSlot, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { Instructions } from "@rounds/shared/postings/content.ts";
import { enhanceDocumentField, type DocumentFieldScript } from "./browser-document-field.ts";
import { restoreDraft, saveDraft } from "./browser-draft.ts";
import { showRefusals } from "./browser-refusals.ts";
import { followAnswers } from "./browser-questions.ts";
import { fieldId, rulesId } from "./form-ids.ts";

type Rules = Pick<Instructions, "documents" | "questions">;

/** Adds what a script can: uploads with progress, a draft that outlives a reload, checks before sending, one sending only. */
export function enhanceApplyForm(form: HTMLFormElement, words: Words): void {
  if (form.dataset["refused"] === undefined) restoreDraft(form);
  const rules: Rules = JSON.parse(document.getElementById(rulesId)?.textContent ?? "");
  const documents = [...form.querySelectorAll<HTMLElement>("[data-document]")].map((root) => enhanceDocumentField(root, sendWhenUploaded));
  const sendButton = form.querySelector<HTMLButtonElement>("button[type=submit]");
  let isWaiting = false;
  let isSent = false;

  function sendWhenUploaded(): void {
    if (!isWaiting || documents.some((document) => document.isUploading())) return;
    isWaiting = false;
    form.requestSubmit();
  }

  function show(sentence: string, isBusy: boolean): void {
    const status = form.querySelector("[data-sending]");
    if (status) status.textContent = sentence;
    sendButton?.setAttribute("aria-disabled", String(isBusy));
  }

  // A quick hand has chosen a file before this script came.
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]")) if (input.files?.length) input.dispatchEvent(new Event("change"));

  const follow = () => followAnswers(form, rules.questions, readApplication(form, documents, words).answers);
  follow();
  form.addEventListener("input", () => {
    saveDraft(form);
    follow();
  });
  form.addEventListener("submit", (event) => {
    if (isSent) return event.preventDefault();
    const application = readApplication(form, documents, words);
    const refusals = validateApplication(rules, application, words);
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
      isWaiting = true;
      return show(words.apply.uploadsUnderWay, true);
    }
    isSent = true;
    show(words.apply.sending, true);
  });
  // A page that comes back from the browser's memory can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
    show("", false);
  });
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
  };
}

function valuesIn(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (values[name] ??= []).push(value);
  return values;
}
