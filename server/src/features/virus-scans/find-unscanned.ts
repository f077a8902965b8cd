import { LessThanOrEqual, type EntityManager } from "typeorm";
import { HOUR, instant, later } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { olderDocumentPending } from "../documents/document.events.ts";
import { MOST_ATTEMPTS } from "./scan-document.ts";

const BATCH = 500;
/** What the scanner did not take is given to it again: its limits may have been raised. */
const OFFER_AGAIN_AFTER_MS = HOUR;

/** Closes what came while there was no scanner until it is scanned, the newest first; and offers again what the scanner did not take. */
export async function findUnscanned(services: Services): Promise<void> {
  if (services.scanner === null) return;
  while (await closeUnscanned(services)) {
    // Batch by batch, so that the writer is free in between.
  }
  while (await offerAgain(services)) {
    // The same.
  }
}

/** For the log at the start: without a scanner, what waits for one waits on. */
export function countPending({ database }: Pick<Services, "database">): Promise<number> {
  return database.read.countBy(DocumentRow, { scanState: "PENDING" });
}

function closeUnscanned(services: Services): Promise<boolean> {
  return announceEach(services, (manager) => manager.find(DocumentRow, { where: { scanState: "NO_SCANNER" }, order: { uploadedAt: "DESC", id: "DESC" }, take: BATCH }), { scanState: "PENDING" });
}

function offerAgain(services: Services): Promise<boolean> {
  const now = services.clock.now();
  const before = instant(later(now, -OFFER_AGAIN_AFTER_MS));
  return announceEach(services, (manager) => manager.find(DocumentRow, { where: { scanState: "UNSCANNABLE", scannedAt: LessThanOrEqual(before) }, take: BATCH }), { scannedAt: instant(now), scanAttempts: MOST_ATTEMPTS - 1 });
}

/** Whether there may be more. */
function announceEach({ database, events }: Services, find: (manager: EntityManager) => Promise<DocumentRow[]>, change: Partial<DocumentRow>): Promise<boolean> {
  return database.write(async (transaction) => {
    const { manager } = transaction;
    const found = await find(manager);
    for (const { id, scanState } of found) {
      const { affected } = await manager.update(DocumentRow, { id, scanState }, change);
      if (affected === 1) await events.announce(transaction, olderDocumentPending, { documentId: id });
    }
    return found.length === BATCH;
  });
}
