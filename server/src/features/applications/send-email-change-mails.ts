import { emailChangeLimits } from "@rounds/shared/applications/email-change.ts";
import { hasBounced } from "../../platform/mail/bounced-addresses.ts";
import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { ApplicationRow } from "./application.entity.ts";
import { EmailChangeRow } from "./email-change.entity.ts";
import { emailChangeToken } from "./email-change-link.ts";
import { isUndoable, isWaiting } from "./email-change.policy.ts";
import { letterValues } from "./letter-values.ts";

/** Repeats no name: nobody can have the mail carry words of theirs to a stranger. */
export async function askNewAddress(services: Services, changeId: string, jobId: string): Promise<void> {
  const parts = await partsOf(services, changeId);
  if (parts === null || !isWaiting(parts.change, services.clock.now())) return;
  const { change, application, title } = parts;
  const link = services.links.emailChange(emailChangeToken(services.secret, "confirm", change), "confirm", application.language);
  const values = { "posting.title": title, reference: application.reference, days: String(emailChangeLimits.daysToConfirm), link };
  await sendFromTemplate(services, { kind: "EMAIL_TO_CONFIRM", language: application.language, jobId, to: change.newEmail, applicationId: application.id, values });
}

/** Does not say which address it is to be: the former one may be a stranger's, by a letter typed wrong. */
export async function tellFormerAddress(services: Services, changeId: string, jobId: string): Promise<void> {
  const parts = await partsOf(services, changeId);
  if (parts === null) return;
  const { change, application, title } = parts;
  if (!isUndoable(change, services.clock.now()) || (await hasBounced(services.database.read, change.formerEmail))) return;
  const link = services.links.emailChange(emailChangeToken(services.secret, "undo", change), "undo", application.language);
  const values = { ...letterValues(application, title), days: String(emailChangeLimits.daysToUndo), link };
  await sendFromTemplate(services, { kind: "EMAIL_CHANGING", language: application.language, jobId, to: change.formerEmail, applicationId: application.id, values });
}

/** Null once the candidate has deleted the application. */
async function partsOf({ database: { read } }: Services, changeId: string) {
  const change = await read.findOneBy(EmailChangeRow, { id: changeId });
  if (change === null) return null;
  const application = await read.findOneByOrFail(ApplicationRow, { id: change.applicationId });
  if (application.deletedAt !== null) return null;
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  return { change, application, title: content.title };
}
