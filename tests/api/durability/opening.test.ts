import { afterEach, expect, test } from "vitest";
import type { Database, Row } from "../../../server/src/database/database.ts";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import { shippedRoleTemplates } from "../../../server/src/database/seed/content/role-templates/shipped-role-templates.ts";
import { entities } from "../../../server/src/entities.ts";
import { startBuiltServer, type BuiltServer } from "../../testkit/built-server.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { temporaryFolder, type TemporaryFolder } from "../../testkit/temporary-folder.ts";
import { emptyDatabase, tablesIn } from "./empty-database.ts";

describeOnBothDatabases("a database", (databases) => {
  const servers: BuiltServer[] = [];
  const opened: Database[] = [];
  const folders: TemporaryFolder[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.kill("SIGKILL");
    for (const database of opened.splice(0)) await database.close();
    for (const folder of folders.splice(0)) folder.remove();
  });

  function folder(): string {
    const made = temporaryFolder("opening");
    folders.push(made);
    return made.path;
  }

  async function open(url: string): Promise<Database> {
    const database = await openDatabase(url, entities);
    opened.push(database);
    return database;
  }

  async function start(url: string, documents: string): Promise<BuiltServer> {
    const env = { DATABASE_URL: url, DOCUMENTS_URL: `file:${documents}`, LOG_LEVEL: "silent", ADMIN_EMAIL: "admin@rounds.test", ADMIN_PASSWORD: "correct horse battery" };
    const server = await startBuiltServer(env);
    servers.push(server);
    return server;
  }

  test("that two servers open at once for the first time is migrated and filled once", async () => {
    const url = await emptyDatabase(databases);
    const documents = folder();
    await Promise.all([start(url, documents), start(url, documents)]);
    const { read } = await open(url);
    expect(await read.query("SELECT name FROM migrations GROUP BY name HAVING count(*) > 1")).toEqual([]);
    for (const table of ["organizations", "postings", "posting_revisions", "staff_members"]) expect({ table, count: await countOf(read, table) }).toEqual({ table, count: 1 });
    expect(await countOf(read, "role_templates")).toBe(shippedRoleTemplates.length);
  });

  test("is the same in every row after a second start", async () => {
    const url = await databases.fresh();
    const documents = folder();
    expect(await (await start(url, documents)).stop()).toBe(0);
    const before = await dump(url);
    expect(await (await start(url, documents)).stop()).toBe(0);
    expect(await dump(url)).toEqual(before);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(["postings", "applications", "outbox", "settings", "staff_members"]));
  });

  test("that holds somebody else's tables is refused with the reason, and is left as it was", async () => {
    const url = await emptyDatabase(databases, "CREATE TABLE postings (somebody text)");
    await expect(openDatabase(url, entities)).rejects.toThrow(/postings/);
    await expect(start(url, folder())).rejects.toThrow(/postings/);
    expect((await tablesIn(url)).filter((table) => table !== "migrations")).toEqual(["postings"]);
  });

  async function dump(url: string): Promise<Record<string, Row[]>> {
    const database = await openDatabase(url, entities);
    try {
      const tables: Record<string, Row[]> = {};
      for (const table of await tablesIn(url)) tables[table] = await database.read.query(`SELECT * FROM ${table} ORDER BY 1, 2`);
      return tables;
    } finally {
      await database.close();
    }
  }
});

async function countOf(read: Database["read"], table: string): Promise<number> {
  return Number((await read.query(`SELECT count(*) AS count FROM ${table}`))[0].count);
}
