import { matches } from "@rounds/shared/postings/posting-filter.ts";
import { In, IsNull } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { instant } from "../../platform/clock.ts";
import { deliverMail } from "../../platform/mail/deliver-mail.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import type { PublishedPosting } from "../postings/public-posting.present.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { PostingAlertDeliveryRow, PostingAlertRow } from "./alert.entity.ts";
import { alertDue } from "./alert.events.ts";
import { alertToken } from "./alert-link.ts";
import { alertMail } from "./alert-mails.ts";
import { isActive } from "./alert.policy.ts";

/** Has an alert that wants to hear at once told what still waits for Monday; a job that finds nothing sends nothing. */
export async function tellWhatWaits(services: Services, transaction: Transaction, { id, frequency }: Pick<PostingAlertRow, "id" | "frequency">): Promise<void> {
  if (frequency === "AT_ONCE") await services.events.announce(transaction, alertDue, { alertId: id });
}

/** Sends one mail with all that waits on the alert's list. The list is claimed for `mailId` first: whoever tries again sends the same mail, and nobody else sends any of it. */
export async function sendAlert(services: Services, alertId: string, mailId: string): Promise<void> {
  const { database, links, secret, clock } = services;
  const postingIds = await claimList(services, alertId, mailId);
  const alert = await database.read.findOneBy(PostingAlertRow, { id: alertId });
  if (postingIds.length === 0 || alert === null) return;
  const postings = isActive(alert) ? await stillFitting(services, alert, postingIds) : [];
  if (postings.length > 0) {
    const token = alertToken(secret, alert);
    const mail = alertMail({ alert, postings, organization: await findOrganization(database.read), links, token });
    await deliverMail(services, { jobId: mailId, kind: "ALERT", to: alert.email, unsubscribeUrl: links.unsubscribe(token, alert.language) }, mail);
  }
  await database.write(async ({ manager }) => {
    const sentAt = instant(clock.now());
    await manager.update(PostingAlertDeliveryRow, { alertId, mailId, postingId: In(postings.map(({ id }) => id)) }, { sentAt });
    if (postings.length > 0) await manager.update(PostingAlertRow, { id: alertId }, { lastSentAt: sentAt });
    // What has closed meanwhile was never told: should it reopen, it is news.
    await manager.delete(PostingAlertDeliveryRow, { alertId, mailId, sentAt: IsNull() });
  });
}

async function claimList({ database }: Services, alertId: string, mailId: string): Promise<string[]> {
  await database.write(({ manager }) => manager.update(PostingAlertDeliveryRow, { alertId, mailId: IsNull() }, { mailId }));
  const claimed = await database.read.find(PostingAlertDeliveryRow, { where: { alertId, mailId, sentAt: IsNull() }, order: { foundAt: "ASC", postingId: "ASC" } });
  return claimed.map(({ postingId }) => postingId);
}

async function stillFitting(services: Services, { filter }: PostingAlertRow, postingIds: readonly string[]): Promise<PublishedPosting[]> {
  const found = await Promise.all(postingIds.map((id) => findPublishedPostingById(services.database.read, services, id)));
  return found.flatMap((posting) => (posting !== null && matches(filter, posting.content) ? [posting] : []));
}
