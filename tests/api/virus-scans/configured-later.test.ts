import { afterAll, beforeAll, expect, test } from "vitest";
import { DocumentRow } from "../../../server/src/features/documents/document.entity.ts";
import { findUnscanned } from "../../../server/src/features/virus-scans/find-unscanned.ts";
import { createLogger } from "../../../server/src/platform/logger.ts";
import { eicar } from "../../fixtures/documents/eicar.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startScannerDouble, type ScannerDouble } from "../../testkit/scanner-double.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { uploadForId } from "../../testkit/upload.ts";
import { PATIENCE, rowOf, sendResume, triedDoors, untilScanned } from "./scans-under-test.ts";

const clean = "Twelve years of PACS.";
const infected = `An older resume\n${eicar}`;

describeOnBothDatabases("an installation that gets a virus scanner later", (databases) => {
  const clock = testClock();
  const folder = temporaryFolder("later");
  const lines: string[] = [];
  let url: string;
  let scanner: ScannerDouble;
  let server: TestServer;
  let older: string;
  let worse: string;

  const start = (clamd?: ScannerDouble["address"]) => startServer(url, { clamd, clock, documentsFolder: folder.path, logger: createLogger("info", { write: (line) => void lines.push(line) }) });
  async function restart(clamd?: ScannerDouble["address"]): Promise<void> {
    await server.stop();
    lines.length = 0;
    server = await start(clamd);
  }
  const tried = async (email: string, uploadId: string) => triedDoors(server, await server.signInAsAdministrator(), email, uploadId);

  beforeAll(async () => {
    url = await databases.fresh();
    scanner = await startScannerDouble();
    await scanner.goDown();
    server = await start();
    older = (await sendResume(server.baseUrl, "older@example.com", clean)).uploadId;
    worse = (await sendResume(server.baseUrl, "worse@example.com", infected)).uploadId;
  });
  afterAll(async () => {
    await server.stop();
    await scanner.goDown();
    folder.remove();
  });

  test("opens what comes while there is none", async () => {
    for (const id of [older, worse]) await expect.poll(async () => (await rowOf(server.app.services, id)).textState, PATIENCE).toBe("READY");
    expect(await tried("older@example.com", older)).toMatchObject({ status: 200, body: clean, scanState: "NO_SCANNER", text: { state: "READY", content: clean } });
    expect((await (await fetch(`${server.baseUrl}/metrics`)).text()).includes("virus")).toBe(false);
  });

  test("closes all of it before anybody can ask for it, its text, too", async () => {
    await restart(scanner.address);
    for (const [email, id] of [["older@example.com", older], ["worse@example.com", worse]] as const) {
      expect(await tried(email, id)).toMatchObject({ status: 409, scanState: "PENDING", isOpen: false, text: { state: "WAITING", content: null } });
    }
  });

  test("keeps it closed without a scanner again, and says so", async () => {
    const uploadId = await uploadForId(server.baseUrl, "new.txt", clean);
    await restart();
    const count = await server.app.services.database.read.countBy(DocumentRow, { scanState: "PENDING" });
    expect(await tried("older@example.com", older)).toMatchObject({ status: 409, scanState: "PENDING" });
    expect((await rowOf(server.app.services, uploadId)).scanState).toBe("PENDING");
    expect(lines.map((line) => JSON.parse(line)).filter(({ msg }) => /virus/.test(String(msg)))).toMatchObject([{ msg: expect.stringContaining("stay closed until CLAMD_URL is set"), count }]);
    expect((await rowOf(server.app.services, await uploadForId(server.baseUrl, "newer.txt", clean))).scanState, "what comes now meets no scanner").toBe("NO_SCANNER");
  });

  test("has all of it looked through in the background, and each once", async () => {
    await restart(scanner.address);
    await scanner.comeUp();
    await untilScanned(server.app.services, clock, older, "CLEAN");
    await untilScanned(server.app.services, clock, worse, "INFECTED");
    expect(await tried("older@example.com", older)).toMatchObject({ status: 200, body: clean, text: { state: "READY", content: clean } });
    expect(await tried("worse@example.com", worse)).toMatchObject({ status: 410, scanState: "INFECTED", text: { state: "FAILED", content: null } });
    expect(await rowOf(server.app.services, worse)).toMatchObject({ textState: "FAILED", textContent: null });
    const closed = () => {
      clock.wait(30_000);
      return server.app.services.database.read.query("SELECT id FROM documents WHERE scan_state IN ('PENDING', 'NO_SCANNER')");
    };
    await expect.poll(closed, PATIENCE).toEqual([]);
    const { calls } = scanner;
    await findUnscanned(server.app.services);
    clock.wait(60_000);
    // A job is done a moment after what it did.
    await expect.poll(() => server.app.services.database.read.query("SELECT id FROM outbox WHERE done_at IS NULL AND event LIKE 'document.%'"), PATIENCE).toEqual([]);
    expect(scanner.calls).toBe(calls);
  });
});
