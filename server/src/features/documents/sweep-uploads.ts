import { In, IsNull, LessThan, LessThanOrEqual } from "typeorm";
import { HOUR, instant, later } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "./document.entity.ts";
import { UPLOAD_LIFE_MS } from "./resumable-uploads.ts";

/** A file without a row is younger than this only while its upload is still being written down. */
const STRAY_FILE_AGE_MS = HOUR;
const BATCH = 500;

/** Removes uploads that nobody sent or finished, and files that a crash left without a row. Never touches an application's document. */
export async function sweepUploads(services: Services): Promise<void> {
  const now = services.clock.now();
  while (await removeExpired(services, instant(now), instant(later(now, -UPLOAD_LIFE_MS)))) {
    // Batch by batch, so that the writer is free in between.
  }
  await services.unfinishedDocuments.removeBegunBefore(later(now, -UPLOAD_LIFE_MS));
  await removeStrayFiles(services, later(now, -STRAY_FILE_AGE_MS));
  await services.documents.removeStaleTemporaryFiles(later(now, -STRAY_FILE_AGE_MS));
}

// The row goes first: a file without a row is swept later, a row without a file would be a broken document.
async function removeExpired(services: Services, now: string, before: string): Promise<boolean> {
  const old = { applicationId: IsNull(), uploadedAt: LessThan(before) };
  const keys = await services.database.write(async ({ manager }) => {
    const expired = await manager.find(DocumentRow, { where: [{ ...old, keptUntil: IsNull() }, { ...old, keptUntil: LessThanOrEqual(now) }], take: BATCH });
    if (expired.length > 0) await manager.delete(DocumentRow, { id: In(expired.map(({ id }) => id)), applicationId: IsNull() });
    const kept = new Set((await manager.findBy(DocumentRow, { id: In(expired.map(({ id }) => id)) })).map(({ id }) => id));
    return expired.filter(({ id }) => !kept.has(id)).map(({ storageKey }) => storageKey);
  });
  for (const key of keys) await services.documents.remove(key);
  return keys.length === BATCH;
}

async function removeStrayFiles(services: Services, before: Date): Promise<void> {
  for await (const { key, modifiedAt } of services.documents.list()) {
    if (modifiedAt >= before) continue;
    if (!(await services.database.read.existsBy(DocumentRow, { storageKey: key }))) await services.documents.remove(key);
  }
}
