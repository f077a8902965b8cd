import { enhanceApplyForm } from "../features/applications/browser-apply-form.ts";
import { enhanceDocumentRequestForm } from "../features/document-requests/browser-document-request-form.ts";
import { pageWords } from "../lib/browser-words.ts";

// A script of its own beside the one of every careers page: a posting's page loads nothing of the forms that send documents.
const applyForm = document.querySelector<HTMLFormElement>("form[data-apply]");
if (applyForm) void pageWords().then((words) => enhanceApplyForm(applyForm, words));

const documentForm = document.querySelector<HTMLFormElement>("form[data-requested-document]");
if (documentForm) void pageWords().then((words) => enhanceDocumentRequestForm(documentForm, words));
