import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PostingAlertRow } from "../../../server/src/features/alerts/alert.entity.ts";
import { ApplicationEventRow, ApplicationRow, CandidateRow } from "../../../server/src/features/applications/application.entity.ts";
import { statusToken } from "../../../server/src/features/applications/status-link.ts";
import { DocumentRow } from "../../../server/src/features/documents/document.entity.ts";
import { saveDraft } from "../../../server/src/features/drafts/save-draft.ts";
import { DraftRow } from "../../../server/src/features/drafts/draft.entity.ts";
import { writeToCandidate } from "../../../server/src/features/messages/write-to-candidate.ts";
import { writeToTeam } from "../../../server/src/features/messages/write-to-team.ts";
import { applicationDeleted } from "../../../server/src/features/privacy/privacy.events.ts";
import { FarewellRow } from "../../../server/src/features/privacy/farewell.entity.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { MINUTE } from "../../../server/src/platform/clock.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { applicationInput, submit } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startFickleSmtp, type FickleSmtp } from "../../testkit/fickle-smtp.ts";
import { postForData } from "../../testkit/graphql.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

const patience = { timeout: 30_000, interval: 20 };
const tables = ["applications", "candidates", "documents", "messages", "message_threads", "notes", "decline_letters", "drafts", "posting_alerts", "email_changes", "mail_deliveries", "mailbox_messages", "bounced_addresses", "submissions", "outbox", "audit_entries", "farewells", "application_events", "link_requests"];

describeOnBothDatabases("a candidate deletes their data", (databases) => {
  let review: ReviewUnderTest;
  let people = 0;

  beforeAll(async () => {
    review = await openReview(await databases.fresh());
  });
  afterAll(() => review.stop());

  const read = () => review.services.database.read;
  const tokenOf = (application: ApplicationRow) => statusToken(review.services.secret, application);
  const newEmail = () => `wants-to-go-${(people += 1)}@example.com`;
  const erase = (application: ApplicationRow) => fetch(`${review.baseUrl}/status/${tokenOf(application)}/delete`, { method: "POST", body: new URLSearchParams(), redirect: "manual" });
  const everything = async () => JSON.stringify(await Promise.all(tables.map((table) => read().query(`SELECT * FROM ${table}`))));
  const counts = async () => (await review.ask<{ postings: { nodes: { counts: { stage: string; count: number }[] }[] } }>(review.people.recruiter, "{ postings { nodes { counts { stage count } } } }")).postings.nodes.map((node) => node.counts);
  const ended = (event: string) => vi.waitFor(async () => expect((await read().findBy(OutboxRow, { event })).filter(({ doneAt, dueAt }) => doneAt === null && dueAt <= new Date().toISOString())).toEqual([]), patience);

  /** Somebody of whom something stands everywhere. */
  async function somebody() {
    const email = newEmail();
    const application = await review.applied({ email, givenName: "Ottoline", familyName: "Erasmus-Vane", phone: "+1 555 010 7734", source: "a friend called Petra" });
    const { people: staff, services } = review;
    await ended("application.submitted");
    await writeToTeam(services, { token: tokenOf(application), text: "My sister Clementine says hello.", idempotencyKey: randomUUID() });
    await writeToCandidate(services, staff.manager, { applicationId: globalId(application), text: "Dear Ottoline, hello.", idempotencyKey: randomUUID() });
    await review.ask(staff.manager, "mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), text: "Ottoline laughs a lot." } });
    await saveDraft(services, `10.3.0.${people}`, { postingId: review.posting.id, email, language: "en", fields: { givenName: ["Ottoline"] }, uploads: [], token: "" });
    await postForData(`${review.baseUrl}/graphql`, `mutation { subscribeToPostings(input: { email: "${email}", frequency: AT_ONCE }) { userErrors { code } } }`);
    await ended("message.candidate-to-tell");
    await ended("message.colleague-to-tell");
    await ended("draft.saved");
    await ended("posting-alert.asked");
    return { email, application };
  }

  test("and nothing of them is left, in no table and on no disk", async () => {
    const { email, application } = await somebody();
    const keys = (await read().findBy(DocumentRow, { applicationId: application.id })).map(({ storageKey }) => storageKey);
    expect(keys).toHaveLength(2);
    const before = await everything();
    for (const trace of ["Ottoline", "Erasmus-Vane", "7734", "Petra", "Clementine", email]) expect(before).toContain(trace);
    const page = await fetch(`${review.baseUrl}/status/${tokenOf(application)}/delete`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("What stays")]);

    const reply = await erase(application);
    expect([reply.status, reply.headers.get("location"), reply.headers.get("cache-control")]).toEqual([303, "/status/deleted", "no-store"]);
    await vi.waitFor(async () => expect(await read().count(FarewellRow)).toBe(0), patience);
    await vi.waitFor(async () => {
      for (const key of keys) expect(await review.services.documents.open(key)).toBeNull();
    }, patience);
    // The development mailbox stands for the world outside: there, the last mail has arrived.
    const mails: { subject: string }[] = await read().query("SELECT subject FROM mailbox_messages WHERE recipient = $1", [email]);
    expect(mails.map(({ subject }) => subject)).toEqual(["Your data is deleted: PACS Administrator"]);
    await review.services.database.write(({ manager }) => manager.query("DELETE FROM mailbox_messages WHERE recipient = $1", [email]));
    const after = await everything();
    for (const trace of ["Ottoline", "ottoline", "Erasmus-Vane", "7734", "Petra", "Clementine", "laughs", email]) expect(after).not.toContain(trace);
    expect(await read().countBy(DraftRow, { email })).toBe(0);
    expect(await read().countBy(PostingAlertRow, { email })).toBe(0);
    const audited = await read().findBy(AuditEntryRow, { subjectId: application.id, action: "application.delete" });
    expect(audited.map(({ actorKind, detail }) => [actorKind, detail])).toEqual([["candidate", { files: 2 }]]);
  });

  test("what stays is counted: reference, posting, stage and times", async () => {
    const application = await review.applied({ email: newEmail() });
    const before = await counts();
    await erase(application);
    const row = await review.reread(application);
    expect(row).toMatchObject({ reference: application.reference, postingId: application.postingId, submittedAt: application.submittedAt, stage: "WITHDRAWN", givenName: "", email: "", answers: [] });
    expect(row.deletedAt).not.toBeNull();
    const countOf = (all: Awaited<ReturnType<typeof counts>>, stage: string) => all.flat().filter((count) => count.stage === stage).reduce((sum, { count }) => sum + count, 0);
    const after = await counts();
    expect([countOf(after, "NEW"), countOf(after, "WITHDRAWN")]).toEqual([countOf(before, "NEW") - 1, countOf(before, "WITHDRAWN") + 1]);
    expect((await read().findBy(ApplicationEventRow, { applicationId: application.id })).map(({ kind }) => kind).sort()).toEqual(["DELETED", "SUBMITTED", "WITHDRAWN"]);
    expect((await read().findOneByOrFail(CandidateRow, { id: row.candidateId })).email).not.toContain("@");
  });

  test("two tabs, the back button and the API do it once, and every link finds nothing more", async () => {
    const application = await review.applied({ email: newEmail() });
    const replies = await Promise.all([erase(application), erase(application), erase(application)]);
    expect(replies.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { deleteApplication } = await review.askPublic<{ deleteApplication: unknown }>("mutation ($input: DeleteApplicationInput!) { deleteApplication(input: $input) { userErrors { code } } }", { input: { token: tokenOf(application) } });
    expect(deleteApplication).toEqual({ userErrors: [] });
    expect(await read().countBy(ApplicationEventRow, { applicationId: application.id, kind: "DELETED" })).toBe(1);
    expect(await read().countBy(AuditEntryRow, { subjectId: application.id, action: "application.delete" })).toBe(1);
    for (const path of ["", "/contact", "/delete", "/withdraw", "/posting", "/data.zip"]) expect((await fetch(`${review.baseUrl}/status/${tokenOf(application)}${path}`)).status).toBe(404);
    expect(await (await fetch(`${review.baseUrl}/status/deleted`)).text()).toContain("Your data is deleted");
  });

  test("other applications of the same person stay as they are", async () => {
    const email = newEmail();
    const [gone, stays] = [await review.applied({ email }), await review.applied({ email })];
    const before = await review.reread(stays);
    await erase(gone);
    expect(await review.reread(stays)).toEqual(before);
    expect((await read().findOneByOrFail(CandidateRow, { id: before.candidateId })).email).toBe(email);
    expect((await review.reread(gone)).candidateId).not.toBe(before.candidateId);
    expect((await fetch(`${review.baseUrl}/status/${tokenOf(stays)}`)).status).toBe(200);
  });

  test("staff read that it was, find it by its reference, and can work on it no more", async () => {
    const application = await review.applied({ email: newEmail() });
    await erase(application);
    const LIST = "query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { nodes { id deletedAt givenName documents { id } answers { questionId } messages { id } notes { id } history { kind } } } }";
    const { applications } = await review.ask<{ applications: { nodes: { id: string; deletedAt: string | null; history: { kind: string }[] }[] } }>(review.people.manager, LIST, { id: toGlobalId("Posting", review.posting.id), search: application.reference });
    const found = applications.nodes.find(({ id }) => id === globalId(application));
    expect(found).toMatchObject({ givenName: "", documents: [], answers: [], messages: [], notes: [] });
    expect(found?.deletedAt).not.toBeNull();
    const { addNote } = await review.ask<{ addNote: unknown }>(review.people.manager, "mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), text: "Late." } });
    expect(addNote).toEqual({ userErrors: [{ code: "APPLICATION_DELETED" }] });
  });

  test("who was hired is told whom to write to, and nothing is deleted", async () => {
    const application = await review.applied({ email: newEmail() });
    await review.ask(review.people.manager, "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage: "NEW", toStage: "HIRED" } });
    const reply = await erase(application);
    expect([reply.status, await reply.text()]).toEqual([422, expect.stringContaining("belongs to your employment")]);
    expect((await review.reread(application)).deletedAt).toBeNull();
    const { deleteApplication } = await review.askPublic<{ deleteApplication: unknown }>("mutation ($input: DeleteApplicationInput!) { deleteApplication(input: $input) { userErrors { code path } } }", { input: { token: tokenOf(application) } });
    expect(deleteApplication).toEqual({ userErrors: [{ code: "DELETE_NOT_ALLOWED", path: ["token"] }] });
  });

  test("a late retry of the same application makes no second one", async () => {
    const input = await applicationInput(review.baseUrl, { email: newEmail() });
    const { application } = await submit(review.baseUrl, input);
    const row = await read().findOneByOrFail(ApplicationRow, { reference: application?.reference ?? "" });
    await erase(row);
    expect(await submit(review.baseUrl, input)).toMatchObject({ application: null, userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED" }] });
  });

  test("what a colleague wrote at the same moment goes with the next look", async () => {
    const application = await review.applied({ email: newEmail() });
    await erase(application);
    await review.services.database.write(({ manager }) => manager.query("INSERT INTO notes (id, application_id, author_id, text, created_at) VALUES ($1, $2, $3, 'Too late.', '2026-11-24T12:00:00.000Z')", [randomUUID(), application.id, review.people.manager.id]));
    await review.workOff(applicationDeleted.name, application);
    expect(await everything()).not.toContain("Too late.");
    const later = (await read().findBy(OutboxRow, { event: applicationDeleted.name })).filter(({ payload, createdAt, dueAt }) => "applicationId" in payload && payload.applicationId === application.id && dueAt > createdAt);
    expect(later).toHaveLength(1);
  });
});

describeOnBothDatabases("mail that waits when a candidate deletes their data", (databases) => {
  const clock = testClock();
  let smtp: FickleSmtp;
  let review: ReviewUnderTest;

  beforeAll(async () => {
    smtp = await startFickleSmtp();
    review = await openReview(await databases.fresh(), { smtpUrl: smtp.url, clock });
  });
  afterAll(async () => {
    await review.stop();
    await smtp.stop();
  });

  test("is not sent but for the last one, and nothing fails for ever", async () => {
    // A full mailbox: its mail is put off, and waits.
    const email = "full-of-mail@example.com";
    const application = await review.applied({ email });
    await writeToCandidate(review.services, review.people.manager, { applicationId: globalId(application), text: "Hello.", idempotencyKey: "1" });
    await review.ask(review.people.manager, "mutation ($input: DeclineApplicationInput!) { declineApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage: "NEW", email: { subject: "No", message: "We are sorry." } } });
    await fetch(`${review.baseUrl}/status/${statusToken(review.services.secret, application)}/delete`, { method: "POST", body: new URLSearchParams() });
    const { read } = review.services.database;
    for (const event of ["application.submitted", "message.candidate-to-tell", "application.declined", "message.colleague-to-tell"]) await review.workOff(event, application);
    // One that the server was handing over at that very moment is put off once more.
    await vi.waitFor(async () => {
      clock.wait(MINUTE);
      const waiting: { kind: string }[] = await read.query("SELECT kind FROM mail_deliveries WHERE state IN ('QUEUED', 'SENDING') AND recipient <> ''");
      expect(waiting.filter(({ kind }) => kind !== "DATA_DELETED")).toEqual([]);
    }, { timeout: 60_000, interval: 250 });
    expect(await read.countBy(FarewellRow, { email })).toBe(1);
  });
});
