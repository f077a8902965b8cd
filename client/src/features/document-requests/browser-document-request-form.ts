import { pathOfSlot } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { saveDraft } from "../applications/browser-draft.ts";
import { enhanceDraft } from "../applications/browser-draft-notices.ts";
import { forgetOldUploads } from "../applications/browser-unfinished-upload.ts";
import { enhanceUploadingForm, showFilledDocuments, takeChosenFiles } from "../applications/browser-uploading-form.ts";
import { fieldId } from "../applications/form-ids.ts";

/** Adds to the form for one asked document what a script can: an upload with progress that outlives a reload, and one sending only. */
export function enhanceDocumentRequestForm(form: HTMLFormElement, words: Words): void {
  void forgetOldUploads();
  enhanceUploadingForm(form, words, {
    underWay: words.status.documents.underWay,
    refusalsOf: (_, documents) => documents.filter((document) => !document.isFilled()).map(({ slot }) => ({ message: words.refusals.documentRequest.missing, fieldId: fieldId(pathOfSlot(slot)) })),
  });
  takeChosenFiles(form);
  enhanceDraft(form, words, () => showFilledDocuments(form));
  form.addEventListener("input", () => saveDraft(form));
}
