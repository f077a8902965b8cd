import { composeMail } from "../../platform/mail/compose.ts";
import type { Services } from "../../platform/services.ts";
import { readDocuments } from "../documents/read-documents.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { ApplicationRow } from "./application.entity.ts";
import { applicationSubmitted } from "./application.events.ts";
import { statusToken } from "./status-link.ts";

export function registerApplicationHandlers(services: Services): void {
  services.events.on(applicationSubmitted, "confirm by e-mail", ({ applicationId }, { jobId }) => confirm(services, applicationId, jobId));
  services.events.on(applicationSubmitted, "read the documents", ({ applicationId }) => readDocuments(services, applicationId));
}

async function confirm({ database, links, mailer, secret }: Services, applicationId: string, messageId: string): Promise<void> {
  const application = await database.read.findOneByOrFail(ApplicationRow, { id: applicationId });
  const { content } = await database.read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const organization = await findOrganization(database.read);
  const mail = composeMail({
    subject: `We have your application: ${content.title}`,
    paragraphs: [
      `Dear ${application.givenName} ${application.familyName},`,
      `Thank you for applying for ${content.title} at ${organization.name}. Your application and its documents have arrived and are kept safely.`,
      ...knockOutParagraphs(application, content.instructions.contact),
      `Your reference is ${application.reference}. The link below shows at any time where your application stands, and lets you withdraw it. Keep it to yourself: whoever has it can do the same.`,
    ],
    link: { label: "See where your application stands", url: links.status(statusToken(secret, application)) },
    signature: organization.name,
  });
  await mailer.send({ to: application.email, ...mail, messageId });
}

/** Why it does not go on, and what to do when the answer was a mistake; nothing when no answer ruled it out. */
function knockOutParagraphs({ knockOuts }: ApplicationRow, contact: string | null): string[] {
  if (knockOuts === null) return [];
  const reasons = knockOuts.map(({ questionText, reason }) => `“${questionText}”\n${reason}`);
  const mistake = contact === null ? "If the answer was a mistake, you can apply again while the posting is open." : `If the answer was a mistake, this is whom to ask: ${contact}`;
  return ["An answer that you gave means that this position is not possible, so your application does not go on. This is what the posting says about it:", ...reasons, mistake];
}
