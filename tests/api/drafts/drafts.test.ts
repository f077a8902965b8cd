import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { remindOfDrafts } from "../../../server/src/features/drafts/remind-of-drafts.ts";
import { sweepDrafts } from "../../../server/src/features/drafts/sweep-drafts.ts";
import { sweepUploads } from "../../../server/src/features/documents/sweep-uploads.ts";
import { DAY, HOUR } from "../../../server/src/platform/clock.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock, type TestClock } from "../../testkit/test-clock.ts";

type Fields = Record<string, string | File>;

describeOnBothDatabases("a draft behind an e-mailed link", (database) => {
  let server: TestServer;
  let clock: TestClock;

  beforeAll(async () => {
    clock = testClock();
    server = await startServer(await database.fresh(), { clock });
  });
  afterAll(() => server.stop());

  async function send(step: string, fields: Fields, { slug = "pacs-administrator", prefix = "" } = {}): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ idempotencyKey: crypto.randomUUID(), step, ...fields })) form.append(name, value);
    return fetch(`${server.baseUrl}${prefix}/postings/${slug}/apply`, { method: "POST", body: form, redirect: "manual" });
  }

  const resume = () => ({ "document.RESUME": new File(["Ten years of PACS"], "resume.txt") });
  const letter = () => ({ "document.COVER_LETTER": new File(["Dear team"], "letter.txt") });

  const mailsTo = (recipient: string) => server.app.services.database.read.find(MailboxMessageRow, { where: { recipient }, order: { sentAt: "ASC", id: "ASC" } });

  async function linkFor(email: string, nth = 1): Promise<string> {
    const mails = await vi.waitFor(async () => {
      const found = await mailsTo(email);
      expect(found.length).toBeGreaterThanOrEqual(nth);
      return found;
    }, { timeout: 60_000 });
    return new URL(/http\S+\/drafts\/[\w-]+/.exec(mails[nth - 1]?.text ?? "")?.[0] ?? "http://no.link/").pathname;
  }

  const open = async (path: string) => {
    const reply = await fetch(`${server.baseUrl}${path}`);
    return { status: reply.status, html: await reply.text(), cached: reply.headers.get("cache-control") };
  };

  test("opens the form as it was left, on any device, and ends when it is sent", async () => {
    const saved = await send("save", { givenName: "José", email: "later@example.com", "answer.on-call": "YES", ...resume() });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, "/drafts/sent"]);
    expect((await open("/drafts/sent")).html).toContain("Your draft is saved");

    const path = await linkFor("later@example.com");
    const draft = await open(path);
    expect([draft.status, draft.cached]).toEqual([200, "no-store"]);
    for (const kept of ["José", "later@example.com", "resume.txt", "This is your draft"]) expect(draft.html).toContain(kept);
    expect(draft.html).not.toContain("There is a problem</h2><ul class=\"plain-list\" data-lines=\"true\"><li>");

    const sent = await send("send", { givenName: "José", familyName: "Neill", email: "later@example.com", ...resume(), ...letter(), draft: path.split("/").at(-1) ?? "" });
    expect(sent.headers.get("location")).toMatch(/^\/status\//);
    expect((await open(path)).status).toBe(410);
  });

  test("keeps its uploads longer than a day, until it expires; then all of it is gone", async () => {
    await send("save", { email: "slow@example.com", ...resume() });
    const path = await linkFor("slow@example.com");
    clock.wait(3 * DAY);
    await sweepUploads(server.app.services);
    expect((await open(path)).html).toContain("resume.txt");
    clock.wait(12 * DAY);
    expect(await open(path)).toMatchObject({ status: 410, html: expect.stringContaining("This draft is no longer here") });
    await sweepDrafts(server.app.services);
    await sweepUploads(server.app.services);
    const { read } = server.app.services.database;
    expect(await read.query("SELECT id FROM drafts WHERE email = $1", ["slow@example.com"])).toEqual([]);
    expect(await read.query("SELECT id FROM documents WHERE application_id IS NULL AND kept_until IS NOT NULL")).toEqual([]);
  });

  test("is written over by nobody who only knows the address", async () => {
    await send("save", { email: "mine@example.com", givenName: "Mine" });
    const mine = await linkFor("mine@example.com");
    await send("save", { email: "mine@example.com", givenName: "Stranger" });
    const other = await linkFor("mine@example.com", 2);
    expect(other).not.toBe(mine);
    expect((await open(mine)).html).toContain('value="Mine"');

    await send("save", { email: "mine@example.com", givenName: "Mine again", draft: mine.split("/").at(-1) ?? "" });
    expect((await open(mine)).html).toContain('value="Mine again"');
  });

  test("fills nobody's mailbox", async () => {
    clock.wait(2 * HOUR);
    for (let times = 1; times <= 8; times += 1) expect((await send("save", { email: "victim@example.com" })).status).toBe(303);
    await linkFor("victim@example.com", 5);
    await vi.waitFor(async () => expect(await server.app.services.database.read.query("SELECT id FROM outbox WHERE event = 'draft.saved' AND done_at IS NULL")).toEqual([]), { timeout: 60_000 });
    expect(await mailsTo("victim@example.com")).toHaveLength(5);
  });

  test("asks for an address to send the link to, and keeps the rest", async () => {
    clock.wait(2 * HOUR);
    const reply = await send("save", { givenName: "José", email: "jose at" });
    const html = await reply.text();
    expect(reply.status).toBe(422);
    for (const part of ["Enter an e-mail address like", "José", "jose at"]) expect(html).toContain(part);
  });

  test("reminds once, two days before it expires, and not of what was sent", async () => {
    const sentAnyway = await send("save", { email: "sent@example.com" });
    expect(sentAnyway.status).toBe(303);
    await send("save", { email: "forgot@example.com" });
    await linkFor("forgot@example.com");
    await linkFor("sent@example.com");
    expect((await send("send", { givenName: "Sent", familyName: "Already", email: "sent@example.com", ...resume(), ...letter() })).status).toBe(303);
    clock.wait(12 * DAY + HOUR);
    await remindOfDrafts(server.app.services);
    await remindOfDrafts(server.app.services);
    await linkFor("forgot@example.com", 2);
    const reminders = async (email: string) => (await mailsTo(email)).filter(({ text }) => /\/drafts\//.test(text)).length;
    expect([await reminders("forgot@example.com"), await reminders("sent@example.com")]).toEqual([2, 1]);
  });

  test("of a posting that has closed shows what was typed beside the questions", async () => {
    const admin = await server.signInAsAdministrator();
    const { id, slug } = await publishPosting(admin, "Night PACS Analyst");
    await send("save", { email: "closed@example.com", givenName: "Ada" }, { slug });
    const path = await linkFor("closed@example.com");
    await admin.postForData("mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }", { id });
    const closed = await open(path);
    expect(closed.status).toBe(410);
    for (const part of ["This posting has closed", "Ada", "closed@example.com"]) expect(closed.html).toContain(part);
  });

  test("speaks the language in which it was begun", async () => {
    const reply = await send("save", { email: "tarde@example.com" }, { prefix: "/es" });
    expect(reply.headers.get("location")).toBe("/es/drafts/sent");
    const path = await linkFor("tarde@example.com");
    expect(path).toMatch(/^\/es\/drafts\//);
    expect((await open(path)).html).toContain('lang="es"');
  });

  test.each(["nothing", "a".repeat(46), "%00"])("a link that was made up opens nothing: %j", async (token) => {
    expect((await open(`/drafts/${encodeURIComponent(token)}`)).status).toBe(410);
  });
});
