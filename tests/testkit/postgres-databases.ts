import { Client } from "pg";
import { openDatabase } from "../../server/src/database/open-database.ts";

const TEMPLATE = "rounds_template";
/** Any fixed number: test files in several processes must not make the template at once. */
const TEMPLATE_LOCK = 4_711_001;

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin<Result>(adminUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrates a template database once a run; it gets its final name only when it is complete. */
async function ensureTemplate(adminUrl: string, client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [TEMPLATE]);
  if (rowCount !== 0) return;
  const unfinished = `${TEMPLATE}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished}`);
  await (await openDatabase(urlOf(adminUrl, unfinished), [])).close();
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${TEMPLATE}`);
}

export interface PostgresDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A fresh, migrated database without rows. `name` must be lower-case letters, digits and underscores. */
export function createPostgresDatabase(adminUrl: string, name: string): Promise<PostgresDatabase> {
  return asAdmin(adminUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await ensureTemplate(adminUrl, client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    return {
      url: urlOf(adminUrl, name),
      drop: () => asAdmin(adminUrl, async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
    };
  });
}
