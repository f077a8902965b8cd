import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../server/src/platform/clock.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { BouncedAddressRow, MailDeliveryRow } from "../../../server/src/platform/mail/mail-delivery.entity.ts";
import { apply } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startFickleSmtp, type FickleSmtp } from "../../testkit/fickle-smtp.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";

const PATIENCE = { timeout: 60_000, interval: 20 };

describeOnBothDatabases("the mail of an application", (databases) => {
  let server: TestServer;
  let smtp: FickleSmtp;
  const clock = testClock();

  beforeAll(async () => {
    smtp = await startFickleSmtp();
    server = await startServer(await databases.fresh(), { smtpUrl: smtp.url, clock, mailReturnPath: "bounces@rounds.test" });
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const read = () => server.app.services.database.read;
  const deliveryTo = (recipient: string) => read().findOneBy(MailDeliveryRow, { recipient });
  const becomes = (recipient: string, change: Partial<MailDeliveryRow>) => vi.waitFor(async () => expect(await deliveryTo(recipient)).toMatchObject(change), PATIENCE);
  const jobOf = async (recipient: string) => read().findOneByOrFail(OutboxRow, { id: (await deliveryTo(recipient))?.jobId ?? "" });
  const hasBounced = (email: string) => read().existsBy(BouncedAddressRow, { email });

  test("is written down as sent, and never sent again, though its job runs again", async () => {
    await apply(server.baseUrl, { email: "ana@example.com" });
    await becomes("ana@example.com", { kind: "APPLICATION_RECEIVED", state: "SENT", attempts: 1, failure: null, maybeTwice: false });
    const job = await jobOf("ana@example.com");
    await server.app.services.events.handlerOf(job.event, job.handler)?.(job.payload, { jobId: job.id });
    expect(smtp.taken("ana@example.com")).toEqual([`<${job.id}@rounds.test>`]);
    expect(smtp.senders).toContain(`bounces+${job.id}@rounds.test`);
  });

  test("is sent again with the same Message-ID after a process died in the middle, and says so", async () => {
    const job = await jobOf("ana@example.com");
    await server.app.services.database.write(({ manager }) => manager.update(MailDeliveryRow, { id: job.id }, { state: "SENDING" }));
    await server.app.services.events.handlerOf(job.event, job.handler)?.(job.payload, { jobId: job.id });
    await becomes("ana@example.com", { state: "SENT", attempts: 2, maybeTwice: true });
    expect(smtp.taken("ana@example.com")).toEqual([`<${job.id}@rounds.test>`, `<${job.id}@rounds.test>`]);
  });

  test("to an address that is not there bounces at the first attempt and is left at that", async () => {
    await apply(server.baseUrl, { email: "gone-for-good@example.com" });
    await becomes("gone-for-good@example.com", { state: "BOUNCED", attempts: 1, failure: "NO_SUCH_ADDRESS", reply: "550 5.1.1" });
    expect(await hasBounced("gone-for-good@example.com")).toBe(true);
    await vi.waitFor(async () => expect((await jobOf("gone-for-good@example.com")).doneAt).not.toBeNull(), PATIENCE);
  });

  test("that nobody wants to take is given up at the first attempt, and its address is not called bounced", async () => {
    await apply(server.baseUrl, { email: "unwanted-word@example.com" });
    await becomes("unwanted-word@example.com", { state: "FAILED", attempts: 1, failure: "REFUSED", reply: "554 5.7.1" });
    expect(await hasBounced("unwanted-word@example.com")).toBe(false);
  });

  test("to a full mailbox is tried for five days, then given up", async () => {
    // The job is given its next time after the delivery is written: a clock that moved between the two would move that time too.
    const waits = async (change: Partial<MailDeliveryRow>) => {
      await becomes("full-house@example.com", { state: "QUEUED", ...change });
      await vi.waitFor(async () => expect(await jobOf("full-house@example.com")).toMatchObject({ claimedUntil: null }), PATIENCE);
    };
    await apply(server.baseUrl, { email: "full-house@example.com" });
    await waits({ attempts: 1, failure: "NOT_NOW", reply: "452 4.2.2" });
    clock.wait(MINUTE);
    await waits({ attempts: 2 });
    clock.wait(5 * DAY - HOUR);
    await waits({ attempts: 3 });
    clock.wait(HOUR);
    await becomes("full-house@example.com", { state: "FAILED", attempts: 4, failure: "NOT_NOW" });
  });

  test("leaves nothing of its text behind", async () => {
    const rows = JSON.stringify(await read().find(MailDeliveryRow));
    expect(rows).not.toContain("Dear");
    expect(rows).not.toContain("/status/");
  });
});
