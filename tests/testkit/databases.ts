import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, describe, inject } from "vitest";
import type { Dialect } from "../../server/src/database/dialect.ts";
import { createPostgresDatabase } from "./postgres-databases.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface TestDatabase {
  readonly dialect: Dialect;
  /** The `DATABASE_URL` of a fresh database without rows, removed when the describe block is done. */
  fresh(): Promise<string>;
}

type Cleanup = () => void | Promise<void>;

async function freshSqlite(cleanups: Cleanup[]): Promise<string> {
  const folder = temporaryFolder("sqlite");
  cleanups.push(folder.remove);
  return `sqlite:${join(folder.path, "rounds.sqlite")}`;
}

async function freshPostgres(cleanups: Cleanup[]): Promise<string> {
  const database = await createPostgresDatabase(inject("postgresAdminUrl"), `test_${randomUUID().replaceAll("-", "")}`);
  cleanups.push(database.drop);
  return database.url;
}

const fresh = { sqlite: freshSqlite, postgres: freshPostgres } satisfies Record<Dialect, unknown>;
const dialects: readonly Dialect[] = ["sqlite", "postgres"];

/** Runs the same tests on SQLite and on PostgreSQL. Servers that `body` starts must be closed by its own hooks. */
export function describeOnBothDatabases(title: string, body: (database: TestDatabase) => void): void {
  for (const dialect of dialects) describeOn(dialect, title, body);
}

/** For tests that take minutes: one database a file, so that the two run side by side. */
export function describeOn(dialect: Dialect, title: string, body: (database: TestDatabase) => void): void {
  describe(`${title} on ${dialect}`, () => {
    const cleanups: Cleanup[] = [];
    // Registered first, so it runs last: after the hooks that close what still uses the database.
    afterAll(async () => {
      for (const cleanup of cleanups.splice(0)) await cleanup();
    });
    body({ dialect, fresh: () => fresh[dialect](cleanups) });
  });
}
