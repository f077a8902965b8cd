import { buffer } from "node:stream/consumers";
import { IsNull } from "typeorm";
import { composeMail } from "../../platform/mail/compose.ts";
import type { ExtractedText } from "../../platform/documents/extract-text/extracted-text.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { ApplicationRow, DocumentRow } from "./application.entity.ts";
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

/** Makes the text that reviewers read and search. A document that cannot be read stays what it is: a document. */
export async function readDocuments(services: Services, applicationId: string): Promise<void> {
  const waiting = await services.database.read.findBy(DocumentRow, { applicationId, textState: "WAITING" });
  for (const document of waiting) await readDocument(services, document);
}

async function readDocument({ database, documents, extractText }: Services, { id, storageKey, mediaType }: DocumentRow): Promise<void> {
  const opened = await documents.open(storageKey);
  const extracted = opened === null ? null : await extractText({ bytes: await buffer(opened.stream) }, mediaType);
  await database.write(({ manager }) => manager.update(DocumentRow, { id, textContent: IsNull() }, textOf(extracted)));
}

/** A scan was read and found to hold no text; that is no failure. */
export function textOf(extracted: ExtractedText | null): Pick<DocumentRow, "textState"> & Partial<Pick<DocumentRow, "textContent">> {
  if (extracted?.state === "READY") return { textState: "READY", textContent: extracted.text };
  return extracted?.reason === "NO_TEXT" ? { textState: "READY", textContent: "" } : { textState: "FAILED" };
}
