import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterEach, expect, onTestFailed, test } from "vitest";
import { sweepUploads } from "../../server/src/features/documents/sweep-uploads.ts";
import type { Services } from "../../server/src/platform/services.ts";
import { postingIdOf } from "../testkit/applying.ts";
import { startBuiltServer, type BuiltServer } from "../testkit/built-server.ts";
import type { TestDatabase } from "../testkit/databases.ts";
import { freePort } from "../testkit/free-port.ts";
import { postForData } from "../testkit/graphql.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";
import { applyUntilCutOff, Ledger } from "./applicant.ts";
import { confirmations, keptApplications, keptDocuments, stageCounts, storedFiles } from "./kept-records.ts";
import type { Paper } from "./paper.ts";
import { seededRandom, wholeNumber } from "./seeded-random.ts";
import { drainOutbox, openTwoDaysLater } from "./two-days-later.ts";

const ROUNDS = Number(process.env["ROUNDS_TEST_KILLS"] ?? 12);
const APPLICANTS = 8;
const LONGEST_LIFE_MS = 600;
/** Dozens of starts of a server on a slow machine take minutes. */
const LONGEST_MS = 900_000;
/** ROUNDS_TEST_SEED runs the same moments and documents again. */
const SEED = Number(process.env["ROUNDS_TEST_SEED"] ?? randomInt(2 ** 32));

export const title = `a server that is killed ${ROUNDS} times while people apply`;

/** Kills servers at random moments, and compares at the end what was acknowledged with what is there. */
export function killServers(database: TestDatabase): void {
  const documents = temporaryFolder("killed");
  let server: BuiltServer | undefined;
  let later: Services | undefined;

  afterEach(async () => {
    await server?.kill("SIGKILL");
    await later?.database.close();
    documents.remove();
  });

  test("keeps everything that it acknowledged, once, and nothing by halves", { timeout: LONGEST_MS }, async () => {
    onTestFailed(() => console.error(`This run's seed: ROUNDS_TEST_SEED=${SEED}`));
    const url = await database.fresh();
    const random = seededRandom(SEED);
    const ledger = new Ledger();
    const port = await freePort();
    const env = { DATABASE_URL: url, DOCUMENTS_URL: `file:${documents.path}`, LOG_LEVEL: "silent" };

    server = await startBuiltServer(env, { port });
    const { baseUrl } = server;
    const postingId = await postingIdOf(baseUrl);
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = ledger.receipts.length;
      const applicants = Array.from({ length: APPLICANTS }, () => applyUntilCutOff(baseUrl, postingId, seededRandom(wholeNumber(random, 0, 2 ** 32 - 1)), ledger));
      // Every other round the time runs from the first answer, so that a slow machine too is killed amid submissions.
      if (round % 2 === 1) await ledger.nextUpload();
      await setTimeout(wholeNumber(random, 0, LONGEST_LIFE_MS));
      await server.kill("SIGKILL");
      await Promise.all(applicants);

      server = await startBuiltServer(env, { port });
      await sendAgainWhatWasCutOff(baseUrl, ledger);
      for (const { token } of ledger.receipts.slice(before)) expect(await statusOf(baseUrl, token)).not.toBeNull();
    }
    const references = await checkStatusLinks(baseUrl, ledger);
    expect(await server.stop()).toBe(0);
    console.log(`${database.dialect}: ${ledger.receipts.length} receipts, ${ledger.waiting.size} uploads that wait, after ${ROUNDS} kills`);
    // A slow machine acknowledges less before each kill; a few must be there, or nothing was tried.
    expect(ledger.receipts.length).toBeGreaterThan(ROUNDS / 4);

    later = await openTwoDaysLater(url, documents.path, baseUrl);
    await checkIntegrity(database, later);
    await checkWaitingUploads(later, documents.path, ledger);
    await checkApplications(later, documents.path, ledger, references);
    await drainOutbox(later);
    await checkConfirmations(later, ledger);
    await sweepUploads(later);
    await checkApplications(later, documents.path, ledger, references);
    await checkNothingIsLeftOver(later, documents.path);
  });
}

/** Whoever gets no answer sends the same again, and gets the receipt of the one application. */
async function sendAgainWhatWasCutOff(baseUrl: string, ledger: Ledger): Promise<void> {
  for (const attempt of ledger.cutOff.splice(0)) ledger.receipts.push({ attempt, token: await attempt.send(baseUrl) });
}

interface Status {
  readonly reference: string;
  readonly stage: string;
}

async function statusOf(baseUrl: string, token: string): Promise<Status | null> {
  const query = "query ($token: String!) { applicationStatus(token: $token) { reference stage } }";
  return (await postForData<{ applicationStatus: Status | null }>(`${baseUrl}/graphql`, query, { token })).applicationStatus;
}

/** E-mail address to reference, for every receipt. */
async function checkStatusLinks(baseUrl: string, { receipts, withdrawn }: Ledger): Promise<Map<string, string>> {
  const references = new Map<string, string>();
  for (const { attempt, token } of receipts) {
    const status = await statusOf(baseUrl, token);
    references.set(attempt.email, status?.reference ?? "no status");
    if (withdrawn.has(attempt.email)) expect(status?.stage).toBe("WITHDRAWN");
  }
  return references;
}

async function checkIntegrity({ dialect }: TestDatabase, { database }: Services): Promise<void> {
  if (dialect !== "sqlite") return;
  expect(await database.read.query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(await database.read.query("PRAGMA foreign_key_check")).toEqual([]);
}

/** Exactly one application for each receipt, with the very documents that were sent, and no other application. */
async function checkApplications({ database }: Services, folder: string, { receipts }: Ledger, references: ReadonlyMap<string, string>): Promise<void> {
  const files = await storedFiles(folder);
  const kept = await keptApplications(database);
  const found = kept.map(({ email, reference, documents }) => ({
    email,
    reference,
    documents: documents.map(({ kind, bytes, sha256, storageKey }) => ({ kind, bytes, sha256, file: files.get(storageKey) })).sort(byKind),
  }));
  const owed = receipts.map(({ attempt: { email, papers } }) => ({
    email,
    reference: references.get(email),
    documents: Object.entries(papers).map(([kind, paper]) => ({ kind, ...sumsOf(paper), file: sumsOf(paper) })).sort(byKind),
  }));
  expect(found.sort(byEmail)).toEqual(owed.sort(byEmail));
  const { kept: counted, real } = await stageCounts(database);
  expect(counted).toEqual(real);
}

async function checkWaitingUploads({ database }: Services, folder: string, { waiting }: Ledger): Promise<void> {
  const files = await storedFiles(folder);
  const rows = new Map((await keptDocuments(database)).map((document) => [document.id, document]));
  for (const [uploadId, paper] of waiting) {
    const row = rows.get(uploadId);
    expect(row).toMatchObject({ email: null, ...sumsOf(paper) });
    expect(files.get(row?.storageKey ?? "")).toEqual(sumsOf(paper));
  }
}

async function checkConfirmations({ database }: Services, { receipts }: Ledger): Promise<void> {
  const sent = await confirmations(database);
  expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(receipts.map(({ attempt }) => [attempt.email, 1])));
}

/** After the sweep every file has its row, every row its file and its application; nothing that arrived half is left. */
async function checkNothingIsLeftOver({ database }: Services, folder: string): Promise<void> {
  const rows = await keptDocuments(database);
  const files = await storedFiles(folder);
  expect([...files.keys()].sort()).toEqual(rows.map(({ storageKey }) => storageKey).sort());
  expect(rows.filter(({ email }) => email === null)).toEqual([]);
}

function sumsOf({ bytes, sha256 }: Paper): Pick<Paper, "bytes" | "sha256"> {
  return { bytes, sha256 };
}

function byEmail(one: { email: string }, other: { email: string }): number {
  return one.email.localeCompare(other.email);
}

function byKind(one: { kind: string | null }, other: { kind: string | null }): number {
  return String(one.kind).localeCompare(String(other.kind));
}
