import { IsNull, LessThanOrEqual } from "typeorm";
import type { Database } from "../../database/database.ts";
import { HOUR, instant, later, MINUTE, SECOND, type Clock } from "../clock.ts";
import type { Logger } from "../logger.ts";
import type { Events } from "./events.ts";
import { OutboxRow } from "./outbox.entity.ts";
import { TryAgainLater } from "./try-again.ts";

const POLL_MS = 1_000;
const BATCH = 20;
/** A job whose process died is taken up again after this; a process that works on one says so in time. */
const CLAIM_MS = MINUTE;
const RENEW_CLAIM_MS = 20 * SECOND;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = HOUR;

/** How long to wait after the nth failure: 5 s, 10 s, 20 s … up to an hour, for ever, since a mail that is owed stays owed. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
}

interface Lane {
  again: boolean;
  running: Promise<void> | undefined;
}

/** Works off the outbox: right after each commit, and once a second for what is due again. */
export class JobRunner {
  #timer: NodeJS.Timeout | undefined;
  readonly #lanes = new Map<string, Lane>();
  #stopped = false;

  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly renewClaimMs = RENEW_CLAIM_MS,
  ) {}

  start(): void {
    this.events.whenAnnounced(() => this.#nudge());
    this.#timer = setInterval(() => this.#nudge(), POLL_MS);
    this.#timer.unref();
    this.#nudge();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    for (const { running } of this.#lanes.values()) await running;
  }

  // A lane a handler: no mail waits behind a document that takes long to read.
  #nudge(): void {
    if (this.#stopped) return;
    for (const handler of this.events.handlerNames()) {
      const lane = this.#lanes.get(handler) ?? { again: false, running: undefined };
      this.#lanes.set(handler, lane);
      lane.again = true;
      lane.running ??= this.#drain(handler, lane).finally(() => (lane.running = undefined));
    }
  }

  async #drain(handler: string, lane: Lane): Promise<void> {
    while (lane.again && !this.#stopped) {
      lane.again = false;
      try {
        const due = await this.#due(handler);
        if (due.length === BATCH) lane.again = true;
        for (const job of due) if (!this.#stopped) await this.#attempt(job);
      } catch (error) {
        this.logger.error({ err: error }, "the outbox could not be worked off");
        return;
      }
    }
  }

  #due(handler: string): Promise<OutboxRow[]> {
    const now = instant(this.clock.now());
    const due = { handler, doneAt: IsNull(), dueAt: LessThanOrEqual(now) };
    return this.database.read.find(OutboxRow, {
      where: [{ ...due, claimedUntil: IsNull() }, { ...due, claimedUntil: LessThanOrEqual(now) }],
      order: { dueAt: "ASC", id: "ASC" },
      take: BATCH,
    });
  }

  async #attempt(job: OutboxRow): Promise<void> {
    if (!(await this.#claim(job))) return;
    try {
      await this.#run(job);
      await this.#update(job, { doneAt: instant(this.clock.now()), claimedUntil: null, lastError: null });
    } catch (error) {
      const ownWait = error instanceof TryAgainLater ? error : null;
      this.logger[ownWait?.log.isTold === true ? "debug" : "warn"]({ err: error, jobId: job.id, event: job.event, handler: job.handler, attempts: job.attempts + 1 }, "a job failed and will be tried again");
      const wait = ownWait?.afterMs ?? retryDelay(job.attempts + 1);
      await this.#update(job, { dueAt: instant(later(this.clock.now(), wait)), claimedUntil: null, lastError: error instanceof Error ? error.name : "unknown" });
    }
  }

  async #run(job: OutboxRow): Promise<void> {
    const run = this.events.handlerOf(job.event, job.handler);
    if (run === undefined) throw new Error(`nobody handles ${job.event} as ${job.handler}`);
    const letGo = this.#keepClaim(job);
    try {
      await run(job.payload, { jobId: job.id });
    } finally {
      await letGo();
    }
  }

  /** Until it is let go. A renewal that fails is no matter: the next may get through. */
  #keepClaim(job: OutboxRow): () => Promise<void> {
    let renewing = Promise.resolve();
    const timer = setInterval(() => {
      renewing = renewing.then(() => this.#update(job, { claimedUntil: this.#claimEnd() })).catch((error: unknown) => this.logger.warn({ err: error, jobId: job.id }, "the claim of a job could not be renewed"));
    }, this.renewClaimMs);
    timer.unref();
    return () => {
      clearInterval(timer);
      return renewing;
    };
  }

  #claimEnd(): string {
    return instant(later(this.clock.now(), CLAIM_MS));
  }

  // Two processes may read the same row; only one of them finds it as it read it.
  async #claim(job: OutboxRow): Promise<boolean> {
    const claim = { attempts: job.attempts + 1, claimedUntil: this.#claimEnd() };
    const { affected } = await this.database.write(({ manager }) => manager.update(OutboxRow, { id: job.id, attempts: job.attempts, doneAt: IsNull() }, claim));
    return affected === 1;
  }

  async #update(job: OutboxRow, change: Partial<Pick<OutboxRow, "doneAt" | "dueAt" | "claimedUntil" | "lastError">>): Promise<void> {
    await this.database.write(({ manager }) => manager.update(OutboxRow, { id: job.id }, change));
  }
}
