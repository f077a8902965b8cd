import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { startBuiltServer, type BuiltServer } from "../testkit/built-server.ts";
import { freePort } from "../testkit/free-port.ts";
import { arrivedBytes, beginUpload, sendPartOfPiece, sendPiece, uploadResult } from "../testkit/resumable-upload.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";

const resume = Buffer.from("Twelve years of PACS, four of them on nights. ".repeat(20_000));
const piece = 256 * 1024;

const folder = temporaryFolder("killed-upload");
let server: BuiltServer | undefined;

afterAll(async () => {
  await server?.kill("SIGKILL");
  folder.remove();
});

test("a server that is killed in the middle of an upload keeps every byte that it acknowledged, and the upload goes on", async () => {
  const port = await freePort();
  const start = () => startBuiltServer({ DATABASE_URL: `sqlite:${folder.path}/rounds.sqlite`, DOCUMENTS_URL: `file:${folder.path}/documents`, LOG_LEVEL: "silent" }, { port });
  server = await start();
  const upload = await beginUpload(server.baseUrl, "resume.txt", resume.length);

  expect((await sendPiece(upload, 0, resume.subarray(0, piece))).status).toBe(204);
  await sendPartOfPiece(upload, piece, resume.length - piece, resume.subarray(piece, 2 * piece));
  await server.kill("SIGKILL");
  server = await start();
  const standing = Number(await arrivedBytes(upload));
  expect(standing).toBeGreaterThanOrEqual(piece);
  expect(standing).toBeLessThanOrEqual(2 * piece);

  // Whole on disk, and killed before anybody was told: the sender asks, and the upload is kept then.
  const lost = sendPiece(upload, standing, resume.subarray(standing)).catch(() => null);
  await server.kill("SIGKILL");
  await lost;
  server = await start();
  const left = Number(await arrivedBytes(upload));
  if (left < resume.length) expect((await sendPiece(upload, left, resume.subarray(left))).status).toBe(204);
  expect(await uploadResult(upload)).toMatchObject({ status: 200, body: { uploadId: upload.id, bytes: resume.length, sha256: createHash("sha256").update(resume).digest("hex") } });
});
