import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import { In, IsNull, LessThanOrEqual } from "typeorm";
import { DAY, instant, later } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { PostingAlertDeliveryRow, PostingAlertRow } from "./alert.entity.ts";

const BATCH = 500;

/** Deletes alerts, with their addresses, that nobody confirmed within 7 days or that ended 30 days ago. */
export async function sweepAlerts(services: Services): Promise<void> {
  while (await removeExpired(services)) {
    // Batch by batch, so that the writer is free in between.
  }
}

// By the same rule as `expiryOf` in alert.policy.ts, in the database's words.
function removeExpired({ database, clock }: Services): Promise<boolean> {
  const ago = (days: number) => LessThanOrEqual(instant(later(clock.now(), -days * DAY)));
  return database.write(async ({ manager }) => {
    const expired = await manager.find(PostingAlertRow, {
      select: { id: true },
      where: [{ confirmedAt: IsNull(), createdAt: ago(alertLimits.daysToConfirm) }, { endedAt: ago(alertLimits.daysAfterEnd) }],
      take: BATCH,
    });
    const ids = In(expired.map(({ id }) => id));
    await manager.delete(PostingAlertDeliveryRow, { alertId: ids });
    await manager.delete(PostingAlertRow, { id: ids });
    return expired.length === BATCH;
  });
}
