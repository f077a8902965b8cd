import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import sqlite3 from "sqlite3";
import { DataSource, type MixedList } from "typeorm";
import type { Database, Row } from "./database.ts";
import { insideWrite, refuseInsideWrite } from "./inside-write.ts";
import { migrations } from "./migrations/index.ts";
import { SnakeCaseNames } from "./naming.ts";
import { localNotifications } from "./notifications.ts";
import { QuietTypeorm } from "./quiet-typeorm.ts";
import { Transaction } from "./transaction.ts";
import { WriterQueue } from "./writer-queue.ts";

const BUSY_TIMEOUT_MS = 10_000;
/** SQLite's own 2 MB hold less than one pass over a thousand postings. */
const READ_CACHE_KIB = 64 * 1024;
/** SQLite 3.51.3 mends a WAL-reset bug that could lose a committed transaction. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** TypeORM switches on traces that cost a stack a statement, and that write its parameters, so people's data, into every error. */
const driver = { ...sqlite3, verbose: () => driver };

type Entities = MixedList<Function>;

export async function openSqlite(url: string, entities: Entities): Promise<Database> {
  const path = resolve(url.slice("sqlite:".length));
  mkdirSync(dirname(path), { recursive: true });

  const writer = await openWriter(path, entities);
  await writer.query("PRAGMA synchronous = FULL");
  await migrateAlone(writer);
  await assertDurable(writer);

  const reader = await new DataSource({ ...common(path, entities), flags: sqlite3.OPEN_READONLY }).initialize();
  await reader.query(`PRAGMA cache_size = -${READ_CACHE_KIB}`);
  const queue = new WriterQueue();

  return {
    dialect: "sqlite",
    get read() {
      refuseInsideWrite("a read beside the writes");
      return reader.manager;
    },
    notifications: localNotifications(),
    async write(work) {
      refuseInsideWrite("another transaction");
      return queue.run(() => inTransaction(writer, (transaction) => insideWrite(() => work(transaction))));
    },
    async close() {
      await queue.idle();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

async function openWriter(path: string, entities: Entities): Promise<DataSource> {
  try {
    return await new DataSource({ ...common(path, entities), migrations, enableWAL: true }).initialize();
  } catch (error) {
    throw new Error(`The SQLite database ${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function common(path: string, entities: Entities) {
  return { type: "sqlite" as const, driver, database: path, entities, busyTimeout: BUSY_TIMEOUT_MS, namingStrategy: new SnakeCaseNames(), logger: new QuietTypeorm() };
}

// BEGIN IMMEDIATE takes the write lock at once: a deferred transaction that reads first could be refused half-way by another process.
async function inTransaction<Result>(writer: DataSource, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const transaction = new Transaction(writer.manager);
  await writer.query("BEGIN IMMEDIATE");
  let result: Result;
  try {
    result = await work(transaction);
    await writer.query("COMMIT");
  } catch (error) {
    // A failed COMMIT may have ended the transaction already; what matters is the error that led here.
    await writer.query("ROLLBACK").catch(() => {});
    throw error;
  }
  transaction.committed();
  return result;
}

// Of two processes that start together, one waits and then finds nothing to do. Foreign keys can only be switched outside of a transaction, and tables that others refer to cannot be rebuilt while they are on.
async function migrateAlone(writer: DataSource): Promise<void> {
  await writer.query("PRAGMA foreign_keys = OFF");
  try {
    await inTransaction(writer, () => writer.runMigrations({ transaction: "none" }));
  } finally {
    await writer.query("PRAGMA foreign_keys = ON");
  }
}

async function assertDurable(writer: DataSource): Promise<void> {
  const version = String(await firstValue(writer, "SELECT sqlite_version() AS value"));
  if (isOlder(version.split(".").map(Number), OLDEST_SQLITE)) throw new Error(`SQLite ${version} is too old; Rounds needs ${OLDEST_SQLITE.join(".")}`);
  const expected = { journal_mode: "wal", synchronous: 2, foreign_keys: 1 };
  for (const [pragma, value] of Object.entries(expected)) {
    const found = await firstValue(writer, `PRAGMA ${pragma}`);
    if (found !== value) throw new Error(`SQLite's ${pragma} is ${String(found)}; Rounds needs ${value}`);
  }
}

async function firstValue(source: DataSource, statement: string): Promise<unknown> {
  const rows: Row[] = await source.query(statement);
  return Object.values(rows[0] ?? {})[0];
}

function isOlder(version: readonly number[], than: readonly number[]): boolean {
  const difference = than.map((part, index) => (version[index] ?? 0) - part).find((part) => part !== 0);
  return difference !== undefined && difference < 0;
}
