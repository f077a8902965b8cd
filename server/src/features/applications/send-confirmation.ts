import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { dateText } from "@rounds/shared/time/date-text.ts";
import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { ApplicationRow, type KnockOutReason } from "./application.entity.ts";
import { letterValues } from "./letter-values.ts";
import { statusToken } from "./status-link.ts";

/** Tells the candidate that the application is kept, or that an answer has ruled it out, with the link that shows where it stands. */
export async function sendConfirmation(services: Services, applicationId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const application = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  if (application.deletedAt !== null) return;
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const order = { jobId, to: application.email, applicationId, language: application.language };
  const values = { ...letterValues(application, content.title), link: services.links.status(statusToken(services.secret, application), application.language), lostLink: services.links.lostLink(application.language) };
  if (application.knockOuts === null) return sendFromTemplate(services, { ...order, kind: "APPLICATION_RECEIVED", values: { ...values, replyBy: await replyByText(services, application) } });
  return sendFromTemplate(services, { ...order, kind: "APPLICATION_KNOCKED_OUT", values: { ...values, reasons: reasonsText(application.knockOuts), contact: content.instructions.contact ?? "" } });
}

async function replyByText({ database }: Services, { replyBy, language }: ApplicationRow): Promise<string> {
  if (replyBy === null) return "";
  const { timeZone } = await findOrganization(database.read);
  return dateText(replyBy, timeZone, wordsOf(language).language.locale);
}

function reasonsText(knockOuts: readonly KnockOutReason[]): string {
  return knockOuts.map(({ questionText, reason }) => `“${questionText}”\n${reason}`).join("\n\n");
}
