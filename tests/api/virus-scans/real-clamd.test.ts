import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocx, buildPdf } from "../../fixtures/documents/build-documents.ts";
import { eicar } from "../../fixtures/documents/eicar.ts";
import { startClamd, type RunningClamd } from "../../testkit/clamd.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startScannerDouble, type ScannerDouble } from "../../testkit/scanner-double.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { upload, uploadForId } from "../../testkit/upload.ts";
import { rowOf, sendResume, triedDoors } from "./scans-under-test.ts";

/** A slow mirror is given its time; where there is none, that is known sooner. */
const FETCHED_WITHIN_MS = 300_000;
/** Half a megabyte: more than is handed to the scanner at once. */
const PIECE = 512 * 1024;

describe("the virus scanner that hospitals run", () => {
  let clamd: RunningClamd | null;
  let double: ScannerDouble | null = null;

  beforeAll(async () => {
    clamd = await startClamd({ streamMaxLength: "2M" });
    if (clamd === null) double = await startScannerDouble({ largestBytes: 4 * PIECE });
    // Said either way, so that nobody takes the one for the other.
    console.log(clamd === null ? "No clamd could be had here: the virus scanner's double stood in for it." : `A real clamd scanned the documents: ${clamd.version}.`);
  }, FETCHED_WITHIN_MS);
  afterAll(async () => {
    await clamd?.stop();
    await double?.goDown();
  });

  describeOnBothDatabases("finds", (databases) => {
    const clock = testClock();
    let server: TestServer;

    beforeAll(async () => {
      const address = clamd?.address ?? double?.address;
      server = await startServer(await databases.fresh(), { clamd: address, clock });
      // The first document may meet a scanner that is still busy with itself; the job then has it.
      await uploadForId(server.baseUrl, "first.txt", "First of all.");
    });
    afterAll(() => server.stop());

    test.each<[string, string, Uint8Array]>([
      ["a text", "resume.txt", Buffer.from("Twelve years of PACS.")],
      ["a PDF", "resume.pdf", buildPdf("Twelve years of PACS.")],
      ["a Word document", "resume.docx", buildDocx("Twelve years of PACS.")],
      ["a PDF of some pieces", "resume.pdf", Buffer.concat([buildPdf("Twelve years"), Buffer.alloc(3 * PIECE, "% of PACS\n")])],
    ])("nothing in %s, which is open at once", async (_, name, bytes) => {
      const uploadId = await uploadForId(server.baseUrl, name, bytes);
      expect((await rowOf(server.app.services, uploadId)).scanState).toBe("CLEAN");
    });

    test.each<[string, string, Uint8Array]>([
      ["a text", "resume.txt", Buffer.from(`My resume\n${eicar}\n`)],
      ["a PDF of some pieces", "resume.pdf", Buffer.concat([buildPdf("Twelve years"), Buffer.alloc(3 * PIECE, "% of PACS\n"), Buffer.from(eicar)])],
    ])("the test file in %s, which is refused", async (_, name, bytes) => {
      expect(await upload(server.baseUrl, name, bytes)).toMatchObject({ status: 422, body: { code: "FILE_INFECTED" } });
    });

    test("one too large for it, which is sent and stays closed", async () => {
      const long = "Twelve years of PACS. ".repeat(200_000);
      const { uploadId, payload } = await sendResume(server.baseUrl, "long@example.com", long);
      expect(payload.userErrors).toEqual([]);
      const state = async () => {
        clock.wait(30 * 60_000);
        return (await rowOf(server.app.services, uploadId)).scanState;
      };
      // A closed line can swallow the scanner's last words; then it is asked again until they are heard.
      await expect.poll(state, { timeout: 60_000 }).toBe("UNSCANNABLE");
      expect(await triedDoors(server, await server.signInAsAdministrator(), "long@example.com", uploadId)).toMatchObject({ status: 409, scanState: "UNSCANNABLE", isOpen: false });
    });
  });
});
