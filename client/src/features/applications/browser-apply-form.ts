import { formPath, validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { answersIn, kindOfSlot, type FormValues } from "@rounds/shared/applications/form-fields.ts";
import type { Instructions } from "@rounds/shared/postings/content.ts";
import { enhanceDocumentField, type DocumentFieldScript } from "./browser-document-field.ts";
import { restoreDraft, saveDraft } from "./browser-draft.ts";
import { showRefusals } from "./browser-refusals.ts";
import { followAnswers } from "./browser-questions.ts";
import { fieldId, rulesId } from "./form-ids.ts";

type Rules = Pick<Instructions, "documents" | "questions">;

/** Adds what a script can: uploads with progress, a draft that outlives a reload, checks before sending, one sending only. */
export function enhanceApplyForm(form: HTMLFormElement): void {
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

  const follow = () => followAnswers(form, rules.questions, readApplication(form, documents).answers);
  follow();
  form.addEventListener("input", () => {
    saveDraft(form);
    follow();
  });
  form.addEventListener("submit", (event) => {
    if (isSent) return event.preventDefault();
    const application = readApplication(form, documents);
    const refusals = validateApplication(rules, application);
    showRefusals(
      form,
      refusals.map((refused) => ({ message: refused.message, fieldId: fieldId(formPath(refused, application)) })),
    );
    if (refusals.length > 0) {
      event.preventDefault();
      return show("", false);
    }
    if (documents.some((document) => document.isUploading())) {
      event.preventDefault();
      isWaiting = true;
      return show("Your documents are on their way. The application is sent as soon as they have arrived.", true);
    }
    isSent = true;
    show("Sending your application.", true);
  });
  // A page that comes back from the browser's memory can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
    show("", false);
  });
}

function readApplication(form: HTMLFormElement, documents: readonly DocumentFieldScript[]): ApplicationInput {
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
    answers: answersIn(values, files),
    source: text("source"),
  };
}

function valuesIn(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (values[name] ??= []).push(value);
  return values;
}
