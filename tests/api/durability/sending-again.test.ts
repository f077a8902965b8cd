import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

describeOnBothDatabases("an application form that is sent again because its answer was lost", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  async function send(key: string, resume: string): Promise<Response> {
    const form = new FormData();
    const fields = { idempotencyKey: key, givenName: "Ana", familyName: "Ruiz", email: `${key}@example.com` };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("document.RESUME", new File([resume], "resume.txt"));
    form.append("document.COVER_LETTER", new File(["Dear team"], "letter.txt"));
    return fetch(`${server.baseUrl}/postings/pacs-administrator/apply`, { method: "POST", body: form, redirect: "manual" });
  }

  test("gives the receipt of the one application, though its documents arrived twice", async () => {
    const key = randomUUID();
    const [first, second] = [await send(key, "Ten years of PACS"), await send(key, "Ten years of PACS")];
    expect(first.status).toBe(303);
    expect(second.status).toBe(303);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
  });

  test("with another document is refused", async () => {
    const key = randomUUID();
    expect((await send(key, "Ten years of PACS")).status).toBe(303);
    expect((await send(key, "Eleven years of PACS")).status).toBe(422);
  });
});
