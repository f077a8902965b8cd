import "./careers.css";
import { forgetDraft } from "../features/applications/browser-draft.ts";
import { enhanceEmbedded } from "../features/distribution/browser-embedded.ts";
import { markMessagesRead } from "../features/messages/browser-messages.ts";
import { enhanceFilters } from "../features/postings/browser-live-filters.ts";
import { takeSourceAlong } from "../features/postings/browser-take-source-along.ts";
import { pageWords } from "../lib/browser-words.ts";
import { enhanceCopyButtons } from "../lib/browser-copy.ts";
import { forgetTyped, keepTyped } from "../lib/browser-typed.ts";

const applyForm = document.querySelector<HTMLFormElement>("form[data-apply]");
if (applyForm) void Promise.all([import("../features/applications/browser-apply-form.ts"), pageWords()]).then(([{ enhanceApplyForm }, words]) => enhanceApplyForm(applyForm, words));

const sent = document.querySelector<HTMLElement>("[data-forget]")?.dataset["forget"];
if (sent !== undefined) forgetDraft(sent);

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
