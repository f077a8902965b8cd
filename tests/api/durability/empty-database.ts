import { DataSource } from "typeorm";
import type { TestDatabase } from "../../testkit/databases.ts";

/** A database that Rounds has never opened, with whatever `statement` puts there. */
export async function emptyDatabase(databases: TestDatabase, statement?: string): Promise<string> {
  const url = await databases.fresh();
  await query(url, async (source) => {
    // The fresh PostgreSQL database is a migrated one.
    if (databases.dialect === "postgres") await source.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    if (statement !== undefined) await source.query(statement);
  });
  return url;
}

/** The names of the tables, without opening the database as Rounds does. */
export function tablesIn(url: string): Promise<string[]> {
  const statement = url.startsWith("sqlite:") ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name" : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
  return query(url, async (source) => (await source.query(statement)).map((row: { name: string }) => row.name));
}

async function query<Result>(url: string, work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const source = await new DataSource(url.startsWith("sqlite:") ? { type: "sqlite", database: url.slice("sqlite:".length) } : { type: "postgres", url }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
