import { expect, vi } from "vitest";
import type { Database } from "../../../server/src/database/database.ts";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import type { Clock } from "../../../server/src/platform/clock.ts";
import { newId } from "../../../server/src/platform/ids.ts";
import { defineEvent, Events, type Handler } from "../../../server/src/platform/jobs/events.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { JobRunner } from "../../../server/src/platform/jobs/runner.ts";
import { createLogger } from "../../../server/src/platform/logger.ts";

export interface Bell {
  readonly number: number;
}

const bellRang = defineEvent<Bell>("bell.rang");
const PATIENCE = { timeout: 60_000, interval: 20 };

export interface JobsUnderTest {
  readonly database: Database;
  start(): void;
  /** Announces that the bell rang, once for each number; numbers are above 0. */
  ring(...numbers: number[]): Promise<void>;
  /** Resolves when the only runner has tried everything that is due now. */
  settle(): Promise<void>;
  /** Resolves when everything is done, by whichever runner. */
  drained(): Promise<void>;
  /** The bell's outbox rows, oldest first. */
  rows(): Promise<OutboxRow[]>;
  close(): Promise<void>;
}

/** The outbox and its runner alone, as one process has them, with one handler; it renews its claims every `renewClaimMs`. */
export async function openJobs(url: string, clock: Clock, handler: Handler<Bell>, renewClaimMs?: number): Promise<JobsUnderTest> {
  const database = await openDatabase(url, [OutboxRow]);
  const events = new Events(clock);
  const looked = new Set<number>();
  // A number below 0 only tells how far the runner is: a runner tries its jobs in the order in which they fall due.
  events.on(bellRang, "answer the bell", async (bell, job) => (bell.number < 0 ? void looked.add(bell.number) : handler(bell, job)));
  const runner = new JobRunner(database, events, clock, createLogger("silent"), renewClaimMs);
  const ring = (...numbers: number[]) => database.write(async (transaction) => {
    for (const number of numbers) await events.announce(transaction, bellRang, { number });
  });
  const rows = async () => (await database.read.find(OutboxRow, { order: { id: "ASC" } })).filter(({ payload }) => "number" in payload && Number(payload.number) > 0);
  let looks = 0;
  return {
    database,
    start: () => runner.start(),
    ring,
    rows,
    async settle() {
      const number = -(looks += 1);
      await ring(number);
      await vi.waitFor(() => expect(looked).toContain(number), PATIENCE);
    },
    drained: () => vi.waitFor(async () => expect((await rows()).filter(({ doneAt }) => doneAt === null)).toEqual([]), PATIENCE),
    async close() {
      await runner.stop();
      await database.close();
    },
  };
}

/** A row as a process leaves it that claimed the job and then died. */
export function claimedBell(number: number, at: string, claimedUntil: string): OutboxRow {
  return { id: newId(), event: bellRang.name, handler: "answer the bell", payload: { number }, createdAt: at, attempts: 1, dueAt: at, claimedUntil, doneAt: null, lastError: null };
}
