import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { Database } from "../../server/src/database/database.ts";
import { openDatabase } from "../../server/src/database/open-database.ts";
import { entities } from "../../server/src/entities.ts";
import { postingIdOf, submit } from "../testkit/applying.ts";
import { startBuiltServer, type BuiltServer } from "../testkit/built-server.ts";
import { describeOnBothDatabases } from "../testkit/databases.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";
import { upload } from "../testkit/upload.ts";
import { keptApplications, storedFiles } from "./kept-records.ts";
import { writeTextPaper, type Paper } from "./paper.ts";

const APPLICANTS = 50;
const BYTES = 2 * 1024 * 1024;

describeOnBothDatabases(`${APPLICANTS} applications of 2 MB documents at once`, (databases) => {
  const documents = temporaryFolder("many");
  let server: BuiltServer | undefined;
  let database: Database | undefined;
  let watch: NodeJS.Timeout | undefined;

  afterEach(async () => {
    clearInterval(watch);
    await server?.kill("SIGKILL");
    await database?.close();
    documents.remove();
  });

  test("give as many receipts as rows and files", async () => {
    const url = await databases.fresh();
    server = await startBuiltServer({ DATABASE_URL: url, DOCUMENTS_URL: `file:${documents.path}`, LOG_LEVEL: "silent" });
    const { baseUrl, pid } = server;
    const postingId = await postingIdOf(baseUrl);
    const letter = writeTextPaper("Letter", 1_000);
    const resume = writeTextPaper("Resume", BYTES);
    const before = residentBytes(pid);
    let most = before;
    watch = setInterval(() => (most = Math.max(most, residentBytes(pid))), 50);
    const references = await Promise.all(Array.from({ length: APPLICANTS }, () => applyWith(baseUrl, postingId, resume, letter)));
    clearInterval(watch);
    console.log(`${databases.dialect}: memory grew by ${Math.round((most - before) / 1024 / 1024)} MB at most`);
    expect(await server.stop()).toBe(0);

    database = await openDatabase(url, entities);
    const applications = await keptApplications(database);
    const files = await storedFiles(documents.path);
    expect(applications.map(({ reference }) => reference).sort()).toEqual(references.sort());
    expect(new Set(references).size).toBe(APPLICANTS);
    for (const { documents: kept } of applications) expect(new Set(kept.map(({ storageKey }) => files.get(storageKey)?.sha256))).toEqual(new Set([resume.sha256, letter.sha256]));
    expect(files.size).toBe(2 * APPLICANTS);
  });
});

async function applyWith(baseUrl: string, postingId: string, resume: Paper, letter: Paper): Promise<string> {
  const key = randomUUID();
  const documents = await Promise.all([["RESUME", resume] as const, ["COVER_LETTER", letter] as const].map(async ([kind, { name, content }]) => ({ kind, uploadId: String((await upload(baseUrl, name, content)).body["uploadId"]) })));
  const { application, userErrors } = await submit(baseUrl, { postingId, idempotencyKey: key, givenName: "Ana", familyName: "Ruiz", email: `${key}@example.com`, documents });
  if (application === null) throw new Error(`The application was refused: ${JSON.stringify(userErrors)}`);
  return application.reference;
}

/** 0 where the system has no /proc. */
function residentBytes(pid: number): number {
  try {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
