import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, inject, test } from "vitest";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import { entities } from "../../../server/src/entities.ts";
import { startBuiltServer } from "../../testkit/built-server.ts";
import { createPostgresDatabase } from "../../testkit/postgres-databases.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";

const cleanups: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

describe("a SQLite database", () => {
  function freshPath(): string {
    const folder = temporaryFolder("settings");
    cleanups.push(folder.remove);
    return join(folder.path, "rounds.sqlite");
  }

  test("keeps a commit on disk: write-ahead log, full sync, foreign keys, patience with another writer", async () => {
    const database = await openDatabase(`sqlite:${freshPath()}`, entities);
    cleanups.push(() => database.close());
    const names = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"];
    const settings = await database.write(({ manager }) => Promise.all(names.map(async (name) => Object.values((await manager.query(`PRAGMA ${name}`))[0])[0])));
    expect(settings).toEqual(["wal", 2, 1, 10_000]);
    await expect(database.read.query("DELETE FROM settings")).rejects.toThrow(/readonly/);
  });

  test("that is another kind of file is refused with an error that names it", async () => {
    const path = freshPath();
    writeFileSync(path, "Minutes of the committee\n".repeat(1_000));
    await expect(openDatabase(`sqlite:${path}`, entities)).rejects.toThrow(/rounds\.sqlite cannot be opened: .*not a database/);
    await expect(startBuiltServer({ DATABASE_URL: `sqlite:${path}`, DOCUMENTS_URL: `file:${path}-documents`, LOG_LEVEL: "silent" })).rejects.toThrow(/not a database/);
  });
});

describe("a PostgreSQL database", () => {
  test("that may lose a commit that it acknowledged is refused", async () => {
    const database = await createPostgresDatabase(inject("postgresAdminUrl"), `test_${randomUUID().replaceAll("-", "")}`);
    cleanups.push(database.drop);
    const url = new URL(database.url);
    url.searchParams.set("options", "-c synchronous_commit=off");
    await expect(openDatabase(url.href, entities)).rejects.toThrow(/synchronous_commit must not be off/);
  });
});
