import { dateText } from "@rounds/shared/time/date-text.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { draftToken } from "./draft-link.ts";
import { DraftRow } from "./draft.entity.ts";
import { draftReminderDue, draftSaved } from "./draft.events.ts";

export function registerDraftHandlers(services: Services): void {
  services.events.on(draftSaved, "draft-link-mail", ({ draftId }, { jobId }) => send(services, "DRAFT_LINK", draftId, jobId));
  services.events.on(draftReminderDue, "draft-reminder-mail", ({ draftId }, { jobId }) => send(services, "DRAFT_REMINDER", draftId, jobId));
}

/** A draft that was sent meanwhile, or whose posting closed, is not worth a mail. */
async function send(services: Services, kind: "DRAFT_LINK" | "DRAFT_REMINDER", draftId: string, jobId: string): Promise<void> {
  const { database, links, secret } = services;
  const draft = await database.read.findOneBy(DraftRow, { id: draftId });
  if (draft === null) return;
  const posting = await findPublishedPostingById(database.read, services, draft.postingId);
  if (posting === null) return;
  const { timeZone } = await findOrganization(database.read);
  const { locale } = wordsOf(draft.language).language;
  const values = { "posting.title": posting.content.title, expiresOn: dateText(draft.expiresAt, timeZone, locale), link: links.draft(draftToken(secret, draft), draft.language) };
  await sendFromTemplate(services, { kind, language: draft.language, to: draft.email, jobId, values });
}
