import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { ApplicationRow, type KnockOutReason } from "./application.entity.ts";
import { letterValues } from "./letter-values.ts";
import { statusToken } from "./status-link.ts";

/** Tells the candidate that the application is kept, or that an answer has ruled it out, with the link that shows where it stands. */
export async function sendConfirmation(services: Services, applicationId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const application = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const order = { jobId, to: application.email, applicationId, language: application.language };
  const values = { ...letterValues(application, content.title), link: services.links.status(statusToken(services.secret, application)) };
  if (application.knockOuts === null) return sendFromTemplate(services, { ...order, kind: "APPLICATION_RECEIVED", values: { ...values, replyBy: "" } });
  return sendFromTemplate(services, { ...order, kind: "APPLICATION_KNOCKED_OUT", values: { ...values, reasons: reasonsText(application.knockOuts), contact: content.instructions.contact ?? "" } });
}

function reasonsText(knockOuts: readonly KnockOutReason[]): string {
  return knockOuts.map(({ questionText, reason }) => `“${questionText}”\n${reason}`).join("\n\n");
}
