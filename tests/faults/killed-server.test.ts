import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "../../server/src/database/open-database.ts";
import { createServices } from "../../server/src/create-services.ts";
import { entities } from "../../server/src/entities.ts";
import { sweepUploads } from "../../server/src/features/applications/sweep-uploads.ts";
import type { Services } from "../../server/src/platform/services.ts";
import { startBuiltServer } from "../testkit/built-server.ts";
import { describeOnBothDatabases } from "../testkit/databases.ts";
import { freePort } from "../testkit/free-port.ts";
import { tokenOf } from "../testkit/applying.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";
import { applyUntilKilled, send, type Attempt, type CrashLog } from "./crash-log.ts";
import { Random } from "./random.ts";

const ROUNDS = 20;
const CANDIDATES = 8;
/** The server is killed at a random moment up to this long after the candidates have begun, in ms. */
const LONGEST_LIFE = 500;
const THREE_DAYS = 3 * 24 * 60 * 60 * 1_000;

describeOnBothDatabases(`a server that is killed ${ROUNDS} times while candidates apply`, (database) => {
  const random = new Random(Number(process.env["FAULT_SEED"] ?? Date.now() % 1_000_000));
  const log: CrashLog = { attempts: [], uploads: new Map() };
  const folder = temporaryFolder("killed");
  let services: Services;
  let databaseUrl: string;

  beforeAll(async () => {
    databaseUrl = await database.fresh();
    const settings = { DATABASE_URL: databaseUrl, DOCUMENTS_URL: `file:${folder.path}`, LOG_LEVEL: "silent" };
    const port = await freePort();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const server = await startBuiltServer(settings, { port });
      const candidates = Array.from({ length: CANDIDATES }, () => applyUntilKilled(server.baseUrl, random, log));
      await new Promise((resolve) => setTimeout(resolve, random.between(20, LONGEST_LIFE)));
      await server.kill("SIGKILL");
      await Promise.all(candidates);
    }
    // Every candidate whose answer was cut off sends the same again, as a phone does after a tunnel.
    const server = await startBuiltServer(settings, { port });
    for (const attempt of log.attempts) attempt.receipt ??= await send(server.baseUrl, attempt);
    for (const attempt of log.attempts.slice(-20)) expect((await fetch(`${server.baseUrl}/status/${tokenOf(receiptOf(attempt))}`)).status).toBe(200);
    await drainOutbox();
    await server.stop();
    services = await openServices(() => new Date());
  });

  afterAll(async () => {
    await services.database.close();
    folder.remove();
  });

  test(`the run was a hard one (seed ${random.seed})`, () => {
    expect(log.attempts.length).toBeGreaterThan(ROUNDS);
    expect(log.uploads.size).toBeGreaterThan(log.attempts.length);
  });

  test("every receipt has its one application, with the documents that were sent, byte for byte", async () => {
    for (const attempt of log.attempts) {
      const rows = await query<{ id: string }>("SELECT id FROM applications WHERE reference = $1", [receiptOf(attempt).reference]);
      expect(rows).toHaveLength(1);
      const documents = await query<{ sha256: string; storage_key: string }>("SELECT sha256, storage_key FROM documents WHERE application_id = $1 ORDER BY kind DESC", [rows[0]?.id]);
      expect(documents.map(({ sha256 }) => sha256)).toEqual(attempt.sums);
      for (const document of documents) expect(await sumOnDisk(document.storage_key)).toBe(document.sha256);
    }
  });

  test("no application exists that no candidate sent, and none twice", async () => {
    const references = await query<{ reference: string }>("SELECT reference FROM applications");
    expect(references.map(({ reference }) => reference).sort()).toEqual(log.attempts.map((attempt) => receiptOf(attempt).reference).sort());
  });

  test("the counts by stage are those of the applications", async () => {
    const [counted] = await query<{ count: number }>("SELECT sum(count) AS count FROM stage_counts");
    expect(Number(counted?.count)).toBe(log.attempts.length);
  });

  test("every acknowledged upload is kept, sent or not", async () => {
    for (const [id, sum] of log.uploads) {
      const [row] = await query<{ sha256: string; storage_key: string }>("SELECT sha256, storage_key FROM documents WHERE id = $1", [id]);
      expect(row?.sha256).toBe(sum);
      expect(await sumOnDisk(row?.storage_key ?? "")).toBe(sum);
    }
  });

  test("every candidate gets one confirmation by e-mail", async () => {
    const mails = await query<{ recipient: string }>("SELECT recipient FROM mailbox_messages");
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(log.attempts.map(({ input }) => String(input["email"])).sort());
  });

  test("after the sweep no file is without a row, and no row without a file", async () => {
    const later = await openServices(() => new Date(Date.now() + THREE_DAYS));
    await sweepUploads(later);
    await later.database.close();
    const keys: string[] = [];
    for await (const { key } of services.documents.list()) keys.push(key);
    const rows = await query<{ storage_key: string; application_id: string | null }>("SELECT storage_key, application_id FROM documents");
    expect(rows.every(({ application_id }) => application_id !== null)).toBe(true);
    expect(rows).toHaveLength(log.attempts.length * 2);
    expect(keys.sort()).toEqual(rows.map(({ storage_key }) => storage_key).sort());
    expect(await services.documents.removeStaleTemporaryFiles(new Date(Date.now() + THREE_DAYS))).toBe(0);
  });

  async function openServices(now: () => Date): Promise<Services> {
    const opened = await openDatabase(databaseUrl, entities);
    return createServices({ database: opened, clock: { now }, documentsFolder: folder.path, publicUrl: "http://localhost", mailFrom: "no-reply@rounds.test", workerUrl: new URL("../../server/dist/extract-text-worker.js", import.meta.url) });
  }

  async function drainOutbox(): Promise<void> {
    const { database: opened } = await openServices(() => new Date());
    const owed = async (condition: string) => Number((await opened.read.query(`SELECT count(*) AS count FROM outbox WHERE done_at IS NULL AND handler = 'confirm by e-mail' ${condition}`))[0].count);
    const nothingOwed = (condition: string) => vi.waitFor(async () => expect(await owed(condition)).toBe(0), { timeout: 60_000, interval: 250 });
    await nothingOwed("AND claimed_until IS NULL");
    // What a killed process had claimed is free again when its claim ends; the test does not wait that long.
    await opened.write(({ manager }) => manager.query("UPDATE outbox SET claimed_until = NULL WHERE done_at IS NULL"));
    await nothingOwed("");
    await opened.close();
  }

  async function query<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return services.database.read.query(statement, parameters);
  }

  async function sumOnDisk(key: string): Promise<string | null> {
    const opened = await services.documents.open(key);
    return opened === null ? null : createHash("sha256").update(await buffer(opened.stream)).digest("hex");
  }
});

function receiptOf({ receipt }: Attempt) {
  if (receipt === null) throw new Error("an application got no receipt");
  return receipt;
}
