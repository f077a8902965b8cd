import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { postingPublished } from "../postings/posting.events.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { alertAsked, alertDue } from "./alert.events.ts";
import { alertToken } from "./alert-link.ts";
import { hasExpired } from "./alert.policy.ts";
import { matchPosting } from "./match-posting.ts";
import { sendAlert } from "./send-alert.ts";

/** From a posting that opens to the mails that tell it. */
export function registerAlertHandlers(services: Services): void {
  services.events.on(alertAsked, "ask to confirm an alert by e-mail", ({ alertId }, { jobId }) => askToConfirm(services, alertId, jobId));
  services.events.on(postingPublished, "find the alerts that a posting fits", ({ postingId }) => matchPosting(services, postingId));
  services.events.on(alertDue, "tell new postings by e-mail", ({ alertId }, { jobId }) => sendAlert(services, alertId, jobId));
}

/** Repeats nothing that was typed: nobody can have the mail carry words of theirs to a stranger. */
async function askToConfirm(services: Services, alertId: string, jobId: string): Promise<void> {
  const alert = await services.database.read.findOneBy(PostingAlertRow, { id: alertId });
  if (alert === null || alert.confirmedAt !== null || hasExpired(alert, services.clock.now())) return;
  const values = { days: String(alertLimits.daysToConfirm), link: services.links.alert(alertToken(services.secret, alert), alert.language) };
  await sendFromTemplate(services, { kind: "ALERT_CONFIRMATION", language: alert.language, jobId, to: alert.email, values });
}
