import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { noteClosings } from "../../../server/src/features/reply-promise/note-closings.ts";
import { sendReplyDigests } from "../../../server/src/features/reply-promise/send-reply-digests.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { DAY, HOUR } from "../../../server/src/platform/clock.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

const DUE = "2026-12-09T05:59:59.999Z";
const PATIENCE = { timeout: 60_000, interval: 20 };

describeOnBothDatabases("the reply promise", (databases) => {
  let review: ReviewUnderTest;
  const clock = testClock("2026-11-24T12:00:00.000Z");

  beforeAll(async () => {
    review = await openReview(await databases.fresh(), { clock });
  });
  afterAll(() => review.stop());

  const recruiter = () => review.people.recruiter;
  const postingId = () => toGlobalId("Posting", review.posting.id);
  const debt = async () => (await review.ask<{ posting: { replyDebt: object } }>(recruiter(), "query ($id: ID!) { posting(id: $id) { replyDebt { owed overdue dueSoon } } }", { id: postingId() })).posting.replyDebt;
  const owed = async (variables: object = {}) => (await review.ask<{ applications: { totalCount: number; nodes: { id: string; replyDueAt: string | null }[] } }>(recruiter(), "query ($id: ID!, $stage: Stage) { applications(postingId: $id, owedReply: true, stage: $stage) { totalCount nodes { id replyDueAt } } }", { id: postingId(), ...variables })).applications;
  const mailTo = (recipient: string) => vi.waitFor(() => review.services.database.read.findOneByOrFail(MailboxMessageRow, { recipient }), PATIENCE);
  const move = (application: ApplicationRow, toStage: string, tellCandidate?: boolean) =>
    review.ask<{ moveApplication: { userErrors: object[] } }>(recruiter(), "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage: application.stage, toStage, tellCandidate } });

  /** Whether the kept counts say what counting says. */
  async function expectCountsToHold(): Promise<void> {
    const { read } = review.services.database;
    const kept = await read.query("SELECT posting_id, due_at, count FROM reply_debts WHERE count <> 0 ORDER BY posting_id, due_at");
    const counted = await read.query("SELECT posting_id, reply_due_at AS due_at, count(*) AS count FROM applications WHERE reply_due_at IS NOT NULL GROUP BY posting_id, reply_due_at ORDER BY posting_id, reply_due_at");
    const plain = (rows: { posting_id: string; due_at: string; count: number | string }[]) => rows.map((row) => ({ ...row, count: Number(row.count) }));
    expect(plain(kept)).toEqual(plain(counted));
  }

  test("is told by the posting, the receipt, the status and the mail, as one day", async () => {
    const { baseUrl } = review;
    const { posting } = await review.askPublic<{ posting: { replyWithinDays: number } }>("{ posting(slug: \"pacs-administrator\") { replyWithinDays } }");
    expect(posting.replyWithinDays).toBe(14);
    const application = await review.applied({ email: "told@example.com" });
    expect(application).toMatchObject({ replyBy: DUE, replyDueAt: DUE, answeredAt: null });
    const mail = await mailTo("told@example.com");
    expect(mail.text).toContain("You hear back from us by December 8, 2026.");
    const token = tokenOf({ statusUrl: /https?:\S+\/status\/\S+/.exec(mail.text)?.[0] ?? "" });
    const { applicationStatus } = await review.askPublic<{ applicationStatus: object }>("query ($token: String!) { applicationStatus(token: $token) { replyBy } }", { token });
    expect(applicationStatus).toEqual({ replyBy: DUE });
    expect(await (await fetch(`${baseUrl}/status/${token}`)).text()).toContain("December 8, 2026");
    expect(await (await fetch(`${baseUrl}/postings/pacs-administrator`)).text()).toContain("within 14 days");
    expect([await debt(), (await owed()).totalCount]).toEqual([{ owed: 1, overdue: 0, dueSoon: 0 }, 1]);
  });

  test.each<[string, (application: ApplicationRow) => Promise<unknown>]>([
    ["a stage that the candidate is told", (application) => move(application, "SCREEN", true)],
    ["a message", (application) => review.ask(recruiter(), "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), text: "Hello.", idempotencyKey: application.id } })],
    ["a decline letter", (application) => review.ask(recruiter(), "mutation ($input: DeclineApplicationInput!) { declineApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage: "NEW", email: { subject: "No", message: "We are sorry." } } })],
    ["being hired", (application) => move(application, "HIRED")],
    ["a word outside of Rounds", (application) => review.ask(recruiter(), "mutation ($input: NoteAnswerInput!) { noteAnswer(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application) } })],
  ])("is kept by %s", async (name, answer) => {
    const application = await review.applied({ email: `${name.replaceAll(" ", "-")}@example.com` });
    await answer(application);
    expect(await review.reread(application)).toMatchObject({ answeredAt: clock.now().toISOString(), replyDueAt: null, replyBy: DUE });
    await expectCountsToHold();
  });

  test("is kept by a mail that tells the stage in the candidate's words", async () => {
    expect((await mailTo("a-stage-that-the-candidate-is-told@example.com")).text).toBeDefined();
    await vi.waitFor(async () => {
      const mails = await review.services.database.read.findBy(MailboxMessageRow, { recipient: "a-stage-that-the-candidate-is-told@example.com", subject: "News of your application: PACS Administrator" });
      expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining("It stands here now: In review.")]);
    }, PATIENCE);
  });

  test.each<[string, (application: ApplicationRow) => Promise<unknown>]>([
    ["a stage that nobody tells", (application) => move(application, "SCREEN")],
    ["a decline without a letter", (application) => review.ask(recruiter(), "mutation ($input: DeclineApplicationInput!) { declineApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage: "NEW" } })],
  ])("is not kept by %s", async (name, step) => {
    const application = await review.applied({ email: `${name.replaceAll(" ", "-")}@example.com` });
    await step(application);
    expect(await review.reread(application)).toMatchObject({ answeredAt: null, replyDueAt: DUE });
    await expectCountsToHold();
  });

  test("ends for whoever withdraws, and does not call them answered", async () => {
    const application = await review.applied({ email: "withdrawn@example.com" });
    const token = tokenOf({ statusUrl: /https?:\S+\/status\/\S+/.exec((await mailTo("withdrawn@example.com")).text)?.[0] ?? "" });
    await review.askPublic("mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }", { input: { token } });
    expect(await review.reread(application)).toMatchObject({ answeredAt: null, replyDueAt: null });
    await expectCountsToHold();
  });

  test("is listed by what is due first, also of one stage, and counted as overdue when its day is over", async () => {
    clock.wait(12 * DAY);
    await review.applied({ email: "later@example.com" });
    const all = await owed();
    expect(all.nodes.map(({ replyDueAt }) => replyDueAt)).toEqual([DUE, DUE, DUE, "2026-12-21T05:59:59.999Z"]);
    expect((await owed({ stage: "SCREEN" })).totalCount).toBe(1);
    expect(await debt()).toEqual({ owed: 4, overdue: 0, dueSoon: 3 });
    clock.wait(3 * DAY);
    expect(await debt()).toEqual({ owed: 4, overdue: 3, dueSoon: 0 });
  });

  test("is told to the posting's team in the morning, once a day, and to nobody else", async () => {
    const digests = () => review.services.database.read.findBy(MailboxMessageRow, { subject: "Candidates wait for an answer" });
    // Noon by UTC is 6 in the morning in Chicago.
    await sendReplyDigests(review.services);
    expect(await digests()).toEqual([]);
    clock.wait(3 * HOUR);
    for (const _ of [1, 2]) await sendReplyDigests(review.services);
    await vi.waitFor(async () => expect((await digests()).map(({ recipient }) => recipient).sort()).toEqual([review.people.manager.email, review.people.reviewer.email]), PATIENCE);
    expect((await digests())[0]?.text).toContain("PACS Administrator: 3 overdue");
    clock.wait(HOUR);
    await sendReplyDigests(review.services);
    expect(await digests()).toHaveLength(2);
    clock.wait(DAY);
    await sendReplyDigests(review.services);
    await vi.waitFor(async () => expect(await digests()).toHaveLength(4), PATIENCE);
  });

  test("that nobody gave becomes a debt when the posting closes, and stays none for an earlier answer", async () => {
    const { manager } = { manager: review.services.database.read };
    await review.services.database.write((transaction) => transaction.manager.query("UPDATE applications SET reply_by = NULL, reply_due_at = NULL WHERE email = $1", ["later@example.com"]));
    await review.services.database.write((transaction) => transaction.manager.query("UPDATE reply_debts SET count = count - 1 WHERE due_at = $1", ["2026-12-21T05:59:59.999Z"]));
    await review.ask(recruiter(), "mutation ($input: PostingIdInput!) { closePosting(input: $input) { userErrors { code } } }", { input: { postingId: postingId() } });
    for (const _ of [1, 2]) await noteClosings(review.services);
    expect(await manager.findOneByOrFail(ApplicationRow, { email: "later@example.com" })).toMatchObject({ replyBy: null, replyDueAt: "2026-12-11T05:59:59.999Z" });
    expect(await debt()).toEqual({ owed: 4, overdue: 3, dueSoon: 1 });
    await expectCountsToHold();
  });
});
