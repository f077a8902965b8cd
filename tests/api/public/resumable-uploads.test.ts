import { createHash, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sweepUploads } from "../../../server/src/features/documents/sweep-uploads.ts";
import { DAY, HOUR } from "../../../server/src/platform/clock.ts";
import { applicationInput, postingIdOf, submit } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { announceUpload, arrivedBytes, beginUpload, cancelUpload, sendPartOfPiece, sendPiece, uploadResult, type ResumableUpload } from "../../testkit/resumable-upload.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";

const resume = Buffer.from("Twelve years of PACS, four of them on nights. ".repeat(5_000));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describeOnBothDatabases("an upload that goes on after a broken connection", (database) => {
  const clock = testClock();
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock });
  });
  afterAll(() => server.stop());

  const rows = (id: string) => server.app.services.database.read.query("SELECT id, sha256 FROM documents WHERE id = $1", [id]);
  /** Without asking the server, which would end the sending. */
  const bytesOnDisk = async ({ id }: ResumableUpload) => (await server.app.services.unfinishedDocuments.find(id))?.arrivedBytes ?? 0;
  const unfinishedFiles = () => readdir(join(server.documentsFolder, "unfinished"));

  test("comes piece by piece, each from the byte that the server names, and becomes an upload like any other", async () => {
    const upload = await beginUpload(server.baseUrl, "Résumé of Ana.txt", resume.length);
    expect(await arrivedBytes(upload)).toBe(0);
    const first = await sendPiece(upload, 0, resume.subarray(0, 100_000));
    expect([first.status, first.headers.get("upload-offset")]).toEqual([204, "100000"]);
    expect(await uploadResult(upload)).toMatchObject({ status: 409, body: { code: "UPLOAD_UNFINISHED" } });
    expect(await arrivedBytes(upload)).toBe(100_000);
    const last = await sendPiece(upload, 100_000, resume.subarray(100_000));
    expect([last.status, last.headers.get("upload-offset")]).toEqual([204, String(resume.length)]);

    const kept = { uploadId: upload.id, name: "Résumé of Ana.txt", bytes: resume.length, mediaType: "text/plain", sha256: sha256(resume) };
    expect(await uploadResult(upload)).toEqual({ status: 200, body: kept });
    expect(await arrivedBytes(upload)).toBe(resume.length);
    expect(await unfinishedFiles()).toEqual([]);

    const { documents } = await applicationInput(server.baseUrl);
    const sent = documents.map((document) => (document.kind === "RESUME" ? { ...document, uploadId: upload.id } : document));
    const { userErrors } = await submit(server.baseUrl, { postingId: await postingIdOf(server.baseUrl), idempotencyKey: randomUUID(), givenName: "Ana", familyName: "Ruiz", email: "ana@example.com", documents: sent });
    expect(userErrors).toEqual([]);
    expect(await rows(upload.id)).toEqual([{ id: upload.id, sha256: sha256(resume) }]);
    expect((await uploadResult(upload)).status, "nobody asks what an application holds").toBe(404);
  });

  test("may come with its announcement, whole", async () => {
    const reply = await fetch(`${server.baseUrl}/uploads/resumable`, { method: "POST", headers: { "tus-resumable": "1.0.0", "upload-length": "9", "content-type": "application/offset+octet-stream" }, body: "Ten years" });
    expect(reply.status).toBe(201);
    const url = new URL(reply.headers.get("location") ?? "", server.baseUrl).href;
    expect(await uploadResult({ url, id: "" })).toMatchObject({ status: 200, body: { name: "document", bytes: 9 } });
  });

  test("keeps what came before the line was cut in the middle of a piece", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    const cut = await sendPartOfPiece(upload, 0, resume.length, resume.subarray(0, 150_000));
    await vi.waitFor(async () => expect(await bytesOnDisk(upload)).toBeGreaterThan(100_000), { timeout: 60_000 });
    cut();
    const standing = Number(await arrivedBytes(upload));
    expect(standing).toBeGreaterThan(100_000);
    expect(standing).toBeLessThanOrEqual(150_000);
    expect((await sendPiece(upload, standing, resume.subarray(standing))).status).toBe(204);
    expect((await uploadResult(upload)).body).toMatchObject({ sha256: sha256(resume) });
  });

  test("does not wait for a line that is dead without having said so", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    const cut = await sendPartOfPiece(upload, 0, resume.length, resume.subarray(0, 60_000));
    await vi.waitFor(async () => expect(await bytesOnDisk(upload)).toBeGreaterThan(0), { timeout: 60_000 });
    const standing = Number(await arrivedBytes(upload));
    expect((await sendPiece(upload, standing, resume.subarray(standing))).status).toBe(204);
    expect((await uploadResult(upload)).body).toMatchObject({ sha256: sha256(resume) });
    cut();
  });

  test("takes no piece twice, and none that leaves a gap", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    await sendPiece(upload, 0, resume.subarray(0, 50_000));
    for (const offset of [0, 49_999, 50_001]) {
      const reply = await sendPiece(upload, offset, resume.subarray(offset, offset + 1_000));
      expect(reply.status).toBe(409);
      expect(await reply.json()).toMatchObject({ code: "OFFSET_MISMATCH" });
    }
    expect(await arrivedBytes(upload)).toBe(50_000);
  });

  test("of two senders at once is one document, with the bytes in their places", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    const send = async () => {
      for (let standing = await arrivedBytes(upload); standing !== null && standing < resume.length; standing = await arrivedBytes(upload)) {
        await sendPiece(upload, standing, resume.subarray(standing, standing + 40_000)).catch(() => {});
      }
      return uploadResult(upload);
    };
    const [one, other] = await Promise.all([send(), send()]);
    expect(one).toMatchObject({ status: 200, body: { sha256: sha256(resume) } });
    expect(other).toEqual(one);
    expect(await rows(upload.id)).toHaveLength(1);
  });

  test("asked for its result many times at once is kept once", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    const replies = Promise.all([sendPiece(upload, 0, resume), ...Array.from({ length: 8 }, () => uploadResult(upload))]);
    await replies;
    expect(await rows(upload.id)).toHaveLength(1);
    expect((await uploadResult(upload)).status).toBe(200);
  });

  describe("is refused as any upload is,", () => {
    test.each([
      { what: "too large", bytes: maxDocumentBytes + 1, status: 413, code: "FILE_TOO_LARGE", sentence: /larger than 10 MB/ },
      { what: "empty", bytes: 0, status: 400, code: "FILE_EMPTY", sentence: /is empty/ },
    ])("$what, when it is announced", async ({ bytes, status, code, sentence }) => {
      const reply = await announceUpload(server.baseUrl, "resume.pdf", bytes);
      expect(reply.status).toBe(status);
      expect(await reply.json()).toEqual({ code, message: expect.stringMatching(sentence), path: ["file"] });
    });

    test("of another type, with its last byte, and nothing of it stays", async () => {
      const picture = Buffer.from("\x89PNG\r\n\x1a\n not a resume", "latin1");
      const upload = await beginUpload(server.baseUrl, "resume.pdf", picture.length);
      const reply = await sendPiece(upload, 0, picture);
      expect(reply.status).toBe(415);
      expect(await reply.json()).toEqual({ code: "FILE_TYPE_NOT_ACCEPTED", message: expect.stringContaining("accepted type"), path: ["file"] });
      expect(await arrivedBytes(upload)).toBeNull();
      expect(await uploadResult(upload)).toMatchObject({ status: 404, body: { code: "UPLOAD_NOT_FOUND" } });
    });

    test("with more bytes than were announced", async () => {
      const upload = await beginUpload(server.baseUrl, "resume.txt", 100);
      const reply = await sendPiece(upload, 0, resume.subarray(0, 101));
      expect(reply.status).toBe(413);
      expect(await reply.json()).toMatchObject({ code: "FILE_TOO_LARGE" });
    });

    test("beyond what one address may send", async () => {
      const strict = await startServer(await database.fresh(), { limits: { uploadsPerTenMinutes: 2 } });
      try {
        const statuses = [];
        for (let count = 0; count < 3; count += 1) statuses.push((await announceUpload(strict.baseUrl, "resume.txt", 10)).status);
        expect(statuses).toEqual([201, 201, 429]);
      } finally {
        await strict.stop();
      }
    });
  });

  test("cancelled, is gone at once; a kept one is not the sender's to cancel", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    await sendPiece(upload, 0, resume.subarray(0, 1_000));
    expect((await cancelUpload(upload)).status).toBe(204);
    expect(await arrivedBytes(upload)).toBeNull();

    const whole = await beginUpload(server.baseUrl, "resume.txt", 9);
    await sendPiece(whole, 0, Buffer.from("Ten years"));
    expect((await cancelUpload(whole)).status).toBe(400);
    expect((await uploadResult(whole)).status).toBe(200);
  });

  test("waits a day for the rest of it, and is gone after that", async () => {
    const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);
    await sendPiece(upload, 0, resume.subarray(0, 1_000));
    const before = (await unfinishedFiles()).length;
    clock.wait(DAY - HOUR);
    await sweepUploads(server.app.services);
    expect(await arrivedBytes(upload)).toBe(1_000);

    clock.wait(2 * HOUR);
    expect(await arrivedBytes(upload)).toBeNull();
    expect((await sendPiece(upload, 1_000, resume.subarray(1_000))).status).toBe(404);
    await sweepUploads(server.app.services);
    expect((await unfinishedFiles()).length).toBeLessThan(before);
  });

  test("has an address that is relative, secret and on no disk, and that pages of other sites may use", async () => {
    const reply = await announceUpload(server.baseUrl, "resume.txt", 10, { origin: "https://elsewhere.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" });
    const location = reply.headers.get("location") ?? "";
    expect(location).toMatch(/^\/uploads\/resumable\/[\w-]{43}$/);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect(reply.headers.get("access-control-expose-headers")).toContain("Location");
    expect(reply.headers.get("access-control-allow-credentials")).toBeNull();
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect((await unfinishedFiles()).join(" ")).not.toContain(location.split("/").at(-1));
    const preflight = await fetch(new URL(location, server.baseUrl), { method: "OPTIONS", headers: { origin: "https://elsewhere.example", "access-control-request-method": "PATCH" } });
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([204, expect.stringContaining("PATCH")]);
  });

  test.each(["..", "x", "%2e%2e%2fkept", "a%00b", "A".repeat(43)])("is not found under a name that nobody was given: %s", async (id) => {
    const upload = { url: `${server.baseUrl}/uploads/resumable/${id}`, id };
    expect(await arrivedBytes(upload)).toBeNull();
    expect([404, 405]).toContain((await sendPiece(upload, 0, Buffer.from("x"))).status);
  });
});
