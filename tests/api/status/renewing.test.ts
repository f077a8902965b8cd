import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { LinkRequestRow } from "../../../server/src/features/applications/link-request.entity.ts";
import { sweepLinkRequests } from "../../../server/src/features/applications/sweep-link-requests.ts";
import { statusToken } from "../../../server/src/features/applications/status-link.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { linkRenewalLimits } from "../../../shared/src/applications/link-renewal.ts";
import { apply, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startFickleSmtp } from "../../testkit/fickle-smtp.ts";
import { postForData } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const RENEW = "mutation ($input: RenewStatusLinksInput!) { renewStatusLinks(input: $input) { userErrors { code path message } } }";

interface Renewal {
  renewStatusLinks: { userErrors: { code: string; path: string[]; message: string }[] };
}

describeOnBothDatabases("renewing status links", (databases) => {
  let server: TestServer;
  let people = 0;

  beforeAll(async () => {
    server = await startServer(await databases.fresh(), { trustedProxies: 1 });
  });
  afterAll(() => server.stop());

  const newEmail = () => `renewing-${(people += 1)}@example.com`;
  const read = () => server.app.services.database.read;
  const opens = async (token: string) => (await fetch(`${server.baseUrl}/status/${token}`)).status === 200;
  const mailsTo = async (recipient: string) => (await read().findBy(MailboxMessageRow, { recipient })).filter(({ subject }) => subject.startsWith("The way back") || subject.startsWith("Cómo volver"));
  const mailed = ({ text }: MailboxMessageRow) => [...text.matchAll(/\/status\/([\w-]+)/g)].map(([, token]) => token ?? "");
  const handled = () => vi.waitFor(async () => expect((await read().find(LinkRequestRow)).every(({ handledAt }) => handledAt !== null)).toBe(true), { timeout: 20_000, interval: 20 });

  async function renew(email: string, client = `10.1.${people}.1`): Promise<Response> {
    return fetch(`${server.baseUrl}/status`, { method: "POST", body: new URLSearchParams({ email }), redirect: "manual", headers: { "x-forwarded-for": client } });
  }

  test("mails one new link for each application of the address, in one mail, and ends those before", async () => {
    const email = newEmail();
    const { id } = await publishPosting(await server.signInAsAdministrator(), "Evening PACS Analyst");
    const before = [tokenOf(await apply(server.baseUrl, { email })), tokenOf(await apply(server.baseUrl, { email: email.toUpperCase(), postingId: id }))];
    const stranger = tokenOf(await apply(server.baseUrl, { email: newEmail() }));
    await renew(` ${email} `);
    await handled();
    const [mail, ...others] = [...(await mailsTo(email)), ...(await mailsTo(email.toUpperCase()))];
    expect(others).toEqual([]);
    const tokens = mail === undefined ? [] : mailed(mail);
    expect(tokens).toHaveLength(2);
    expect(mail?.html.match(/class="button"/g)).toHaveLength(2);
    for (const token of tokens) expect(await opens(token)).toBe(true);
    for (const token of before) expect(await opens(token)).toBe(false);
    expect(await opens(stranger)).toBe(true);
  });

  test("answers the same for an address that nobody applied with, writes as much, and mails nothing", async () => {
    const [known, unknown] = [newEmail(), newEmail()];
    await apply(server.baseUrl, { email: known });
    const answers = [];
    for (const email of [known, unknown]) {
      const requests = await read().count(LinkRequestRow);
      const jobs = await read().countBy(OutboxRow, { event: "application.status-links-asked" });
      const reply = await renew(email);
      answers.push({ status: reply.status, headers: { ...Object.fromEntries(reply.headers), date: "" }, body: await reply.text(), requests: (await read().count(LinkRequestRow)) - requests, jobs: (await read().countBy(OutboxRow, { event: "application.status-links-asked" })) - jobs });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 303, headers: { location: "/status/sent" }, requests: 1, jobs: 1 });
    await handled();
    expect(await mailsTo(known)).toHaveLength(1);
    expect(await read().countBy(MailboxMessageRow, { recipient: unknown })).toBe(0);
    expect(JSON.stringify(await read().find(LinkRequestRow))).not.toMatch(/@example/);
    expect(await (await fetch(`${server.baseUrl}/status/sent`)).text()).toContain("Look into your mailbox");
  });

  test("an address gets a few mails a day at most, however many ask at once, and the answer stays the same", async () => {
    const email = newEmail();
    await apply(server.baseUrl, { email });
    const replies = await Promise.all(Array.from({ length: linkRenewalLimits.mailsADay + 4 }, () => renew(email)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([303]));
    await handled();
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(linkRenewalLimits.mailsADay);
    const newest = (await read().findOneByOrFail(ApplicationRow, { email }));
    expect(mails.flatMap(mailed)).toContain(statusToken(server.app.services.secret, newest));
  });

  test("a client address may ask so often an hour, and is told so", async () => {
    for (let count = 0; count < linkRenewalLimits.anHour; count += 1) expect((await renew(`nobody-${count}@example.com`, "10.9.9.9")).status).toBe(303);
    const reply = await renew("nobody@example.com", "10.9.9.9");
    expect([reply.status, (await reply.text()).includes("Too many links were asked for")]).toEqual([422, true]);
    expect((await renew("nobody@example.com", "10.9.9.8")).status).toBe(303);
  });

  test("what is no address comes back as it was typed, in the page's language", async () => {
    const reply = await fetch(`${server.baseUrl}/es/status`, { method: "POST", body: new URLSearchParams({ email: "renée at home" }), redirect: "manual" });
    const html = await reply.text();
    expect(reply.status).toBe(422);
    expect(html).toContain('value="renée at home"');
    expect(html).toContain('href="#email"');
    expect(html).toContain('lang="es"');
    const { renewStatusLinks } = await postForData<Renewal>(server.graphqlUrl, RENEW, { input: { email: "", language: "es" } });
    expect(renewStatusLinks.userErrors).toEqual([{ code: "REQUIRED", path: ["email"], message: expect.stringMatching(/^[A-Z].*correo/) }]);
  });

  test("by the API it is the same, and the mail is in the application's language", async () => {
    const email = newEmail();
    await apply(server.baseUrl, { email, language: "es" });
    expect(await postForData<Renewal>(server.graphqlUrl, RENEW, { input: { email } })).toEqual({ renewStatusLinks: { userErrors: [] } });
    await handled();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Cómo volver/)]);
  });

  test("pages, receipts and links that open nothing lead there", async () => {
    const email = newEmail();
    await apply(server.baseUrl, { email });
    expect(await (await fetch(`${server.baseUrl}/status/none`)).text()).toContain('href="/status"');
    expect(await (await fetch(`${server.baseUrl}/postings`)).text()).toContain('href="/status"');
    const receipt = await vi.waitFor(() => read().findOneByOrFail(MailboxMessageRow, { recipient: email }), { timeout: 20_000, interval: 20 });
    expect(receipt.text).toContain(`${server.baseUrl}/status.`);
    expect(receipt.html).toContain(`<a href="${server.baseUrl}/status">`);
  });

  test("who asked is forgotten after some days", async () => {
    const email = newEmail();
    await renew(email);
    const late = { ...server.app.services, clock: { now: () => new Date(Date.now() + 8 * 24 * 3_600_000) } };
    await sweepLinkRequests(late);
    expect(await read().count(LinkRequestRow)).toBe(0);
  });
});

describeOnBothDatabases("a mail with new status links that no server takes", (databases) => {
  test("ends no link that works", async () => {
    const smtp = await startFickleSmtp();
    const server = await startServer(await databases.fresh(), { smtpUrl: smtp.url });
    try {
      const token = tokenOf(await apply(server.baseUrl, { email: "gone-away@example.com" }));
      await postForData<Renewal>(server.graphqlUrl, RENEW, { input: { email: "gone-away@example.com" } });
      await vi.waitFor(async () => expect(await server.app.services.database.read.query("SELECT state FROM mail_deliveries WHERE kind = 'STATUS_LINK'")).toEqual([{ state: "BOUNCED" }]), { timeout: 20_000, interval: 20 });
      expect((await fetch(`${server.baseUrl}/status/${token}`)).status).toBe(200);
    } finally {
      await server.stop();
      await smtp.stop();
    }
  });
});
