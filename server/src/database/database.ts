import type { EntityManager } from "typeorm";
import type { Dialect } from "./dialect.ts";
import type { Notifications } from "./notifications.ts";
import type { Transaction } from "./transaction.ts";

/** A row of a raw statement: column by column, narrowed by whoever reads it. */
export type Row = Record<string, unknown>;

/** One path for both databases: reads go beside the writes, every write is one transaction. */
export interface Database {
  readonly dialect: Dialect;
  /** For reading only; throws inside of a transaction. On SQLite it is a connection of its own, so that no read stands in somebody's open transaction. */
  readonly read: EntityManager;
  readonly notifications: Notifications;
  /** Runs `work` in one transaction, commits to disk, then runs what it left for after the commit. A throw rolls everything back. Throws inside of another transaction. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
