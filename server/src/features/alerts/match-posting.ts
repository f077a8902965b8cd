import { alertFrequencies, type AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { matches } from "@rounds/shared/postings/posting-filter.ts";
import { IsNull, MoreThan, Not, type EntityManager } from "typeorm";
import { instant, later, MINUTE } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { PostingAlertDeliveryRow, PostingAlertRow } from "./alert.entity.ts";
import { alertDue } from "./alert.events.ts";

const BATCH = 500;
/** Postings that open at the same time come in one mail, and one that was published by mistake can still be taken back. */
const GATHERING_MS = MINUTE;

/** Finds the alerts that a posting fits and puts it on their lists. Of one address only one alert tells it, and an address that was told once is not told again when the posting reopens. */
export async function matchPosting(services: Services, postingId: string): Promise<void> {
  const { read } = services.database;
  const posting = await findPublishedPostingById(read, services, postingId);
  if (posting === null) return;
  const told = new Set(await addressesTold(read, postingId));
  // Whoever has alerts of both kinds hears of it at once.
  for (const frequency of alertFrequencies) {
    for await (const alerts of activeAlerts(read, frequency)) {
      const fitting = onePerAddress(alerts.filter(({ filter, email }) => !told.has(email) && matches(filter, posting.content)));
      for (const { email } of fitting) told.add(email);
      await putOnLists(services, fitting, postingId);
    }
  }
}

function onePerAddress(alerts: readonly PostingAlertRow[]): PostingAlertRow[] {
  return [...new Map(alerts.map((alert) => [alert.email, alert])).values()];
}

async function addressesTold(manager: EntityManager, postingId: string): Promise<string[]> {
  const rows: { email: string }[] = await manager.query("SELECT DISTINCT a.email FROM posting_alert_deliveries d JOIN posting_alerts a ON a.id = d.alert_id WHERE d.posting_id = $1", [postingId]);
  return rows.map(({ email }) => email);
}

async function* activeAlerts(manager: EntityManager, frequency: AlertFrequency): AsyncGenerator<PostingAlertRow[]> {
  for (let after = ""; ; ) {
    const alerts = await manager.find(PostingAlertRow, { where: { frequency, confirmedAt: Not(IsNull()), endedAt: IsNull(), id: MoreThan(after) }, order: { id: "ASC" }, take: BATCH });
    yield alerts;
    const last = alerts.at(-1);
    if (last === undefined || alerts.length < BATCH) return;
    after = last.id;
  }
}

// One transaction: a process that dies here leaves either nothing or the list with its job, and the job that runs again finds who was told.
async function putOnLists(services: Services, alerts: readonly PostingAlertRow[], postingId: string): Promise<void> {
  if (alerts.length === 0) return;
  const now = services.clock.now();
  await services.database.write(async (transaction) => {
    await transaction.manager.insert(PostingAlertDeliveryRow, alerts.map(({ id }) => ({ alertId: id, postingId, foundAt: instant(now), mailId: null, sentAt: null })));
    for (const { id, frequency } of alerts) {
      if (frequency === "AT_ONCE") await services.events.announce(transaction, alertDue, { alertId: id }, later(now, GATHERING_MS));
    }
  });
}
