import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import { isSameFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { IsNull, Not, type EntityManager } from "typeorm";
import { instant, type Instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { alertOfToken } from "./alert-link.ts";
import { isActive } from "./alert.policy.ts";
import { tellWhatWaits } from "./send-alert.ts";

/** The address's own word that it wants the alert. Starts an ended one again. Asking twice is as good as asking once. `language` is that of the refusals, the alert's own where none is given. */
export function confirmAlert(services: Services, token: string, language?: string): Promise<PostingAlertRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const alert = await alertOfToken(manager, services, token);
    if (isActive(alert)) return alert;
    const now = instant(services.clock.now());
    await replaceTwins(manager, alert, now);
    if ((await activeAlertsOf(manager, alert)).length >= alertLimits.active) {
      const { refusals } = wordsOf(language ?? alert.language).alerts;
      return refuse(refusal("TOO_MANY_ALERTS", refusals.tooManyActive(alertLimits.active), "token"));
    }
    const change = { confirmedAt: alert.confirmedAt ?? now, endedAt: null };
    await manager.update(PostingAlertRow, { id: alert.id }, change);
    await tellWhatWaits(services, transaction, alert);
    return { ...alert, ...change };
  });
}

/** Ends the address's other alerts for the same postings: whoever stops one of two that look alike expects silence. What they had told counts as told. */
export async function replaceTwins(manager: EntityManager, alert: PostingAlertRow, now: Instant): Promise<void> {
  const twins = (await activeAlertsOf(manager, alert)).filter(({ filter }) => isSameFilter(filter, alert.filter));
  for (const { id } of twins) {
    await handOver(manager, id, alert.id);
    await manager.update(PostingAlertRow, { id }, { endedAt: now });
  }
}

function activeAlertsOf(manager: EntityManager, { email, id }: PostingAlertRow): Promise<PostingAlertRow[]> {
  return manager.findBy(PostingAlertRow, { email, id: Not(id), confirmedAt: Not(IsNull()), endedAt: IsNull() });
}

// A mail that was not handed over yet will not be: its alert has ended. The new alert tells what it held.
async function handOver(manager: EntityManager, fromId: string, toId: string): Promise<void> {
  await manager.query(
    `INSERT INTO posting_alert_deliveries (alert_id, posting_id, found_at, mail_id, sent_at)
     SELECT $1, posting_id, found_at, CASE WHEN sent_at IS NULL THEN NULL ELSE mail_id END, sent_at FROM posting_alert_deliveries WHERE alert_id = $2
     ON CONFLICT DO NOTHING`,
    [toId, fromId],
  );
}
