import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendWeeklyAlerts } from "../../../server/src/features/alerts/send-weekly-alerts.ts";
import { alertDue } from "../../../server/src/features/alerts/alert.events.ts";
import { PostingAlertDeliveryRow, PostingAlertRow } from "../../../server/src/features/alerts/alert.entity.ts";
import { matchPosting } from "../../../server/src/features/alerts/match-posting.ts";
import { sendAlert } from "../../../server/src/features/alerts/send-alert.ts";
import { DAY, HOUR, instant, later, MINUTE } from "../../../server/src/platform/clock.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { rowId } from "../../../server/src/graphql/global-id.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { readyDraft, taken } from "../postings/postings-under-test.ts";
import { openAlerts, type AlertsUnderTest } from "./alerts-under-test.ts";

describeOnBothDatabases("a posting that opens", (databases) => {
  let alerts: AlertsUnderTest;
  /** A word that only this test's postings and alerts hold. */
  let word: string;
  let email: string;
  let tests = 0;

  beforeAll(async () => {
    alerts = await openAlerts(await databases.fresh());
  });
  beforeEach(async () => {
    await alerts.wait(untilWednesdayNoon(alerts.clock.now()));
    word = `subject${(tests += 1)}`;
    email = `${word}@example.com`;
  });
  afterAll(() => alerts.server.stop());

  const services = () => alerts.server.app.services;
  const idOf = (globalId: string) => rowId("Posting", globalId) ?? "";
  const step = async (mutation: string, postingId: string) => taken(await alerts.admin(), mutation, { postingId });
  /** The next Monday, half past eight in Chicago. */
  const untilMondayMorning = async () => {
    await alerts.wait(4 * DAY + 20 * HOUR + 30 * MINUTE);
    await sendWeeklyAlerts(services());
    await alerts.settle();
  };

  test("is told to those whom it fits, each by a mail with its facts and their own way out", async () => {
    await alerts.start(email, { search: word, location: "Lantern Lake", employmentTypes: ["FULL_TIME"], payAtLeast: 9_000_000 });
    await alerts.start(`other-${email}`, { search: `${word} zebra` });
    const { slug } = await alerts.publish(`${word} Analyst`);
    await alerts.wait(MINUTE);
    expect(await alerts.told(`other-${email}`)).toEqual([]);
    expect(await alerts.told(email)).toEqual([`New posting: ${word} Analyst`]);
    const mail = (await alerts.mailsTo(email)).at(-1);
    const { baseUrl } = alerts.server;
    const token = await alerts.tokenFor(email);
    for (const text of [mail?.text ?? "", (mail?.html ?? "").replaceAll("&amp;", "&")]) {
      expect(text).toContain(`${baseUrl}/postings/${slug}?source=alert`);
      expect(text).toContain("Imaging, Lantern Lake, WI");
      expect(text).toContain("$60,000 to $100,000 a year");
      expect(text).toContain(`words ${word}; place Lantern Lake; employment Full time; pay At least $90,000 a year`);
      expect(text).toContain(`${baseUrl}/alerts/${token}/unsubscribe`);
    }
    expect(mail?.unsubscribeUrl).toBe(`${baseUrl}/alerts/${token}/unsubscribe`);
  });

  test("is told once to a person with several alerts, and again to nobody when it closes and reopens, or pauses and resumes", async () => {
    await alerts.start(email, { search: word }, "WEEKLY");
    await alerts.start(email, { search: word, workplaceTypes: ["HYBRID", "ON_SITE", "REMOTE"] });
    const { id } = await alerts.publish(`${word} Analyst`);
    await alerts.wait(MINUTE);
    await alerts.start(`late-${email}`, { search: word });
    for (const mutation of ["pausePosting", "resumePosting", "closePosting", "publishPosting", "publishPosting"]) await step(mutation, id);
    await alerts.settle();
    await untilMondayMorning();
    expect(await alerts.told(email)).toEqual([`New posting: ${word} Analyst`]);
    // Whoever subscribed in between is told when it opens again.
    expect(await alerts.told(`late-${email}`)).toEqual([`New posting: ${word} Analyst`]);
  });

  test("comes in one mail with others that open at the same time", async () => {
    await alerts.start(email, { search: word });
    for (const title of ["First", "Second", "Third"]) await alerts.publish(`${word} ${title}`);
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual(["3 new postings at Lantern Lake Medical Center"]);
    const text = (await alerts.mailsTo(email)).at(-1)?.text ?? "";
    expect(["First", "Second", "Third"].map((title) => text.indexOf(`${word} ${title}`)).every((place, index, places) => place > (places[index - 1] ?? 0))).toBe(true);
  });

  test("that is taken back within the minute is told to nobody, until it opens again", async () => {
    await alerts.start(email, { search: word });
    const { id } = await alerts.publish(`${word} Analyst`);
    await step("pausePosting", id);
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual([]);
    await step("resumePosting", id);
    await alerts.settle();
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual([`New posting: ${word} Analyst`]);
  });

  test("by its schedule is told when its time comes; one that was called back, never", async () => {
    await alerts.start(email, { search: word });
    const admin = await alerts.admin();
    const [kept, calledBack] = [await readyDraft(admin, `${word} Kept`), await readyDraft(admin, `${word} Called back`)];
    const publishAt = instant(later(alerts.clock.now(), HOUR));
    for (const { id } of [kept, calledBack]) await taken(admin, "schedulePosting", { postingId: id, publishAt });
    await step("returnPostingToDraft", calledBack.id);
    await alerts.wait(HOUR - 1);
    expect(await services().database.read.countBy(PostingAlertDeliveryRow, { postingId: idOf(kept.id) })).toBe(0);
    await alerts.wait(1);
    await alerts.wait(MINUTE);
    expect(await alerts.told(email)).toEqual([`New posting: ${word} Kept`]);
  });

  test("is not told to an alert that was ended, or asks for something else, before the mail is made", async () => {
    const ended = await alerts.start(email, { search: word });
    const changed = await alerts.start(`changed-${email}`, { search: word });
    await alerts.publish(`${word} Analyst`);
    await alerts.end(ended);
    await alerts.update(changed, { search: "zebra" }, "AT_ONCE");
    await alerts.wait(MINUTE);
    expect([...(await alerts.told(email)), ...(await alerts.told(`changed-${email}`))]).toEqual([]);
  });

  describe("for a weekly alert", () => {
    test("waits for Monday, eight o'clock of the organization, with all others of the week", async () => {
      await alerts.start(email, { search: word }, "WEEKLY");
      await alerts.publish(`${word} First`);
      await alerts.wait(DAY);
      const closed = await alerts.publish(`${word} Closed`);
      await alerts.publish(`${word} Second`);
      await step("closePosting", closed.id);
      // Monday, 7:59 in Chicago.
      await alerts.wait(Date.parse(mondayAtEight(alerts.clock.now())) - MINUTE - alerts.clock.now().getTime());
      await sendWeeklyAlerts(services());
      await alerts.settle();
      expect(await alerts.told(email)).toEqual([]);
      await alerts.wait(MINUTE);
      await Promise.all([sendWeeklyAlerts(services()), sendWeeklyAlerts(services())]);
      await alerts.settle();
      await sendWeeklyAlerts(services());
      await alerts.settle();
      expect(await alerts.told(email)).toEqual(["2 new postings at Lantern Lake Medical Center"]);
      await alerts.publish(`${word} Third`);
      await alerts.wait(DAY);
      await sendWeeklyAlerts(services());
      await alerts.settle();
      expect(await alerts.told(email)).toHaveLength(1);
    });

    test("is told at the next look when the server was off on Monday morning", async () => {
      await alerts.start(email, { search: word }, "WEEKLY");
      await alerts.publish(`${word} Analyst`);
      await alerts.wait(6 * DAY);
      await sendWeeklyAlerts(services());
      await alerts.settle();
      expect(await alerts.told(email)).toEqual([`New posting: ${word} Analyst`]);
    });

    test("is told as soon as the alert wants to hear at once", async () => {
      const token = await alerts.start(email, { search: word }, "WEEKLY");
      await alerts.publish(`${word} Analyst`);
      await alerts.update(token, { search: word }, "AT_ONCE");
      await alerts.settle();
      expect(await alerts.told(email)).toEqual([`New posting: ${word} Analyst`]);
    });
  });

  describe("is told once", () => {
    test("when the job that looks for alerts runs again", async () => {
      await alerts.start(email, { search: word });
      const { id } = await alerts.publish(`${word} Analyst`);
      await Promise.allSettled([matchPosting(services(), idOf(id)), matchPosting(services(), idOf(id))]);
      await alerts.wait(MINUTE);
      await matchPosting(services(), idOf(id));
      await alerts.wait(MINUTE);
      expect(await alerts.told(email)).toHaveLength(1);
    });

    test("when a job that mails it runs again, at once or for another job", async () => {
      await alerts.start(email, { search: word });
      await alerts.publish(`${word} Analyst`);
      await alerts.wait(MINUTE);
      const alert = await services().database.read.findOneByOrFail(PostingAlertRow, { email });
      const [job] = (await services().database.read.findBy(OutboxRow, { event: alertDue.name })).filter(({ payload }) => "alertId" in payload && payload.alertId === alert.id);
      await Promise.all([sendAlert(services(), alert.id, job?.id ?? ""), sendAlert(services(), alert.id, "another job")]);
      expect(await alerts.told(email)).toHaveLength(1);
    });

    test("when the process dies after the mail was handed over: the same mail goes out under the same name", async () => {
      await alerts.start(email, { search: word });
      const { id } = await alerts.publish(`${word} Analyst`);
      await alerts.wait(MINUTE);
      const { database } = services();
      const postingId = idOf(id);
      // What a process leaves that was killed before it could write down that the mail is sent.
      await database.write(async ({ manager }) => {
        const { mailId } = await manager.findOneByOrFail(PostingAlertDeliveryRow, { postingId });
        await manager.update(PostingAlertDeliveryRow, { postingId }, { sentAt: null });
        await manager.update(OutboxRow, { id: mailId ?? "" }, { doneAt: null, dueAt: instant(later(alerts.clock.now(), MINUTE)) });
      });
      await alerts.publish(`${word} Second`);
      await alerts.wait(MINUTE);
      expect(await alerts.told(email)).toEqual([`New posting: ${word} Analyst`, `New posting: ${word} Second`]);
      expect(await database.read.findOneByOrFail(PostingAlertDeliveryRow, { postingId })).toMatchObject({ sentAt: instant(alerts.clock.now()) });
    });
  });
});

/** At least a day on, so that no limit of one test touches another. */
function untilWednesdayNoon(now: Date): number {
  const days = ((10 - now.getUTCDay()) % 7) || 7;
  return Date.parse(`${instant(later(now, days * DAY)).slice(0, 10)}T12:00:00.000Z`) - now.getTime();
}

/** The Monday after, at 8:00 in Chicago in winter. */
function mondayAtEight(now: Date): string {
  const days = (8 - now.getUTCDay()) % 7;
  return `${instant(later(now, days * DAY)).slice(0, 10)}T14:00:00.000Z`;
}
