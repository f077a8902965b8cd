import { vi } from "vitest";
import { createServices } from "../../server/src/create-services.ts";
import { openDatabase } from "../../server/src/database/open-database.ts";
import { entities } from "../../server/src/entities.ts";
import { registerApplicationHandlers } from "../../server/src/features/applications/application.handlers.ts";
import { DAY, later } from "../../server/src/platform/clock.ts";
import { JobRunner } from "../../server/src/platform/jobs/runner.ts";
import type { Services } from "../../server/src/platform/services.ts";

const DRAINED_WITHIN_MS = 120_000;

/** The installation's data in this process, with a clock two days ahead: every claim of a killed server has ended. Documents get a text at once: reading them is slow, and tested elsewhere. */
export async function openTwoDaysLater(databaseUrl: string, documentsFolder: string, publicUrl: string): Promise<Services> {
  const database = await openDatabase(databaseUrl, entities);
  const clock = { now: () => later(new Date(), 2 * DAY) };
  return createServices({ database, clock, documentsFolder, publicUrl, mailFrom: "no-reply@rounds.test", extractText: async () => ({ state: "READY", text: "" }) });
}

/** Works off what the killed servers left in the outbox. */
export async function drainOutbox(services: Services): Promise<void> {
  const { database, events, clock, logger } = services;
  registerApplicationHandlers(services);
  const runner = new JobRunner(database, events, clock, logger);
  runner.start();
  try {
    await vi.waitFor(async () => {
      const [row] = await database.read.query("SELECT count(*) AS count FROM outbox WHERE done_at IS NULL");
      if (Number(row.count) > 0) throw new Error(`${row.count} jobs are still in the outbox`);
    }, { timeout: DRAINED_WITHIN_MS, interval: 200 });
  } finally {
    await runner.stop();
  }
}
