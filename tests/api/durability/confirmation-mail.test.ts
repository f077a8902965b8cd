import { afterEach, expect, test, vi } from "vitest";
import type { Database } from "../../../server/src/database/database.ts";
import { MINUTE } from "../../../server/src/platform/clock.ts";
import { applicationInput, apply, submit, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { startSmtpCatcher, type SmtpCatcher } from "../../testkit/smtp-catcher.ts";
import { testClock } from "../../testkit/test-clock.ts";

/** SQLite belongs to one server. */
const FURTHER_SERVERS = { sqlite: 0, postgres: 1 } as const;
const PATIENCE = { timeout: 120_000, interval: 50 };

describeOnBothDatabases("the confirmation of an application", (databases) => {
  const running: (TestServer | SmtpCatcher)[] = [];
  const keep = <Running extends TestServer | SmtpCatcher>(started: Running): Running => {
    running.push(started);
    return started;
  };

  afterEach(async () => {
    for (const started of running.splice(0).reverse()) await started.stop();
  });

  const mailsTo = ({ messages }: SmtpCatcher, email: string) => messages.filter(({ to }) => to.includes(email));

  test.each([
    ["the mail server is off", (smtp: SmtpCatcher) => smtp.goDown(), (smtp: SmtpCatcher) => smtp.comeUp()],
    ["the mail server takes nothing", async (smtp: SmtpCatcher) => smtp.refuse(true), async (smtp: SmtpCatcher) => smtp.refuse(false)],
  ])("waits while %s, and is sent once afterwards; the application is taken at once", async (_, breakIt, mendIt) => {
    const smtp = keep(await startSmtpCatcher());
    await breakIt(smtp);
    const clock = testClock();
    const server = keep(await startServer(await databases.fresh(), { smtpUrl: smtp.url, clock }));
    const { database } = server.app.services;
    const email = "patient@example.com";
    const receipt = await apply(server.baseUrl, { email });
    expect(await stageOf(server, tokenOf(receipt))).toBe("RECEIVED");
    await vi.waitFor(async () => expect((await failedMails(database)).length).toBe(1), PATIENCE);
    expect(smtp.messages).toEqual([]);

    await mendIt(smtp);
    clock.wait(MINUTE);
    const mail = await smtp.waitFor(({ to }) => to.includes(email), PATIENCE.timeout);
    expect(mail.text).toContain(receipt.reference);
    await outboxIsEmpty(database);
    expect(mailsTo(smtp, email)).toHaveLength(1);
  });

  test("is sent once, by however many servers work on the database", async () => {
    const smtp = keep(await startSmtpCatcher());
    const url = await databases.fresh();
    const one = keep(await startServer(url, { smtpUrl: smtp.url }));
    const others = await Promise.all(Array.from({ length: FURTHER_SERVERS[databases.dialect] }, () => startServer(url, { smtpUrl: smtp.url, documentsFolder: one.documentsFolder })));
    const servers = [one, ...others.map(keep)];
    const emails = Array.from({ length: 20 }, (_, index) => `applicant-${index}@example.com`);
    const inputs = await Promise.all(emails.map((email) => applicationInput(one.baseUrl, { email })));
    const payloads = await Promise.all(inputs.map((input, index) => submit((servers[index % servers.length] ?? one).baseUrl, input)));
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    await outboxIsEmpty(one.app.services.database);
    expect(smtp.messages.flatMap(({ to }) => to).sort()).toEqual(emails.sort());
  });
});

async function stageOf({ graphqlUrl }: TestServer, token: string): Promise<string | undefined> {
  const query = "query ($token: String!) { applicationStatus(token: $token) { stage } }";
  return (await postForData<{ applicationStatus: { stage: string } | null }>(graphqlUrl, query, { token })).applicationStatus?.stage;
}

function failedMails({ read }: Database): Promise<unknown[]> {
  return read.query("SELECT id FROM outbox WHERE handler LIKE '%e-mail' AND attempts > 0 AND claimed_until IS NULL AND done_at IS NULL AND last_error IS NOT NULL");
}

async function outboxIsEmpty({ read }: Database): Promise<void> {
  await vi.waitFor(async () => expect(Number((await read.query("SELECT count(*) AS count FROM outbox WHERE done_at IS NULL"))[0].count)).toBe(0), PATIENCE);
}
