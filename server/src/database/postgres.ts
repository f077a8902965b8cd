import { randomUUID } from "node:crypto";
import { DataSource, type MixedList } from "typeorm";
import type { Database, Row } from "./database.ts";
import { insideWrite, refuseInsideWrite } from "./inside-write.ts";
import { migrations } from "./migrations/index.ts";
import { SnakeCaseNames } from "./naming.ts";
import { postgresNotifications } from "./notifications.ts";
import { QuietTypeorm } from "./quiet-typeorm.ts";
import { Transaction } from "./transaction.ts";

const POOL_SIZE = 10;
/** Any fixed number: two processes that start together must not migrate together. */
const MIGRATION_LOCK = 7_206_310;
/** Settings without which PostgreSQL may lose a commit that it acknowledged. */
const DURABLE_SETTINGS = ["fsync", "synchronous_commit", "full_page_writes"] as const;

export async function openPostgres(url: string, entities: MixedList<Function>): Promise<Database> {
  const source = await new DataSource({
    type: "postgres",
    url,
    entities,
    migrations,
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeCaseNames(),
    poolSize: POOL_SIZE,
    logger: new QuietTypeorm(),
  }).initialize();
  await assertDurable(source);
  await migrateAlone(source);
  const notifications = await postgresNotifications(url, randomUUID());

  return {
    dialect: "postgres",
    get read() {
      refuseInsideWrite("a read beside the writes");
      return source.manager;
    },
    notifications,
    async write(work) {
      refuseInsideWrite("another transaction");
      let transaction: Transaction | undefined;
      const result = await source.transaction((manager) => insideWrite(() => work((transaction = new Transaction(manager)))));
      transaction?.committed();
      return result;
    },
    async close() {
      await notifications.close();
      await source.destroy();
    },
  };
}

async function migrateAlone(source: DataSource): Promise<void> {
  const holder = source.createQueryRunner();
  await holder.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
  try {
    await source.runMigrations();
  } finally {
    await holder.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    await holder.release();
  }
}

async function assertDurable(source: DataSource): Promise<void> {
  const rows: Row[] = await source.query("SELECT name, setting FROM pg_settings WHERE name = ANY($1)", [[...DURABLE_SETTINGS]]);
  const off = rows.filter((row) => row["setting"] === "off").map((row) => String(row["name"]));
  if (off.length > 0) throw new Error(`PostgreSQL could lose acknowledged applications: ${off.join(", ")} must not be off`);
}
