import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { DocumentRow } from "../../../server/src/features/documents/document.entity.ts";
import { findUnscanned } from "../../../server/src/features/virus-scans/find-unscanned.ts";
import { MOST_ATTEMPTS } from "../../../server/src/features/virus-scans/scan-document.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { HOUR } from "../../../server/src/platform/clock.ts";
import { createLogger } from "../../../server/src/platform/logger.ts";
import { eicar } from "../../fixtures/documents/eicar.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { post, type StaffClient } from "../../testkit/graphql.ts";
import { beginUpload, sendPiece, uploadResult } from "../../testkit/resumable-upload.ts";
import { startScannerDouble, type ScannerDouble, type ScannerManner } from "../../testkit/scanner-double.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { upload, uploadForId } from "../../testkit/upload.ts";
import { PATIENCE, rowOf, seenApplication, sendResume, sendUpload, triedDoors, untilScanned } from "./scans-under-test.ts";

const clean = "Twelve years of PACS, four of them on nights.";
const infected = `My resume\n${eicar}\n`;
/** The longest that a scanner in whatever state may hold up whoever uploads, and what a slow machine adds. */
const NOT_FOR_LONG_MS = 3_000 + 5_000;

describeOnBothDatabases("documents under a virus scanner", (databases) => {
  const clock = testClock();
  const lines: string[] = [];
  let scanner: ScannerDouble;
  let server: TestServer;
  let staff: StaffClient;

  beforeAll(async () => {
    scanner = await startScannerDouble();
    server = await startServer(await databases.fresh(), { clamd: scanner.address, clock, logger: createLogger("info", { write: (line) => void lines.push(line) }) });
    staff = await server.signInAsAdministrator();
  });
  afterEach(async () => {
    // Whatever a test did to it: the next one finds a scanner that works, and that the server knows to.
    scanner.behave("LOOKS");
    await settled();
  });
  afterAll(async () => {
    await server.stop();
    await scanner.goDown();
  });

  const services = () => server.app.services;
  const pending = () => services().database.read.countBy(DocumentRow, { scanState: "PENDING" });
  const keptFiles = async () => {
    const keys: string[] = [];
    for await (const { key } of services().documents.list()) keys.push(key);
    return keys;
  };
  async function settled(): Promise<void> {
    await expect
      .poll(async () => {
        clock.wait(30_000);
        return pending();
      }, PATIENCE)
      .toBe(0);
  }
  const logged = (message: string) => lines.filter((line) => line.includes(message));

  test("a clean one is open with the answer to its upload", async () => {
    const { uploadId, payload } = await sendResume(server.baseUrl, "clean@example.com", clean);
    expect(payload.userErrors).toEqual([]);
    expect((await rowOf(services(), uploadId)).scanState).toBe("CLEAN");
    await expect.poll(async () => (await rowOf(services(), uploadId)).textState, PATIENCE).toBe("READY");
    expect(await triedDoors(server, staff, "clean@example.com", uploadId)).toMatchObject({ status: 200, body: clean, scanState: "CLEAN", text: { state: "READY", content: clean } });
  });

  test("one of many pieces is looked through to its end", async () => {
    const long = `${clean}\n`.repeat(20_000);
    const before = scanner.calls;
    expect((await upload(server.baseUrl, "long.txt", long)).status).toBe(201);
    expect(await upload(server.baseUrl, "long.txt", `${long}${eicar}`)).toMatchObject({ status: 422, body: { code: "FILE_INFECTED" } });
    expect(scanner.calls).toBe(before + 2);
  });

  test("an infected one is refused with its upload, and nothing of it stays", async () => {
    const [rows, files] = [await services().database.read.countBy(DocumentRow, {}), (await keptFiles()).length];
    expect(await upload(server.baseUrl, "resume.txt", infected)).toEqual({ status: 422, body: { code: "FILE_INFECTED", message: expect.stringMatching(/virus scanner found something .* Choose another copy/), path: ["file"] } });

    const resumable = await beginUpload(server.baseUrl, "resume.txt", infected.length);
    const last = await sendPiece(resumable, 0, Buffer.from(infected));
    expect([last.status, await last.json()]).toEqual([422, { code: "FILE_INFECTED", message: expect.any(String), path: ["file"] }]);
    expect((await uploadResult(resumable)).status).toBe(404);
    expect([await services().database.read.countBy(DocumentRow, {}), (await keptFiles()).length]).toEqual([rows, files]);
  });

  test("an infected one in the plain form is told at its field, and everything else is kept", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ givenName: "Renée", familyName: "Okafor", email: "plain@example.com", idempotencyKey: crypto.randomUUID() })) form.append(name, value);
    form.append("document.RESUME", new Blob([infected]), "resume.txt");
    form.append("document.COVER_LETTER", new Blob([clean]), "letter.txt");
    const reply = await fetch(`${server.baseUrl}/es/postings/pacs-administrator/apply`, { method: "POST", body: form });
    const page = await reply.text();
    expect(reply.status).toBe(422);
    expect(page).toContain("Nuestro antivirus ha encontrado algo en este archivo");
    expect(page).toMatch(/letter\.txt/);
    expect(page).toContain('value="plain@example.com"');
    expect(page).not.toMatch(/resume\.txt/);
  });

  describe("while the scanner is away", () => {
    test("nobody waits for it, every application is taken, and nobody opens what it has not seen", async () => {
      await scanner.goDown();
      const before = lines.length;
      const began = performance.now();
      const { uploadId, payload } = await sendResume(server.baseUrl, "away@example.com", clean);
      expect(payload.userErrors).toEqual([]);
      expect(performance.now() - began).toBeLessThan(NOT_FOR_LONG_MS);
      expect(await triedDoors(server, staff, "away@example.com", uploadId)).toEqual({
        status: 409,
        body: JSON.stringify({ code: "FILE_NOT_SCANNED", message: "The virus scanner has not found this document clean yet. Nobody can open it before." }),
        scanState: "PENDING",
        text: { state: "WAITING", content: null },
        reading: ["UPLOAD_ALREADY_USED"],
        isOpen: false,
      });
      // The job that reads an application's documents has been and gone.
      await expect.poll(async () => (await services().database.read.query("SELECT count(*) AS count FROM outbox WHERE handler = 'read the documents' AND done_at IS NULL"))[0].count, PATIENCE).toEqual(expect.toSatisfy((count) => Number(count) === 0));
      expect(await rowOf(services(), uploadId)).toMatchObject({ textState: "WAITING", textContent: null });
      expect((await fetch(`${server.baseUrl}/readyz`)).status).toBe(200);
      const metrics = await (await fetch(`${server.baseUrl}/metrics`)).text();
      expect(Number(/^rounds_documents_pending (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThanOrEqual(1);
      expect(Number(/^rounds_virus_scans_total\{outcome="no_finding"\} (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThanOrEqual(1);

      for (let look = 0; look < 3; look += 1) {
        const scans = services().scanner?.outcomes.NO_FINDING ?? 0;
        clock.wait(60_000);
        await expect.poll(() => services().scanner?.outcomes.NO_FINDING, PATIENCE).toBeGreaterThan(scans);
      }
      expect(lines.slice(before).map((line) => JSON.parse(line).msg), "said once").toEqual(["the virus scanner gives no findings; documents stay closed until it does"]);

      await scanner.comeUp();
      await untilScanned(services(), clock, uploadId, "CLEAN");
      await expect.poll(async () => (await rowOf(services(), uploadId)).textState, PATIENCE).toBe("READY");
      expect(await triedDoors(server, staff, "away@example.com", uploadId)).toMatchObject({ status: 200, body: clean, text: { state: "READY", content: clean } });
      expect(logged("the virus scanner answers again")).not.toEqual([]);
    });

    test("a resume is not read, and can be sent all the same", async () => {
      await scanner.goDown();
      const uploadId = await uploadForId(server.baseUrl, "resume.txt", clean);
      const read = async () => (await post<{ readResume: { proposals: object | null; userErrors: { code: string; message: string }[] } }>(server.graphqlUrl, "mutation ($uploadId: ID!) { readResume(uploadId: $uploadId) { proposals { name { givenName } } userErrors { code message } } }", { uploadId })).data?.readResume;
      expect(await read()).toEqual({ proposals: null, userErrors: [{ code: "FILE_NOT_SCANNED", message: expect.stringContaining("still being checked for viruses") }] });
      expect((await rowOf(services(), uploadId)).textState).toBe("WAITING");
      await scanner.comeUp();
      await untilScanned(services(), clock, uploadId, "CLEAN");
      expect(await read()).toMatchObject({ proposals: expect.anything(), userErrors: [] });
    });

    test("an infected one that was kept is refused at its field once it is found, and another copy takes its place", async () => {
      await scanner.goDown();
      const resumable = await beginUpload(server.baseUrl, "resume.txt", infected.length);
      expect((await sendPiece(resumable, 0, Buffer.from(infected))).status).toBe(204);
      const { storageKey } = await rowOf(services(), resumable.id);
      await scanner.comeUp();
      await untilScanned(services(), clock, resumable.id, "INFECTED");
      await expect.poll(keptFiles, PATIENCE).not.toContain(storageKey);
      expect(await uploadResult(resumable)).toMatchObject({ status: 422, body: { code: "FILE_INFECTED" } });
      const { application, userErrors } = await sendUpload(server.baseUrl, "found@example.com", resumable.id);
      expect(application).toBeNull();
      expect(userErrors).toEqual([{ code: "FILE_INFECTED", message: expect.stringContaining("something in your resume"), path: ["documents", "0", "uploadId"] }]);
      expect((await sendResume(server.baseUrl, "found@example.com", clean)).payload.userErrors).toEqual([]);
    });

    test("an infected one that was sent is held back: its application stays, its file goes, and its team is told", async () => {
      await scanner.goDown();
      const { uploadId, payload } = await sendResume(server.baseUrl, "sent@example.com", infected);
      expect(payload.userErrors).toEqual([]);
      const { applicationId, storageKey } = await rowOf(services(), uploadId);
      await scanner.comeUp();
      await untilScanned(services(), clock, uploadId, "INFECTED");
      await expect.poll(keptFiles, PATIENCE).not.toContain(storageKey);
      expect(await triedDoors(server, staff, "sent@example.com", uploadId)).toMatchObject({ status: 410, body: expect.stringContaining("FILE_INFECTED"), scanState: "INFECTED", text: { state: "FAILED", content: null } });
      await settled();
      const { stage, history, documents } = await seenApplication(staff, "sent@example.com");
      expect([stage, history.map(({ kind }) => kind)]).toEqual(["NEW", ["SUBMITTED", "DOCUMENT_HELD_BACK"]]);
      expect(documents.find(({ kind }) => kind === "COVER_LETTER")?.scanState).toBe("CLEAN");
      const entries = await services().database.read.findBy(AuditEntryRow, { action: "document.hold-back" });
      expect(entries).toMatchObject([{ actorKind: "system", subjectKind: "application", subjectId: applicationId, detail: { signature: "Eicar-Test-Signature" } }]);
    });
  });

  test.each<[string, ScannerManner]>([
    ["says nothing", "SILENT"],
    ["hangs up in the middle", "CLOSES"],
    ["answers what is no answer", "GARBAGE"],
    ["says that it failed", "FAILS"],
  ])("a scanner that %s holds up nobody for long and opens nothing; what it left out it looks through later", async (_, manner) => {
    scanner.behave(manner);
    const email = `${manner.toLowerCase()}@example.com`;
    const began = performance.now();
    const uploadId = await uploadForId(server.baseUrl, "resume.txt", clean);
    expect(performance.now() - began).toBeLessThan(NOT_FOR_LONG_MS);
    expect((await sendUpload(server.baseUrl, email, uploadId)).userErrors).toEqual([]);
    expect(await triedDoors(server, staff, email, uploadId)).toMatchObject({ status: 409, scanState: "PENDING", isOpen: false, text: { content: null } });
    scanner.behave("LOOKS");
    await untilScanned(services(), clock, uploadId, "CLEAN");
    expect(await triedDoors(server, staff, email, uploadId)).toMatchObject({ status: 200, body: clean });
  });

  test("one that is larger than the scanner takes is sent and stays closed, and is offered again an hour later", async () => {
    scanner.behave("FULL");
    const { uploadId, payload } = await sendResume(server.baseUrl, "large@example.com", clean);
    expect(payload.userErrors).toEqual([]);
    expect(await triedDoors(server, staff, "large@example.com", uploadId)).toMatchObject({ status: 409, scanState: "UNSCANNABLE", isOpen: false, text: { state: "FAILED", content: null } });
    scanner.behave("LOOKS");
    clock.wait(HOUR);
    await findUnscanned(services());
    await untilScanned(services(), clock, uploadId, "CLEAN");
    expect(await triedDoors(server, staff, "large@example.com", uploadId)).toMatchObject({ status: 200, body: clean });
  });

  test("one on which the scanner breaks off again and again is no longer said to be on its way", async () => {
    scanner.behave("CLOSES");
    const uploadId = await uploadForId(server.baseUrl, "resume.txt", clean);
    await expect
      .poll(async () => {
        clock.wait(HOUR);
        return (await rowOf(services(), uploadId)).scanState;
      }, PATIENCE)
      .toBe("UNSCANNABLE");
    expect((await rowOf(services(), uploadId)).scanAttempts).toBe(MOST_ATTEMPTS - 1);
  });

  test("all of it keeps to the scanner's protocol", () => {
    expect(scanner.violations).toEqual([]);
    expect(scanner.calls).toBeGreaterThan(20);
  });

  test("none of this puts a name, an address or a signature into the log", () => {
    expect(lines.filter((line) => /example\.com|resume|Eicar/i.test(line))).toEqual([]);
    expect(logged("a job failed")).toEqual([]);
  });
});
