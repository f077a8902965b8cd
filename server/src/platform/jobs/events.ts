import { IsNull, Not } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { instant, type Clock } from "../clock.ts";
import { newId } from "../ids.ts";
import { OutboxRow } from "./outbox.entity.ts";

/** A typed domain event. The payload holds ids; what it says about people is read when it is handled. */
export interface DomainEvent<Payload extends object> {
  readonly name: string;
  /** Carries the type alone; never set. */
  readonly payload?: Payload;
}

export function defineEvent<Payload extends object>(name: string): DomainEvent<Payload> {
  return { name };
}

export interface JobContext {
  /** The same at every attempt: lets a receiver know a repeated message. */
  readonly jobId: string;
}

export type Handler<Payload extends object> = (payload: Payload, context: JobContext) => Promise<void>;

interface Registration {
  readonly event: string;
  readonly handler: string;
  readonly run: Handler<object>;
}

/** Who wants to hear of what. Upstream features announce, downstream ones listen; neither imports the other. */
export class Events {
  readonly #registrations: Registration[] = [];
  #wake: () => void = () => {};

  constructor(private readonly clock: Clock) {}

  on<Payload extends object>(event: DomainEvent<Payload>, handler: string, run: Handler<Payload>): void {
    this.#registrations.push({ event: event.name, handler, run: (payload, context) => run(payload as Payload, context) });
  }

  /** Writes one outbox row a handler, in the transaction that made the change. `due` lies ahead for what is yet to come true; handlers then look whether it did. */
  async announce<Payload extends object>(transaction: Transaction, event: DomainEvent<Payload>, payload: Payload, due: Date = this.clock.now()): Promise<void> {
    const now = instant(this.clock.now());
    const rows = this.#registrations
      .filter((registration) => registration.event === event.name)
      .map(({ handler }) => ({ id: newId(), event: event.name, handler, payload, createdAt: now, attempts: 0, dueAt: instant(due), claimedUntil: null, doneAt: null, lastError: null }));
    if (rows.length === 0) return;
    await transaction.manager.insert(OutboxRow, rows);
    transaction.afterCommit(() => this.#wake());
  }

  /** Takes a job up again that has ended; false when it is under way or still to come. */
  async again(transaction: Transaction, jobId: string): Promise<boolean> {
    const { affected } = await transaction.manager.update(OutboxRow, { id: jobId, doneAt: Not(IsNull()) }, { doneAt: null, dueAt: instant(this.clock.now()), attempts: 0, claimedUntil: null, lastError: null });
    transaction.afterCommit(() => this.#wake());
    return affected === 1;
  }

  handlerOf(event: string, handler: string): Handler<object> | undefined {
    return this.#registrations.find((registration) => registration.event === event && registration.handler === handler)?.run;
  }

  /** The names of all handlers. */
  handlerNames(): string[] {
    return this.#registrations.map(({ handler }) => handler);
  }

  whenAnnounced(wake: () => void): void {
    this.#wake = wake;
  }
}
