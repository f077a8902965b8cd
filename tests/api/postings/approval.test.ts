import { afterAll, beforeAll, expect, test } from "vitest";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { OrganizationRow } from "../../../server/src/features/organization/organization.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { codesOf, colleague, readyDraft, take, taken, type PostingAnswer } from "./postings-under-test.ts";

describeOnBothDatabases("approval by a hiring manager", (database) => {
  let server: TestServer;
  let recruiter: Awaited<ReturnType<typeof colleague>>;
  let manager: Awaited<ReturnType<typeof colleague>>;
  let stranger: Awaited<ReturnType<typeof colleague>>;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    recruiter = await colleague(server, "Rita Recruiter", "RECRUITER");
    manager = await colleague(server, "Manu Manager", "HIRING_MANAGER");
    stranger = await colleague(server, "Stan Stranger", "HIRING_MANAGER");
  });
  afterAll(() => server.stop());

  async function draftWithTeam(title: string): Promise<PostingAnswer> {
    const draft = await readyDraft(recruiter.client, title);
    return taken(recruiter.client, "setPostingTeam", { postingId: draft.id, staffMemberIds: [manager.id] });
  }
  const mails = async (to: string) => (await server.app.services.database.read.findBy(MailboxMessageRow, { recipient: to })).map(({ subject }) => subject);
  const whenMailed = (to: string, subject: string) => expect.poll(() => mails(to), { timeout: 60_000 }).toContain(subject);

  test("is asked for, given, and counts for exactly this text", async () => {
    const { id: postingId } = await draftWithTeam("Approved Analyst");
    expect(await taken(recruiter.client, "requestApproval", { postingId })).toMatchObject({ state: "IN_REVIEW" });
    await whenMailed(manager.email, "Please approve: Approved Analyst");
    expect(codesOf(await take(stranger.client, "decideApproval", { postingId, decision: "APPROVED" }))).toEqual(["NOT_FOUND"]);
    const approved = await taken(manager.client, "decideApproval", { postingId, decision: "APPROVED", comment: "Well said." });
    expect(approved.state).toBe("IN_REVIEW");
    await whenMailed(recruiter.email, "Approved: Approved Analyst");
    expect(codesOf(await take(manager.client, "decideApproval", { postingId, decision: "APPROVED" }))).toEqual(["STATE_NOT_ALLOWED"]);
    const { posting } = await admin.postForData<{ posting: { approval: object } }>(`query ($id: ID!) { posting(id: $id) { approval { decision comment isForThisText decidedBy { name } } } }`, { id: postingId });
    expect(posting.approval).toEqual({ decision: "APPROVED", comment: "Well said.", isForThisText: true, decidedBy: { name: "Manu Manager" } });
  });

  test("wanted changes need a word, and make the posting a draft again", async () => {
    const { id: postingId } = await draftWithTeam("Rewritten Analyst");
    await taken(recruiter.client, "requestApproval", { postingId });
    expect((await take(manager.client, "decideApproval", { postingId, decision: "CHANGES_WANTED", comment: "  " })).userErrors[0]).toMatchObject({ code: "REQUIRED", path: ["comment"] });
    expect(await taken(manager.client, "decideApproval", { postingId, decision: "CHANGES_WANTED", comment: "Name the on-call duty." })).toMatchObject({ state: "DRAFT" });
    await whenMailed(recruiter.email, "Changes wanted: Rewritten Analyst");
  });

  test("cannot be asked of an empty team, nor of a posting that misses something", async () => {
    const alone = await readyDraft(recruiter.client, "Lonely Analyst");
    expect(codesOf(await take(recruiter.client, "requestApproval", { postingId: alone.id }))).toEqual(["APPROVER_MISSING"]);
    const empty = await taken(recruiter.client, "createPosting", { title: "Empty Analyst" });
    expect(codesOf(await take(recruiter.client, "requestApproval", { postingId: empty.id }))).toContain("NOT_READY");
  });

  test("an answer to a text that has changed meanwhile is refused", async () => {
    const { id: postingId } = await draftWithTeam("Changing Analyst");
    const { version } = await taken(recruiter.client, "requestApproval", { postingId });
    await taken(recruiter.client, "updatePosting", { postingId, version, summary: "Other words than those that were asked for." });
    expect(codesOf(await take(manager.client, "decideApproval", { postingId, decision: "APPROVED" }))).toEqual(["VERSION_CONFLICT"]);
    expect(await taken(recruiter.client, "returnPostingToDraft", { postingId })).toMatchObject({ state: "DRAFT" });
  });

  test("waits for those who can answer, for as long as there is something to answer", async () => {
    const waits = async (client: StaffClient) => {
      const { waiting, every } = await client.postForData<{ waiting: { totalCount: number; nodes: { content: { title: string } }[] }; every: { nodes: { content: { title: string }; awaitsMyApproval: boolean }[] } }>("{ waiting: postings(awaitingMyApproval: true) { totalCount nodes { content { title } } } every: postings(first: 100) { nodes { awaitsMyApproval content { title } } } }");
      const [listed, marked] = [waiting.nodes, every.nodes.filter(({ awaitsMyApproval }) => awaitsMyApproval)].map((nodes) => nodes.map(({ content }) => content.title).sort());
      expect(listed).toEqual(marked);
      expect(waiting.totalCount).toBe(listed?.length);
      return listed;
    };
    const [first, second, third] = [await draftWithTeam("Waiting Analyst"), await draftWithTeam("Overtaken Analyst"), await draftWithTeam("Gone-Out Analyst")];
    expect(await waits(manager.client)).toEqual([]);
    const { version } = await taken(recruiter.client, "requestApproval", { postingId: second.id });
    for (const { id } of [first, third]) await taken(recruiter.client, "requestApproval", { postingId: id });
    expect(await waits(manager.client)).toEqual(["Gone-Out Analyst", "Overtaken Analyst", "Waiting Analyst"]);
    expect([await waits(stranger.client), await waits(recruiter.client)]).toEqual([[], []]);

    const changed = await taken(recruiter.client, "updatePosting", { postingId: second.id, version, department: "Night imaging" });
    await taken(recruiter.client, "publishPosting", { postingId: third.id });
    expect(await waits(manager.client)).toEqual(["Waiting Analyst"]);
    // The text that was asked for stands again.
    await taken(recruiter.client, "updatePosting", { postingId: second.id, version: changed.version, department: "Imaging" });
    const rewritten = await taken(recruiter.client, "updatePosting", { postingId: third.id, version: (await taken(recruiter.client, "pausePosting", { postingId: third.id })).version, summary: "A second text of what is out." });
    expect(rewritten.state).toBe("PAUSED");
    await taken(recruiter.client, "requestApproval", { postingId: third.id });
    expect(await waits(manager.client)).toEqual(["Gone-Out Analyst", "Overtaken Analyst", "Waiting Analyst"]);
    await taken(manager.client, "decideApproval", { postingId: first.id, decision: "APPROVED" });
    await taken(recruiter.client, "returnPostingToDraft", { postingId: second.id });
    await taken(recruiter.client, "setPostingTeam", { postingId: third.id, staffMemberIds: [] });
    expect(await waits(manager.client)).toEqual([]);
  });

  test("where the employer requires it, nothing goes out without it, now or by schedule", async () => {
    await server.app.services.database.write(async (transaction) => {
      await transaction.manager.update(OrganizationRow, { approvalRequired: false }, { approvalRequired: true });
      await server.app.services.catalogue.touch(transaction);
    });
    const { id: postingId } = await draftWithTeam("Guarded Analyst");
    const publishAt = "2099-01-01T00:00:00Z";
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["NOT_APPROVED"]);
    expect(codesOf(await take(admin, "schedulePosting", { postingId, publishAt }))).toEqual(["NOT_APPROVED"]);
    await taken(recruiter.client, "requestApproval", { postingId });
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["NOT_APPROVED"]);
    const { version } = await taken(manager.client, "decideApproval", { postingId, decision: "APPROVED" });
    const changed = await taken(recruiter.client, "updatePosting", { postingId, version, summary: "Words that nobody approved." });
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["NOT_APPROVED"]);
    expect(changed.state).toBe("IN_REVIEW");
    await taken(recruiter.client, "returnPostingToDraft", { postingId });
    await taken(recruiter.client, "requestApproval", { postingId });
    await taken(manager.client, "decideApproval", { postingId, decision: "APPROVED" });
    expect(await taken(recruiter.client, "publishPosting", { postingId })).toMatchObject({ state: "PUBLISHED" });
  });
});
