import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Database } from "../database/database.ts";
import type { Transaction } from "../database/transaction.ts";
import type { Clock } from "./clock.ts";

@Entity("catalogue")
export class CatalogueRow {
  @PrimaryColumn("text") id!: string;
  @Column("integer") version!: number;
}

const POLL_MS = 1_000;

/** Tells when an answer that was made at the earliest `after` turns wrong by itself, without any write: the next closing time, or null for never. */
export type Horizon = (after: Date) => Promise<Date | null>;

/** Knows which version of the public data is the newest: whatever the public can see moves it, in the same transaction. */
export class Catalogue {
  #version = 0;
  /** When this version began: no answer of it is older. */
  #began: Date;
  /** Until when answers of this version are right; 0 while not known. Unix milliseconds. */
  #rightUntil = 0;
  #horizon: Horizon = async () => null;
  #poll: NodeJS.Timeout | undefined;
  #stopListening: () => void = () => {};

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.#began = clock.now();
  }

  async start(horizon: Horizon): Promise<void> {
    this.#horizon = horizon;
    this.#stopListening = this.database.notifications.listen("rounds_catalogue", () => this.#moved());
    await this.#catchUp();
    // Another process may write to the same SQLite file, and a notification can be lost with its connection.
    this.#poll = setInterval(() => void this.#catchUp().catch(() => this.#forget()), POLL_MS);
    this.#poll.unref();
  }

  stop(): void {
    clearInterval(this.#poll);
    this.#stopListening();
  }

  /** The newest version that this process knows of; differs from every earlier one. */
  get version(): number {
    return this.#version;
  }

  /** Whether an answer that was made at `version` is still what the public would get. */
  isCurrent(version: number): boolean {
    return version === this.#version && this.clock.now().getTime() < this.#rightUntil;
  }

  /** Marks that the transaction changes what the public sees. */
  async touch(transaction: Transaction): Promise<void> {
    await transaction.manager.increment(CatalogueRow, { id: "public" }, "version", 1);
    await this.database.notifications.send(transaction, "rounds_catalogue", "");
  }

  #moved(): void {
    this.#begin();
    void this.#catchUp().catch(() => this.#forget());
  }

  #begin(): void {
    this.#version += 1;
    this.#began = this.clock.now();
    this.#forget();
  }

  #forget(): void {
    this.#rightUntil = 0;
  }

  #seen: number | undefined;

  async #catchUp(): Promise<void> {
    const { version } = await this.database.read.findOneByOrFail(CatalogueRow, { id: "public" });
    if (version !== this.#seen) {
      this.#seen = version;
      this.#begin();
    }
    await this.#lookAhead();
  }

  // A version that something ended by itself never becomes right again: what was made of it is wrong for good.
  async #lookAhead(): Promise<void> {
    if (this.#rightUntil > this.clock.now().getTime()) return;
    if (this.#rightUntil > 0) this.#begin();
    const known = this.#version;
    const until = await this.#horizon(this.#began);
    // Something moved while we asked: the next round asks again.
    if (this.#version === known) this.#rightUntil = until?.getTime() ?? Number.POSITIVE_INFINITY;
  }
}
