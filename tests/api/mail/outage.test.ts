import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { HOUR, MINUTE } from "../../../server/src/platform/clock.ts";
import { apply } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { post } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { startSmtpCatcher, type SmtpCatcher } from "../../testkit/smtp-catcher.ts";
import { testClock } from "../../testkit/test-clock.ts";

const PATIENCE = { timeout: 60_000, interval: 20 };
const LONGEST_WAIT_FOR_SERVER_MS = 5 * MINUTE;
const candidates = ["ana@example.com", "bo@example.com", "chidi@example.com"];
const reader = "reader@example.com";

describeOnBothDatabases("a mail server that is off for an hour", (databases) => {
  let server: TestServer;
  let smtp: SmtpCatcher;
  const clock = testClock();

  beforeAll(async () => {
    smtp = await startSmtpCatcher();
    await smtp.goDown();
    server = await startServer(await databases.fresh(), { smtpUrl: smtp.url, clock });
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const count = async (statement: string) => Number((await server.app.services.database.read.query(`SELECT count(*) AS count FROM ${statement}`))[0].count);
  const waiting = () => count("mail_deliveries WHERE state = 'QUEUED' AND failure = 'CONNECTION'");
  const attempts = async () => Number((await server.app.services.database.read.query("SELECT sum(attempts) AS count FROM mail_deliveries"))[0].count);

  test("keeps nobody from applying, reading pages and asking for alerts, and holds up no other job", async () => {
    for (const email of candidates) expect((await apply(server.baseUrl, { email })).reference).toMatch(/^RN-/);
    await post(server.graphqlUrl, "mutation ($input: SubscribeToPostingsInput!) { subscribeToPostings(input: $input) { userErrors { code } } }", { input: { email: reader, frequency: "AT_ONCE" } });
    await vi.waitFor(async () => expect(await waiting()).toBe(candidates.length + 1), PATIENCE);
    await vi.waitFor(async () => expect(await count("documents WHERE application_id IS NOT NULL AND text_state = 'READY'")).toBe(2 * candidates.length), PATIENCE);
    expect((await fetch(`${server.baseUrl}/postings/pacs-administrator`)).status).toBe(200);
    expect(await count("outbox WHERE done_at IS NULL AND id NOT IN (SELECT job_id FROM mail_deliveries)")).toBe(0);
  });

  test("is looked for again and again all the while, and the mail waits in the list where staff see it", async () => {
    for (let passed = 0; passed < HOUR; passed += 20 * MINUTE) {
      const before = await attempts();
      clock.wait(20 * MINUTE);
      await vi.waitFor(async () => expect([await attempts(), await waiting()]).toEqual([before + candidates.length + 1, candidates.length + 1]), PATIENCE);
    }
    const admin = await server.signInAsAdministrator();
    const { mailHealth } = await admin.postForData<{ mailHealth: object }>("{ mailHealth { waiting waitingSince failed bounced } }");
    expect(mailHealth).toEqual({ waiting: candidates.length + 1, waitingSince: "2026-11-24T12:00:00.000Z", failed: 0, bounced: 0 });
  });

  test("gets every mail within five minutes when it is back, each once", async () => {
    await smtp.comeUp();
    clock.wait(LONGEST_WAIT_FOR_SERVER_MS);
    await vi.waitFor(async () => expect(await count("mail_deliveries WHERE state = 'SENT'")).toBe(candidates.length + 1), PATIENCE);
    clock.wait(HOUR);
    await vi.waitFor(async () => expect(await count("outbox WHERE done_at IS NULL")).toBe(0), PATIENCE);
    expect(smtp.messages.flatMap(({ to }) => to).sort()).toEqual([...candidates, reader].sort());
    expect(new Set(smtp.messages.map(({ headers }) => headers.get("message-id"))).size).toBe(candidates.length + 1);
  });
});
