import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { sendClosingLetter } from "../../../server/src/features/reply-promise/send-closing-letter.ts";
import { ClosingLetterRow } from "../../../server/src/features/reply-promise/closing-letter.entity.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { DAY } from "../../../server/src/platform/clock.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

const PATIENCE = { timeout: 60_000, interval: 20 };
const english = { language: "en", subject: "News of {{posting.title}}", body: "Dear {{candidate.givenName}},\n\nThe posting has closed. We thank you." };

interface Answer {
  posting: { closingLetter: { state: string; answeredCount: number } | null } | null;
  userErrors: { code: string; path: string[] }[];
}

describeOnBothDatabases("A closing letter", (databases) => {
  let review: ReviewUnderTest;
  const clock = testClock("2026-11-24T15:00:00.000Z");
  const people: Record<"waits" | "reads" | "heard" | "hired" | "withdrawn" | "spared", ApplicationRow> = Object.create(null);

  beforeAll(async () => {
    review = await openReview(await databases.fresh(), { clock });
    const applied = (name: string, changes: object = {}) => review.applied({ givenName: name, email: `${name}@example.com`, ...changes });
    Object.assign(people, { waits: await applied("waits"), reads: await applied("reads", { language: "es" }), heard: await applied("heard"), hired: await applied("hired"), withdrawn: await applied("withdrawn"), spared: await applied("spared") });
    await change("sendMessage", { applicationId: globalId(people.heard), text: "Hello.", idempotencyKey: "heard" });
    await change("moveApplication", { applicationId: globalId(people.hired), fromStage: "NEW", toStage: "HIRED" });
    await review.askPublic("mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }", { input: { token: await statusTokenOf(people.withdrawn) } });
  });
  afterAll(() => review.stop());

  const postingId = () => toGlobalId("Posting", review.posting.id);
  const kinds = { sendMessage: "SendMessageInput", moveApplication: "MoveApplicationInput", closePosting: "PostingIdInput", publishPosting: "PublishPostingInput" } as const;
  async function change(name: keyof typeof kinds, input: object): Promise<void> {
    const answer = await review.ask<Record<string, { userErrors: object[] }>>(review.people.recruiter, `mutation ($input: ${kinds[name]}!) { ${name}(input: $input) { userErrors { code message } } }`, { input });
    expect(answer[name]?.userErrors).toEqual([]);
  }
  const mailsTo = ({ email }: ApplicationRow, subject: RegExp) => review.services.database.read.findBy(MailboxMessageRow, { recipient: email }).then((mails) => mails.filter((mail) => subject.test(mail.subject)));
  async function statusTokenOf(application: ApplicationRow): Promise<string> {
    const mail = await vi.waitFor(() => review.services.database.read.findOneByOrFail(MailboxMessageRow, { recipient: application.email }), PATIENCE);
    return /\/status\/(\S+)/.exec(mail.text)?.[1] ?? "";
  }
  const letterAnswer = "{ posting { closingLetter { state answeredCount } } userErrors { code path } }";
  const send = async (input: object, viewer: Viewer = review.people.recruiter) =>
    (await review.ask<{ sendClosingLetter: Answer }>(viewer, `mutation ($input: SendClosingLetterInput!) { sendClosingLetter(input: $input) ${letterAnswer} }`, { input: { postingId: postingId(), texts: [english], ...input } })).sendClosingLetter;
  const cancel = async () => (await review.ask<{ cancelClosingLetter: Answer }>(review.people.recruiter, `mutation ($input: CancelClosingLetterInput!) { cancelClosingLetter(input: $input) ${letterAnswer} }`, { input: { postingId: postingId() } })).cancelClosingLetter;
  const draft = async () => {
    const { posting } = await review.ask<{ posting: { closingLetterDraft: { unanswered: number; undecided: number; recipients: { givenName: string }[]; texts: { language: string }[] } } }>(review.people.recruiter, "query ($id: ID!) { posting(id: $id) { closingLetterDraft { unanswered undecided recipients { givenName } texts { language } } } }", { id: postingId() });
    return posting.closingLetterDraft;
  };
  const letterState = async () => (await review.services.database.read.find(ClosingLetterRow, { order: { createdAt: "DESC", id: "DESC" } }))[0]?.state;

  test("is not written while the posting takes applications", async () => {
    expect((await send({})).userErrors).toEqual([{ code: "STATE_NOT_ALLOWED", path: ["postingId"] }]);
  });

  test("offers whoever waits, in their languages, and nobody who was hired or has withdrawn", async () => {
    await change("closePosting", { postingId: postingId() });
    expect(await draft()).toEqual({ unanswered: 3, undecided: 1, recipients: [{ givenName: "waits" }, { givenName: "reads" }, { givenName: "heard" }, { givenName: "spared" }], texts: [{ language: "en" }, { language: "es" }] });
  });

  test.each<[string, object, { code: string; path: string[] }]>([
    ["no text", { texts: [] }, { code: "REQUIRED", path: ["texts"] }],
    ["a placeholder that this mail does not have", { texts: [{ ...english, body: "{{link}}" }] }, { code: "PLACEHOLDER_UNKNOWN", path: ["texts", "0", "body"] }],
    ["one language twice", { texts: [english, english] }, { code: "INVALID_VALUE", path: ["texts"] }],
    ["a time beyond thirty days", { sendAt: "2026-12-25T15:00:00.000Z" }, { code: "INVALID_VALUE", path: ["sendAt"] }],
  ])("is refused with %s", async (_, input, refused) => {
    expect((await send(input)).userErrors).toMatchObject([refused]);
  });

  test("is no business of a manager who is not on the team", async () => {
    expect((await send({}, review.people.stranger)).userErrors).toEqual([{ code: "NOT_FOUND", path: ["postingId"] }]);
  });

  test("for later can be canceled once, and nobody gets it", async () => {
    expect(await send({ sendAt: "2026-11-25T15:00:00.000Z" })).toMatchObject({ posting: { closingLetter: { state: "SCHEDULED" } }, userErrors: [] });
    expect((await send({})).userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
    expect(await cancel()).toMatchObject({ posting: { closingLetter: { state: "CANCELED", answeredCount: 0 } }, userErrors: [] });
    expect((await cancel()).userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
    const [canceled] = await review.services.database.read.findBy(ClosingLetterRow, { state: "CANCELED" });
    await sendClosingLetter(review.services, canceled?.id ?? "");
    expect(await review.reread(people.waits)).toMatchObject({ stage: "NEW", answeredAt: null });
  });

  test("goes to nobody when the posting takes applications again before its time", async () => {
    clock.wait(1000);
    await send({ sendAt: "2026-11-25T15:00:00.000Z" });
    await change("publishPosting", { postingId: postingId(), fromState: "CLOSED" });
    clock.wait(2 * DAY);
    await vi.waitFor(async () => expect(await letterState()).toBe("CANCELED"), PATIENCE);
    expect(await review.reread(people.waits)).toMatchObject({ stage: "NEW", answeredAt: null });
    await change("closePosting", { postingId: postingId() });
  });

  test("answers each who waits once, in their language, and nobody else", async () => {
    clock.wait(1000);
    expect((await send({ exceptApplicationIds: [globalId(people.spared)] })).userErrors).toEqual([]);
    await vi.waitFor(async () => expect(await letterState()).toBe("SENT"), PATIENCE);
    await vi.waitFor(async () => expect(await mailsTo(people.waits, /^News of PACS Administrator$/)).toHaveLength(1), PATIENCE);
    const [mail] = await mailsTo(people.waits, /^News/);
    expect(mail?.text).toContain("Dear waits,");
    await vi.waitFor(async () => expect((await mailsTo(people.reads, /solicitud/i)).length).toBeGreaterThan(0), PATIENCE);
    for (const answered of [people.waits, people.reads]) expect(await review.reread(answered)).toMatchObject({ stage: "DECLINED", replyDueAt: null, answeredAt: clock.now().toISOString() });
    expect(await review.reread(people.spared)).toMatchObject({ stage: "NEW", answeredAt: null });
    expect(await review.reread(people.heard)).toMatchObject({ stage: "NEW" });
    for (const other of [people.heard, people.hired, people.withdrawn, people.spared]) expect(await mailsTo(other, /^News of PACS/)).toEqual([]);

    const [sent] = await review.services.database.read.findBy(ClosingLetterRow, { state: "SENT" });
    await sendClosingLetter(review.services, sent?.id ?? "");
    expect(await mailsTo(people.waits, /^News/)).toHaveLength(1);
  });

  test("goes also to those who know no outcome, where that is wanted", async () => {
    clock.wait(1000);
    expect(await draft()).toMatchObject({ unanswered: 1, undecided: 1 });
    expect((await send({ toUndecided: true })).userErrors).toEqual([]);
    await vi.waitFor(async () => expect(await mailsTo(people.heard, /^News of PACS/)).toHaveLength(1), PATIENCE);
    await vi.waitFor(async () => expect(await mailsTo(people.spared, /^News of PACS/)).toHaveLength(1), PATIENCE);
    expect(await draft()).toMatchObject({ unanswered: 0, undecided: 0, recipients: [] });
    expect((await send({ toUndecided: true })).userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
  });
});
