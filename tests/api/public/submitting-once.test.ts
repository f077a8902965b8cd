import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { applicationInput, apply, submit, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { startSmtpCatcher, type SmtpCatcher } from "../../testkit/smtp-catcher.ts";

describeOnBothDatabases("an application that is sent", (database) => {
  let server: TestServer;
  let smtp: SmtpCatcher;

  beforeAll(async () => {
    smtp = await startSmtpCatcher();
    server = await startServer(await database.fresh(), { smtpUrl: smtp.url });
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const count = async (email: string) => Number((await server.app.services.database.read.query("SELECT count(*) AS count FROM applications WHERE email = $1", [email]))[0].count);
  const mailsTo = (email: string) => smtp.messages.filter((message) => message.to.includes(email));

  test("twenty times at once with one key is one application, one receipt and one e-mail", async () => {
    const email = `${randomUUID()}@example.com`;
    const input = await applicationInput(server.baseUrl, { email });
    const payloads = await Promise.all(Array.from({ length: 20 }, () => submit(server.baseUrl, input)));
    expect(new Set(payloads.map((payload) => JSON.stringify(payload))).size).toBe(1);
    expect(payloads[0]?.application).toEqual({ reference: expect.stringMatching(/^RN-[0-9A-Z]{4}-[0-9A-Z]{4}$/), statusUrl: expect.stringContaining(`${server.baseUrl}/status/`), submittedAt: expect.stringMatching(/Z$/) });
    expect(await count(email)).toBe(1);
    await vi.waitFor(() => expect(mailsTo(email)).toHaveLength(1), { timeout: 60_000 });
    await outboxIsEmpty();
    expect(mailsTo(email)).toHaveLength(1);
    expect(mailsTo(email)[0]?.text).toContain(payloads[0]?.application?.statusUrl);
  });

  test("again with the same key and another content is refused, and changes nothing", async () => {
    const email = `${randomUUID()}@example.com`;
    const input = await applicationInput(server.baseUrl, { email });
    const first = await submit(server.baseUrl, input);
    const second = await submit(server.baseUrl, { ...input, givenName: "Somebody else" });
    expect(second).toEqual({ application: null, userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"], message: expect.any(String) }] });
    expect(await submit(server.baseUrl, input)).toEqual(first);
    expect(await count(email)).toBe(1);
  });

  test("after a refusal the same key may carry the mended content", async () => {
    const input = await applicationInput(server.baseUrl, { email: "mended@example.com" });
    expect((await submit(server.baseUrl, { ...input, email: "mended@" })).application).toBeNull();
    expect((await submit(server.baseUrl, input)).application).not.toBeNull();
  });

  test("twice at once with the same upload is taken once", async () => {
    const input = await applicationInput(server.baseUrl);
    const payloads = await Promise.all([1, 2, 3, 4].map((number) => submit(server.baseUrl, { ...input, idempotencyKey: randomUUID(), email: `twin-${number}@example.com` })));
    expect(payloads.filter(({ application }) => application !== null)).toHaveLength(1);
    expect(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(expect.arrayContaining(["UPLOAD_ALREADY_USED"]));
  });

  test("can be withdrawn by its link, twice as well as once", async () => {
    const token = tokenOf(await apply(server.baseUrl, { email: "leaving@example.com" }));
    const withdraw = `mutation ($token: String!) { withdrawApplication(input: { token: $token, reason: "Moved away" }) { application { stage canWithdraw } userErrors { code } } }`;
    for (const _ of [1, 2]) {
      const { withdrawApplication } = await postForData<{ withdrawApplication: unknown }>(server.graphqlUrl, withdraw, { token });
      expect(withdrawApplication).toEqual({ application: { stage: "WITHDRAWN", canWithdraw: false }, userErrors: [] });
    }
  });

  async function outboxIsEmpty() {
    await vi.waitFor(async () => expect(Number((await server.app.services.database.read.query("SELECT count(*) AS count FROM outbox WHERE done_at IS NULL"))[0].count)).toBe(0), { timeout: 60_000 });
  }
});
