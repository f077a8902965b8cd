import { once } from "node:events";
import { request } from "node:http";
import { json } from "node:stream/consumers";
import { expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer } from "../../testkit/server.ts";

const BOUNDARY = "part";
const OPENING = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="resume.txt"\r\n\r\nHello, `;
const CLOSING = `world\r\n--${BOUNDARY}--\r\n`;

describeOnBothDatabases("a server that is asked to stop", (database) => {
  test("finishes the upload that is under way, takes no further request, and ends", async () => {
    const server = await startServer(await database.fresh());
    const upload = request(`${server.baseUrl}/uploads`, { method: "POST", headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` } });
    upload.write(OPENING);
    await once(upload, "socket");
    // Answered on another connection, so what was written before has arrived.
    await fetch(`${server.baseUrl}/healthz`);
    const stopped = server.stop();
    await expect.poll(() => fetch(`${server.baseUrl}/healthz`).then(({ ok }) => ok, () => false), { timeout: 60_000 }).toBe(false);
    const answered = once(upload, "response");
    upload.end(CLOSING);
    const [response] = await answered;
    expect([response.statusCode, await json(response)]).toEqual([201, expect.objectContaining({ name: "resume.txt", bytes: 12 })]);
    await stopped;
  });
});
