import { lastWeeklyTime } from "@rounds/shared/alerts/weekly-time.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { alertDue } from "./alert.events.ts";

const BATCH = 500;

/** Puts the weekly mails on their way when Monday morning has come; a server that was off then catches up at its next look. */
export async function sendWeeklyAlerts(services: Services): Promise<void> {
  const { timeZone } = await findOrganization(services.database.read);
  const due = instant(lastWeeklyTime(services.clock.now(), timeZone));
  for (;;) {
    const ids = await waitingSince(services, due);
    for (const id of ids) await putOnItsWay(services, id, due);
    if (ids.length < BATCH) return;
  }
}

/** Weekly alerts with a posting on their list that was found by then, and no mail since. */
async function waitingSince({ database }: Services, due: string): Promise<string[]> {
  const rows: { id: string }[] = await database.read.query(
    `SELECT a.id FROM posting_alerts a
     WHERE a.frequency = 'WEEKLY' AND a.confirmed_at IS NOT NULL AND a.ended_at IS NULL AND (a.last_sent_at IS NULL OR a.last_sent_at < $1)
       AND EXISTS (SELECT 1 FROM posting_alert_deliveries d WHERE d.alert_id = a.id AND d.mail_id IS NULL AND d.found_at <= $1)
     ORDER BY a.id LIMIT ${BATCH}`,
    [due],
  );
  return rows.map(({ id }) => id);
}

// Two processes may find the same alert; only the first finds it without a mail since Monday.
async function putOnItsWay(services: Services, alertId: string, due: string): Promise<void> {
  await services.database.write(async (transaction) => {
    const claim = transaction.manager.createQueryBuilder().update(PostingAlertRow).set({ lastSentAt: instant(services.clock.now()) }).where("id = :alertId AND (last_sent_at IS NULL OR last_sent_at < :due)", { alertId, due });
    const { affected } = await claim.execute();
    if (affected === 1) await services.events.announce(transaction, alertDue, { alertId });
  });
}
