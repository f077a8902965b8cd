// Vitest's global setup: one real PostgreSQL for the whole run.
import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port.ts";
import { loadEmbeddedPostgres } from "./postgres-binaries.ts";
import { temporaryFolder } from "./temporary-folder.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** An administrator's URL of the test PostgreSQL; its path names the maintenance database. */
    postgresAdminUrl: string;
  }
}

interface RunningPostgres {
  adminUrl: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<RunningPostgres> {
  const folder = temporaryFolder("postgres");
  chmodSync(folder.path, 0o755);
  const EmbeddedPostgres = await loadEmbeddedPostgres(folder.path);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder.path, "data"),
    port,
    user: "rounds",
    password: "rounds",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // The same order of text everywhere, whatever locales the machine has.
    initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=`],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    folder.remove();
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join("")}`, { cause });
  }
  return {
    adminUrl: `postgres://rounds:rounds@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
}

export default async function setup(project: TestProject) {
  const postgres = await startPostgres();
  project.provide("postgresAdminUrl", postgres.adminUrl);
  return () => postgres.stop();
}
