import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { In, IsNull, type EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { ApplicationRow } from "./application.entity.ts";
import { LinkRequestRow } from "./link-request.entity.ts";
import { statusToken } from "./status-link.ts";

/** Mails new links to an address's applications, if it has any, and then ends those before. A mail that no server took ends nothing: nobody loses the link that works for one that never came. */
export async function sendStatusLinks(services: Services, requestId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const request = await read.findOneBy(LinkRequestRow, { id: requestId });
  if (request === null || request.email === null || request.handledAt !== null) return;
  const applications = await applicationsOf(read, request.email);
  const [newest] = applications;
  if (newest === undefined) return endRequest(services, request, []);
  const { givenName, familyName, email, language } = newest;
  const values = { "candidate.givenName": givenName, "candidate.familyName": familyName, applications: await listOf(services, toList(applications)) };
  await sendFromTemplate(services, { kind: "STATUS_LINK", language, jobId, to: email, applicationId: newest.id, values });
  if (await read.existsBy(MailDeliveryRow, { id: jobId, state: "SENT" })) await endRequest(services, request, applications);
}

/** Newest first; by the address that each of them is answered at, whatever else is known of its candidate. */
async function applicationsOf(manager: EntityManager, email: string): Promise<ApplicationRow[]> {
  const rows: { id: string }[] = await manager.query("SELECT id FROM applications WHERE lower(email) = $1 AND deleted_at IS NULL AND (aside IS NULL OR aside = 'HELD')", [email]);
  const applications = await manager.find(ApplicationRow, { where: { id: In(rows.map(({ id }) => id)) }, order: { submittedAt: "DESC", id: "DESC" } });
  return applications.filter((application) => normalizeEmail(application.email) === email);
}

/** One that is held has a mail of its own. Its link ends with the others all the same: whoever sent it must not see by it that it is held. */
function toList(applications: readonly ApplicationRow[]): readonly ApplicationRow[] {
  const counting = applications.filter(({ aside }) => aside === null);
  return counting.length > 0 ? counting : applications;
}

/** A paragraph for each: what it is, and its next link. */
async function listOf({ database, secret, links }: Services, applications: readonly ApplicationRow[]): Promise<string> {
  const revisions = await database.read.findBy(PostingRevisionRow, { id: In(applications.map(({ revisionId }) => revisionId)) });
  const titles = new Map(revisions.map(({ id, content }) => [id, content.title]));
  return applications.map((application) => `${titles.get(application.revisionId) ?? ""}, ${application.reference}:\n${links.status(nextToken(secret, application), application.language)}`).join("\n\n");
}

function nextToken(secret: string, { id, statusLinkVersion }: ApplicationRow): string {
  return statusToken(secret, { id, statusLinkVersion: statusLinkVersion + 1 });
}

// Both in one transaction: a job that runs again finds nothing to do, and the links that it mailed stay the newest.
async function endRequest({ database, clock }: Services, { id }: LinkRequestRow, applications: readonly ApplicationRow[]): Promise<void> {
  await database.write(async ({ manager }) => {
    const { affected } = await manager.update(LinkRequestRow, { id, handledAt: IsNull() }, { email: null, handledAt: instant(clock.now()) });
    if (affected !== 1) return;
    for (const { id: applicationId, statusLinkVersion } of applications) await manager.update(ApplicationRow, { id: applicationId, statusLinkVersion }, { statusLinkVersion: statusLinkVersion + 1 });
  });
}
