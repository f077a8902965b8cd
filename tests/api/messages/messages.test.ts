import { messageLimits } from "@rounds/shared/messages/message.ts";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setStaffMemberActive } from "../../../server/src/features/accounts/set-staff-member-active.ts";
import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { statusToken } from "../../../server/src/features/applications/status-link.ts";
import { MessageThreadRow } from "../../../server/src/features/messages/message.entity.ts";
import { OrganizationRow } from "../../../server/src/features/organization/organization.entity.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData } from "../../testkit/graphql.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

interface Message {
  id: string;
  from: "CANDIDATE" | "HIRING_TEAM";
  authorName: string | null;
  text: string;
  read: boolean;
}
interface Thread {
  messages: Message[];
  unreadMessageCount: number;
  awaitsAnswer: boolean;
  canWriteToCandidate: boolean;
}
interface Reply<Application> {
  application: Application | null;
  userErrors: { code: string; path: string[] }[];
}

const THREAD = "messages { id from authorName text read } unreadMessageCount awaitsAnswer canWriteToCandidate";
const staffVerb = (name: string, input: string) => `mutation ($input: ${input}!) { done: ${name}(input: $input) { application { ${THREAD} } userErrors { code path } } }`;
const publicVerb = (name: string, input: string) => `mutation ($input: ${input}!) { done: ${name}(input: $input) { application { unreadMessages messages { id from authorName text read } } userErrors { code path } } }`;

describeOnBothDatabases("messages", (database) => {
  let review: ReviewUnderTest;
  let application: ApplicationRow;
  let people = 0;
  const texts = (messages: readonly Message[] | undefined) => messages?.map(({ from, text }) => `${from === "CANDIDATE" ? "they" : "we"}: ${text}`);

  beforeAll(async () => {
    review = await openReview(await database.fresh());
  });
  beforeEach(async () => {
    application = await review.applied({ email: `writer-${(people += 1)}@example.com` });
  });
  afterAll(() => review.stop());

  const asStaff = async (viewer: Viewer, name: string, inputType: string, input: Record<string, unknown>) =>
    (await review.ask<{ done: Reply<Thread> }>(viewer, staffVerb(name, inputType), { input: { applicationId: globalId(application), ...input } })).done;
  const send = (text: string, { viewer = review.people.manager, key = randomUUID() }: { viewer?: Viewer; key?: string } = {}) => asStaff(viewer, "sendMessage", "SendMessageInput", { text, idempotencyKey: key });
  const readByTeam = (throughMessageId: string, viewer = review.people.reviewer) => asStaff(viewer, "readMessages", "ReadMessagesInput", { throughMessageId });
  const settle = (viewer = review.people.manager) => asStaff(viewer, "settleMessages", "SettleMessagesInput", {});
  const token = () => statusToken(review.services.secret, application);
  const asCandidate = async (name: string, inputType: string, input: Record<string, unknown>) =>
    (await postForData<{ done: Reply<{ unreadMessages: number; messages: Message[] }> }>(`${review.services.links.publicUrl}/graphql`, publicVerb(name, inputType), { input: { token: token(), ...input } })).done;
  const write = (text: string, key: string = randomUUID()) => asCandidate("sendMessage", "SendMessageInput", { text, idempotencyKey: key });
  const readByCandidate = (throughMessageId: string) => asCandidate("readMessages", "ReadMessagesInput", { throughMessageId });
  const seen = async (viewer = review.people.manager) => (await review.ask<{ application: Thread }>(viewer, `query ($id: ID!) { application(id: $id) { ${THREAD} } }`, { id: globalId(application) })).application;
  const last = async () => (await seen()).messages.at(-1)?.id ?? "none";
  const consoleLink = () => `${review.services.links.publicUrl}/console/applications/${globalId(application)}`;
  /** Mails about messages of this test's application. */
  const mailsTo = async (recipient: string) => (await review.services.database.read.findBy(MailboxMessageRow, { recipient })).filter(({ subject, text }) => subject.startsWith("A message about") || text.includes(consoleLink()));

  test("go both ways, in one order, with who wrote them", async () => {
    await send("Can you come on Tuesday?");
    await write("Yes, at nine.");
    const { application: thread } = await send("See you then.", { viewer: review.people.recruiter });
    expect(texts(thread?.messages)).toEqual(["we: Can you come on Tuesday?", "they: Yes, at nine.", "we: See you then."]);
    expect(thread?.messages.map(({ authorName }) => authorName)).toEqual([review.people.manager.name, null, review.people.recruiter.name]);
    expect(texts((await readByCandidate(await last())).application?.messages)).toEqual(texts(thread?.messages));
  });

  test("are no notes, and notes are no messages", async () => {
    await review.ask(review.people.manager, "mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), text: "For us alone." } });
    const { application: status } = await write("Hello.");
    expect(JSON.stringify(status)).not.toContain("For us alone");
    expect(texts((await seen()).messages)).toEqual(["they: Hello."]);
  });

  test("wait for an answer until somebody answers, or says that none is needed", async () => {
    const waits = async () => [(await seen()).awaitsAnswer, await waiting()];
    const waiting = async () => (await review.ask<{ posting: { awaitingAnswerCount: number }; applications: { totalCount: number; nodes: { id: string }[] } }>(review.people.manager, "query ($id: ID!) { posting(id: $id) { awaitingAnswerCount } applications(postingId: $id, awaitsAnswer: true) { totalCount nodes { id } } }", { id: Buffer.from(`Posting:${review.posting.id}`).toString("base64url") }));
    const others = (await waiting()).applications.totalCount;
    await write("Is the post still open?");
    expect(await waits()).toMatchObject([true, { posting: { awaitingAnswerCount: others + 1 }, applications: { totalCount: others + 1 } }]);
    expect((await waiting()).applications.nodes.map(({ id }) => id)).toContain(globalId(application));
    await send("It is.");
    expect(await waits()).toMatchObject([false, { posting: { awaitingAnswerCount: others } }]);
    await write("Thank you.");
    expect(await waits()).toMatchObject([true, {}]);
    expect((await settle()).userErrors).toEqual([]);
    await settle();
    expect(await waits()).toMatchObject([false, { posting: { awaitingAnswerCount: others }, applications: { totalCount: others } }]);
    await write("One more thing.");
    expect(await waits()).toMatchObject([true, {}]);
  });

  test("are unread until somebody of the other side has read as far, and what came in meanwhile stays unread", async () => {
    await write("One.");
    await write("Two.");
    const shown = await last();
    await write("Three.");
    expect((await seen()).unreadMessageCount).toBe(3);
    expect((await readByTeam(shown)).application).toMatchObject({ unreadMessageCount: 1, messages: [{ read: true }, { read: true }, { read: false }] });
    await readByTeam(await last());
    expect((await readByTeam(shown)).application?.unreadMessageCount).toBe(0);

    await send("Four.");
    expect((await seen()).messages.at(-1)?.read).toBe(false);
    const { application: status } = await readByCandidate(await last());
    expect(status).toMatchObject({ unreadMessages: 0, messages: [{ read: true }, { read: true }, { read: true }, { read: true }] });
    expect((await seen()).messages.at(-1)?.read).toBe(true);
  });

  test("do not tell the candidate what the team has read", async () => {
    await write("Are you there?");
    const before = await write("Hello?");
    await readByTeam(await last());
    expect((await asCandidate("sendMessage", "SendMessageInput", { text: "", idempotencyKey: "x" })).userErrors).toHaveLength(1);
    expect(before.application?.messages.map(({ read }) => read)).toEqual([true, true]);
  });

  test("sent again with the same key are one, and another text with it is refused", async () => {
    const key = randomUUID();
    await Promise.all([1, 2, 3, 4].map(() => write("Once.", key)));
    expect(texts((await write("Once.", key)).application?.messages)).toEqual(["they: Once."]);
    expect((await write("Twice.", key)).userErrors).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"] }]);
    expect((await send("Once.", { key })).userErrors).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"] }]);
    const staffKey = randomUUID();
    await Promise.all([1, 2, 3].map(() => send("Ours.", { key: staffKey })));
    expect(texts((await seen()).messages)).toEqual(["they: Once.", "we: Ours."]);
  });

  test("of both sides at once keep their numbers and counts", async () => {
    await Promise.all(Array.from({ length: 5 }, (_, index) => [write(`t${index}`), send(`w${index}`)]).flat());
    const thread = await review.services.database.read.findOneByOrFail(MessageThreadRow, { applicationId: application.id });
    expect(thread).toMatchObject({ messageCount: 10, unreadByTeam: 5, unreadByCandidate: 5 });
    const { messages, awaitsAnswer } = await seen();
    expect(messages).toHaveLength(10);
    expect(awaitsAnswer).toBe(messages.at(-1)?.from === "CANDIDATE");
  });

  test.each([["nothing", " ", "REQUIRED"], ["too much", "x".repeat(messageLimits.text + 1), "TOO_LONG"], ["a NUL", "a\u202Eb", "INVALID_VALUE"]])("of %s are refused on both sides", async (_, text, code) => {
    for (const reply of [await write(text), await send(text)]) expect(reply).toEqual({ application: null, userErrors: [{ code, path: ["text"] }] });
    expect((await seen()).messages).toEqual([]);
  });

  test("without a key are refused", async () => {
    for (const reply of [await write("x", " "), await send("x", { key: "k".repeat(201) })]) expect(reply.userErrors).toMatchObject([{ path: ["idempotencyKey"] }]);
  });

  test(`of a candidate are at most ${messageLimits.fromCandidateAnHour} an hour; the one beyond is not kept`, async () => {
    for (let count = 0; count < messageLimits.fromCandidateAnHour; count += 1) expect((await write(`No. ${count}`)).userErrors).toEqual([]);
    expect((await write("One too many.")).userErrors).toEqual([{ code: "TOO_MANY_ATTEMPTS", path: ["text"] }]);
    expect((await seen()).messages).toHaveLength(messageLimits.fromCandidateAnHour);
    expect((await seen()).unreadMessageCount).toBe(messageLimits.fromCandidateAnHour);
  });

  test("of a wrong link, or to an application that the viewer may not see, find nothing", async () => {
    expect((await asCandidate("sendMessage", "SendMessageInput", { token: "nobody-gave-this-out", text: "x", idempotencyKey: "x" })).userErrors).toEqual([{ code: "APPLICATION_NOT_FOUND", path: ["token"] }]);
    expect((await send("x", { viewer: review.people.stranger })).userErrors).toEqual([{ code: "NOT_FOUND", path: ["applicationId"] }]);
    const other = await review.applied({ email: "another@example.com" });
    await send("Yours.");
    expect((await review.ask<{ done: Reply<Thread> }>(review.people.manager, staffVerb("readMessages", "ReadMessagesInput"), { input: { applicationId: globalId(other), throughMessageId: await last() } })).done.userErrors).toEqual([{ code: "NOT_FOUND", path: ["throughMessageId"] }]);
  });

  test("leave a trace without their words, and tell open tabs by ids alone", async () => {
    const heard: string[] = [];
    const stop = review.services.database.notifications.listen("rounds_changes", (change) => heard.push(change));
    await write("My secret is safe.");
    stop();
    expect(heard).toContain(JSON.stringify({ kind: "application", id: application.id, postingId: review.posting.id }));
    const entries = await review.services.database.read.findBy(AuditEntryRow, { subjectId: application.id, action: "message.send" });
    expect(entries).toMatchObject([{ actorKind: "candidate", detail: {} }]);
  });

  describe("are told by mail", () => {
    const workOff = async () => {
      await review.workOff("message.candidate-to-tell", application);
      await review.workOff("message.colleague-to-tell", application);
    };

    /** Whether a job that is worked off now sends its mail; the server's own jobs may have been faster. */
    const isMailed = async (event: string, handler: string, payload: object = {}) => {
      const jobId = randomUUID();
      const messageId = Buffer.from(await last(), "base64url").toString().split(":")[1];
      await review.services.events.handlerOf(event, handler)?.({ applicationId: application.id, messageId, ...payload }, { jobId });
      return review.services.database.read.existsBy(MailboxMessageRow, { id: jobId });
    };

    test("to the candidate, with the link and without the words", async () => {
      await send("The salary would be 78,000.");
      await workOff();
      const [mail, ...more] = await mailsTo(application.email);
      expect(more).toEqual([]);
      expect(mail?.subject).toBe("A message about your application: PACS Administrator");
      expect(mail?.text).toContain(`${review.services.links.status(token(), "en")}#messages`);
      expect(`${mail?.text}${mail?.html}`).not.toContain("78,000");
    });

    test("with the words where the organization wants it", async () => {
      const setTo = (messageTextInMail: boolean) => review.services.database.write(({ manager }) => manager.createQueryBuilder().update(OrganizationRow).set({ messageTextInMail }).execute());
      await setTo(true);
      await send("Come <b>on Tuesday</b>.\n\nBring your license.");
      await workOff();
      await setTo(false);
      const [mail] = await mailsTo(application.email);
      expect(mail?.text).toContain("Come <b>on Tuesday</b>.\n\nBring your license.");
      expect(mail?.html).toContain("Come &lt;b&gt;on Tuesday&lt;/b&gt;.");
    });

    test("once for several that wait, and again after they were read", async () => {
      for (const text of ["One.", "Two.", "Three."]) await send(text);
      await workOff();
      expect(await mailsTo(application.email)).toHaveLength(1);
      await readByCandidate(await last());
      await send("Four.");
      await workOff();
      expect(await mailsTo(application.email)).toHaveLength(2);
    });

    test("to nobody who has read them by then", async () => {
      await send("Never mind.");
      await readByCandidate(await last());
      expect(await isMailed("message.candidate-to-tell", "tell a candidate that a message waits")).toBe(false);
    });

    test("to everybody of the team who answers candidates, and to whoever wrote before, each once, with the way into the console", async () => {
      const { recruiter, manager, reviewer } = review.people;
      const count = async () => Promise.all([recruiter, manager, reviewer].map(async ({ email }) => (await mailsTo(email)).length));
      await send("Hello from outside of the team.", { viewer: recruiter });
      await write("What does on-call pay?");
      await write("And nights?");
      await workOff();
      expect(await count()).toEqual([1, 1, 0]);
      const [mail] = await mailsTo(manager.email);
      expect(`${mail?.text}${mail?.html}`).not.toContain("on-call");
    });

    test("to no colleague who has left", async () => {
      const admin: Viewer = { ...review.people.recruiter, role: "ADMIN" };
      const { manager } = review.people;
      const staffMemberId = Buffer.from(`StaffMember:${manager.id}`).toString("base64url");
      await write("Is anybody there?");
      const isTold = () => isMailed("message.colleague-to-tell", "tell a colleague that a message waits", { staffMemberId: manager.id });
      expect(await isTold()).toBe(true);
      await setStaffMemberActive(review.services, admin, { staffMemberId, active: false });
      expect(await isTold()).toBe(false);
      await setStaffMemberActive(review.services, admin, { staffMemberId, active: true });
    });
  });
});
