import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { HOUR } from "../../../server/src/platform/clock.ts";
import { applicationInput, apply, submit } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { startSmtpCatcher, type SmtpCatcher } from "../../testkit/smtp-catcher.ts";
import { testClock } from "../../testkit/test-clock.ts";

describeOnBothDatabases("the confirmation by e-mail", (database) => {
  let server: TestServer;
  let smtp: SmtpCatcher;
  const clock = testClock();

  beforeAll(async () => {
    smtp = await startSmtpCatcher();
    server = await startServer(await database.fresh(), { smtpUrl: smtp.url, clock });
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const mailTo = (email: string) => smtp.waitFor(({ to }) => to.includes(email), 60_000);

  test("goes to the candidate alone, from the portal, and its link opens the status page", async () => {
    await apply(server.baseUrl, { givenName: "Somebody", familyName: "Else", email: "somebody.else@example.org" });
    const receipt = await apply(server.baseUrl, { email: "Renee.Letter@example.com" });
    const mail = await mailTo("Renee.Letter@example.com");
    expect(mail).toMatchObject({ from: "no-reply@rounds.test", to: ["Renee.Letter@example.com"], subject: "We have your application: PACS Administrator" });
    expect(["cc", "bcc", "reply-to"].filter((name) => mail.headers.has(name))).toEqual([]);
    for (const part of ["Dear Renée Okafor-Lindqvist,", receipt.reference, receipt.statusUrl]) expect(mail.text).toContain(part);
    expect(mail.html).toContain(`href="${receipt.statusUrl}"`);
    const page = await fetch(/https?:\S+\/status\/\S+/.exec(mail.text)?.[0] ?? "");
    expect([page.status, page.headers.get("cache-control"), page.headers.get("referrer-policy")]).toEqual([200, "no-store", "no-referrer"]);
    expect(await page.text()).toContain(receipt.reference);
  });

  test("holds nothing of another candidate, of the documents or of the house's bookkeeping", async () => {
    await apply(server.baseUrl, { givenName: "Ottoline", email: "ottoline@example.org" });
    await apply(server.baseUrl, { email: "reads-only-own@example.com" });
    const mail = await mailTo("reads-only-own@example.com");
    const documents: Record<string, string>[] = await server.app.services.database.read.query("SELECT id, storage_key, sha256 FROM documents");
    expect(documents.length).toBeGreaterThanOrEqual(4);
    for (const secret of ["Ottoline", "ottoline@example.org", "Twelve years of PACS", ...documents.flatMap((row) => Object.values(row))]) expect(mail.raw).not.toContain(secret);
  });

  test("has no markup and no header of the sender's making", async () => {
    await apply(server.baseUrl, { givenName: `<a href="https://evil.example">Click</a>`, familyName: "=?utf-8?Q?Bcc:_all?=", email: "markup@example.com" });
    const mail = await mailTo("markup@example.com");
    expect(mail.html).not.toContain(`<a href="https://evil.example"`);
    expect(mail.headers.get("to")).toBe("markup@example.com");
  });

  test("waits until the mail server is back, and then comes once", async () => {
    await smtp.goDown();
    const receipt = await apply(server.baseUrl, { email: "patient@example.com" });
    expect(receipt.reference).toMatch(/^RN-/);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 60_000, interval: 50 });
    await smtp.comeUp();
    clock.wait(HOUR);
    await smtp.waitFor(({ to }) => to.includes("patient@example.com"), 60_000);
    await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 60_000, interval: 50 });
    expect(smtp.messages.filter(({ to }) => to.includes("patient@example.com"))).toHaveLength(1);
  });

  async function waiting(): Promise<number> {
    const [row] = await server.app.services.database.read.query("SELECT count(*) AS count FROM outbox WHERE done_at IS NULL AND attempts > 0 AND last_error IS NOT NULL");
    return Number(row.count);
  }
});

describeOnBothDatabases("the confirmation without a mail server", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  test("is in the console's mailbox, once, and a refused application sends none", async () => {
    const admin = await server.signInAsAdministrator();
    await submit(server.baseUrl, await applicationInput(server.baseUrl, { email: "nobody@" }));
    const receipt = await apply(server.baseUrl, { email: "renee@example.com" });
    await vi.waitFor(async () => {
      const { mailbox } = await admin.postForData<{ mailbox: { totalCount: number; nodes: object[] } }>("{ mailbox { totalCount nodes { to subject text html } } }");
      expect(mailbox.totalCount).toBe(1);
      expect(mailbox.nodes).toEqual([{ to: "renee@example.com", subject: "We have your application: PACS Administrator", text: expect.stringContaining(receipt.statusUrl), html: expect.stringContaining(receipt.statusUrl) }]);
    }, { timeout: 60_000, interval: 50 });
  });
});
