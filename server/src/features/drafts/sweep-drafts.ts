import { In, LessThanOrEqual } from "typeorm";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { DraftRow } from "./draft.entity.ts";

const BATCH = 500;

/** Deletes drafts that have expired, with everything that was typed in them; the sweep of uploads takes their files. */
export async function sweepDrafts(services: Services): Promise<void> {
  while (await removeExpired(services)) {
    // Batch by batch, so that the writer is free in between.
  }
}

function removeExpired({ database, clock }: Services): Promise<boolean> {
  return database.write(async ({ manager }) => {
    const expired = await manager.find(DraftRow, { select: { id: true }, where: { expiresAt: LessThanOrEqual(instant(clock.now())) }, take: BATCH });
    await manager.delete(DraftRow, { id: In(expired.map(({ id }) => id)) });
    return expired.length === BATCH;
  });
}
