import { formPath, validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { documentKinds } from "@rounds/shared/documents/kinds.ts";
import type { Instructions } from "@rounds/shared/postings/content.ts";
import { enhanceDocumentField, type DocumentFieldScript } from "./browser-document-field.ts";
import { restoreDraft, saveDraft } from "./browser-draft.ts";
import { showRefusals } from "./browser-refusals.ts";
import { answerField, fieldId, rulesId } from "./form-fields.ts";

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

  form.addEventListener("input", () => saveDraft(form));
  form.addEventListener("submit", (event) => {
    if (isSent) return event.preventDefault();
    const application = readApplication(form, rules, documents);
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

function readApplication(form: HTMLFormElement, rules: Rules, documents: readonly DocumentFieldScript[]): ApplicationInput {
  const data = new FormData(form);
  const texts = (name: string) => data.getAll(name).filter((value) => typeof value === "string");
  const text = (name: string) => texts(name)[0] ?? "";
  return {
    givenName: text("givenName"),
    familyName: text("familyName"),
    email: text("email"),
    phone: text("phone"),
    documents: documentKinds.filter((kind) => documents.some((document) => document.kind === kind && document.isFilled())).map((kind) => ({ kind, uploadId: "" })),
    answers: rules.questions.map(({ id }) => ({ questionId: id, values: texts(answerField(id)) })),
    source: text("source"),
  };
}
