import { enhanceApplyForm } from "../features/applications/browser-apply-form.ts";
import { pageWords } from "../lib/browser-words.ts";

// A script of its own beside the one of every careers page: a posting's page loads nothing of the form.
const applyForm = document.querySelector<HTMLFormElement>("form[data-apply]");
if (applyForm) void pageWords().then((words) => enhanceApplyForm(applyForm, words));
