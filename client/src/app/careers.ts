import "./careers.css";
import { enhanceCheckAnswers } from "../features/applications/browser-check-answers.ts";
import { forgetDraft, noteSent } from "../features/applications/browser-draft.ts";
import { forgetUnfinishedUploads } from "../features/applications/browser-unfinished-upload.ts";
import { enhanceEmbedded } from "../features/distribution/browser-embedded.ts";
import { markMessagesRead } from "../features/messages/browser-messages.ts";
import { enhanceFilters } from "../features/postings/browser-live-filters.ts";
import { takeSourceAlong } from "../features/postings/browser-take-source-along.ts";
import { enhanceCopyButtons } from "../lib/browser-copy.ts";
import { forgetTyped, keepTyped } from "../lib/browser-typed.ts";

const applyForm = document.querySelector<HTMLFormElement>("form[data-apply]");
const checkForm = document.querySelector<HTMLFormElement>("form[data-check]");
if (checkForm) enhanceCheckAnswers(checkForm);
// A page that answers a form would ask to send it again on a reload and on the way back: the form itself, with its draft, serves better.
if (checkForm ?? applyForm?.dataset["filled"] !== undefined) history.replaceState(null, "", location.href);

const sent = document.querySelector<HTMLElement>("[data-forget]")?.dataset["forget"];
if (sent !== undefined) {
  forgetDraft(sent);
  forgetUnfinishedUploads(sent);
}
const applied = document.querySelector<HTMLElement>("[data-applied]")?.dataset["applied"];
if (applied !== undefined) noteSent(applied);

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-typed]")) keepTyped(form);
for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-forget-typed]")) forgetTyped(dataset["forgetTyped"] ?? "");

const unread = document.querySelector<HTMLFormElement>("form[data-mark-read]");
if (unread) markMessagesRead(unread);

const filters = document.querySelector<HTMLFormElement>("form[data-live-filters]");
if (filters) enhanceFilters(filters);

takeSourceAlong();

const embedded = document.querySelector<HTMLElement>(".embedded");
if (embedded) enhanceEmbedded(embedded);

enhanceCopyButtons();
