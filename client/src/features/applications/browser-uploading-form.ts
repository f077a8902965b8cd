import type { Words } from "@rounds/shared/languages/language.ts";
import { enhanceDocumentField, type DocumentFieldScript } from "./browser-document-field.ts";
import { showRefusals, type ShownRefusal } from "./browser-refusals.ts";

interface UploadingForm {
  /** Said while the form waits for its documents. */
  readonly underWay: string;
  /** What keeps the form from being sent. */
  readonly refusalsOf: RefusalsOf;
}

type RefusalsOf = (submitter: HTMLElement | null, documents: readonly DocumentFieldScript[]) => readonly ShownRefusal[];

/** Uploads a form's documents as they are chosen and lets the form be sent once, when they have arrived and nothing is to be mended. */
export function enhanceUploadingForm(form: HTMLFormElement, words: Words, { underWay, refusalsOf }: UploadingForm): readonly DocumentFieldScript[] {
  const documents = [...form.querySelectorAll<HTMLElement>("[data-document]")].map((root) => enhanceDocumentField(root, words, sendWhenUploaded));
  const buttons = [...form.querySelectorAll<HTMLButtonElement>("button[type=submit]")];
  const isUploading = () => documents.some((document) => document.isUploading());
  let waiting: HTMLElement | null = null;
  let isSent = false;

  function sendWhenUploaded(): void {
    if (waiting === null || isUploading()) return;
    const submitter = waiting;
    waiting = null;
    form.requestSubmit(submitter);
  }

  function show(sentence: string, isBusy: boolean): void {
    const status = form.querySelector("[data-sending]");
    if (status) status.textContent = sentence;
    for (const button of buttons) button.setAttribute("aria-disabled", String(isBusy));
  }

  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (isSent) return event.preventDefault();
    const refusals = refusalsOf(submitter, documents);
    showRefusals(form, refusals);
    if (refusals.length > 0) {
      event.preventDefault();
      return show("", false);
    }
    if (isUploading()) {
      event.preventDefault();
      waiting = submitter ?? buttons[0] ?? null;
      return show(underWay, true);
    }
    isSent = true;
    show("", true);
  });
  // A page that comes back from the browser's memory can be sent again.
  addEventListener("pageshow", () => {
    isSent = false;
    show("", false);
  });
  return documents;
}

/** A quick hand has chosen a file before the script came. */
export function takeChosenFiles(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]")) if (input.files?.length) input.dispatchEvent(new Event("change"));
}

/** Shows what the hidden fields of its documents hold, after a script has set them. */
export function showFilledDocuments(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll("[data-document]")) field.dispatchEvent(new Event("rounds:filled"));
}
