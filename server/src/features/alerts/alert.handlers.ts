import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { postingPublished } from "../postings/posting.events.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { alertAsked, alertDue } from "./alert.events.ts";
import { alertToken } from "./alert-link.ts";
import { confirmationMail } from "./alert-mails.ts";
import { hasExpired } from "./alert.policy.ts";
import { matchPosting } from "./match-posting.ts";
import { sendAlert } from "./send-alert.ts";

/** From a posting that opens to the mails that tell it. */
export function registerAlertHandlers(services: Services): void {
  services.events.on(alertAsked, "ask to confirm an alert by e-mail", ({ alertId }, { jobId }) => askToConfirm(services, alertId, jobId));
  services.events.on(postingPublished, "find the alerts that a posting fits", ({ postingId }) => matchPosting(services, postingId));
  services.events.on(alertDue, "tell new postings by e-mail", ({ alertId }, { jobId }) => sendAlert(services, alertId, jobId));
}

async function askToConfirm({ database, clock, mailer, links, secret }: Services, alertId: string, messageId: string): Promise<void> {
  const alert = await database.read.findOneBy(PostingAlertRow, { id: alertId });
  if (alert === null || alert.confirmedAt !== null || hasExpired(alert, clock.now())) return;
  const mail = confirmationMail({ organization: await findOrganization(database.read), links, token: alertToken(secret, alert) });
  await mailer.send({ to: alert.email, messageId, ...mail });
}
