import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { DAY } from "../../../server/src/platform/clock.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { applicationInput, apply, postingIdOf, submit, tokenOf, type Receipt } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { uploadForId } from "../../testkit/upload.ts";
import { testClock, type TestClock } from "../../testkit/test-clock.ts";

const STATUS = `query ($token: String!) { applicationStatus(token: $token) { reference givenName submittedAt stage stageChangedAt canWithdraw replyBy emailBounced unreadMessages statusUrl posting { title } declineReasons { reason } documents { kind name bytes mediaType } messages { text } } }`;
const LIST = `query ($postingId: ID!, $search: String) { applications(postingId: $postingId, search: $search) { totalCount nodes { id reference stage replyDueAt candidate { applicationCount } } } posting(id: $postingId) { applicationCount awaitingAnswerCount counts { stage count } } }`;
const FILE = `query ($id: ID!) { application(id: $id) { reference aside asideOf { reference } otherVersions { reference aside } availableStages canAddNote history { kind } messages { text } } }`;
const MOVE = `mutation ($id: ID!) { moveApplication(input: { applicationId: $id, fromStage: NEW, toStage: SCREEN }) { userErrors { code } } }`;

interface List {
  applications: { totalCount: number; nodes: { id: string; reference: string; stage: string; replyDueAt: string | null; candidate: { applicationCount: number } }[] };
  posting: { applicationCount: number; awaitingAnswerCount: number; counts: { stage: string; count: number }[] };
}

interface File {
  application: { reference: string; aside: string | null; asideOf: { reference: string } | null; otherVersions: { reference: string; aside: string }[]; availableStages: string[]; canAddNote: boolean; history: { kind: string }[]; messages: { text: string }[] } | null;
}

describeOnBothDatabases("a second application to the same posting from the same address", (database) => {
  let server: TestServer;
  let clock: TestClock;
  let admin: StaffClient;
  let postingId: string;

  beforeAll(async () => {
    clock = testClock();
    server = await startServer(await database.fresh(), { clock });
    admin = await server.signInAsAdministrator();
    postingId = await postingIdOf(server.baseUrl);
  });
  afterAll(() => server.stop());

  const newEmail = () => `again-${randomUUID()}@example.com`;
  const mailsTo = (recipient: string) => server.app.services.database.read.find(MailboxMessageRow, { where: { recipient }, order: { sentAt: "ASC", id: "ASC" } });
  const rowOf = ({ reference }: Receipt) => server.app.services.database.read.findOneByOrFail(ApplicationRow, { reference });
  const idOf = async (receipt: Receipt) => toGlobalId("Application", (await rowOf(receipt)).id);
  const statusOf = async (receipt: Receipt) => (await postForData<{ applicationStatus: Record<string, unknown> | null }>(server.graphqlUrl, STATUS, { token: tokenOf(receipt) })).applicationStatus;
  const listOf = (search: string) => admin.postForData<List>(LIST, { postingId, search });
  const fileOf = async (receipt: Receipt) => (await admin.postForData<File>(FILE, { id: await idOf(receipt) })).application;
  const countsOf = async () => (await listOf("")).posting;

  async function linkFor(email: string): Promise<string> {
    return vi.waitFor(async () => {
      const found = (await mailsTo(email)).flatMap(({ text }) => /http\S+\/sent-again\/[\w-]+/.exec(text)?.[0] ?? []);
      expect(found.length).toBeGreaterThan(0);
      return new URL(found.at(-1) ?? "").pathname;
    }, { timeout: 60_000 });
  }
  const settled = () => vi.waitFor(async () => expect(await server.app.services.database.read.query("SELECT id FROM outbox WHERE done_at IS NULL AND due_at <= $1", [clock.now().toISOString()])).toEqual([]), { timeout: 60_000 });
  const open = async (path: string) => {
    const reply = await fetch(`${server.baseUrl}${path}`);
    return { status: reply.status, html: await reply.text(), cached: reply.headers.get("cache-control"), referrer: reply.headers.get("referrer-policy") };
  };
  // Documents of one moment are listed in any order.
  async function uploadsInOrder() {
    const resume = await uploadForId(server.baseUrl, "resume.txt", "Twelve years of PACS.");
    clock.wait(1);
    return [{ kind: "RESUME", uploadId: resume }, { kind: "COVER_LETTER", uploadId: await uploadForId(server.baseUrl, "letter.txt", "Dear team.") }];
  }
  const confirm = (path: string) => fetch(`${server.baseUrl}${path}`, { method: "POST", redirect: "manual" });

  test("nobody can tell from its answer that somebody applied", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const fresh = await apply(server.baseUrl, { email: newEmail(), documents: await uploadsInOrder() });
    const second = await apply(server.baseUrl, { email: email.toUpperCase(), givenName: "Stranger", documents: await uploadsInOrder() });
    expect(Object.keys(second).sort()).toEqual(Object.keys(fresh).sort());
    expect(second.reference).not.toBe(first.reference);

    const [asFresh, asSecond] = [await statusOf(fresh), await statusOf(second)];
    const own = { reference: "", statusUrl: "", submittedAt: "", stageChangedAt: "", givenName: "" };
    expect({ ...asSecond, ...own }).toEqual({ ...asFresh, ...own });
    expect(asSecond).toMatchObject({ reference: second.reference, givenName: "Stranger", stage: "RECEIVED", canWithdraw: true });
    expect(asSecond?.["replyBy"]).not.toBeNull();

    const paged = async (receipt: Receipt) => (await open(`${new URL(receipt.statusUrl).pathname}?received=1`)).html.replaceAll(receipt.reference, "REFERENCE").replaceAll(tokenOf(receipt), "TOKEN").replaceAll(/value="[0-9a-f-]{36}"/g, "KEY").replaceAll(/again-[0-9a-f-]{36}@example.com/gi, "ADDRESS").replaceAll("Stranger", "Renée");
    expect(await paged(second)).toBe(await paged(fresh));
    expect((await statusOf(first))?.["reference"]).toBe(first.reference);
  });

  test("the hiring team sees and counts one", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const before = await countsOf();
    const second = await apply(server.baseUrl, { email });
    await postForData(server.graphqlUrl, `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }`, { input: { token: tokenOf(second), text: "Did it arrive?", idempotencyKey: randomUUID() } });
    expect(await countsOf()).toEqual(before);
    expect((await listOf(email)).applications).toMatchObject({ totalCount: 1, nodes: [{ reference: first.reference, candidate: { applicationCount: 1 } }] });
    expect(await fileOf(second)).toBeNull();
    expect((await admin.postForData<{ moveApplication: { userErrors: { code: string }[] } }>(MOVE, { id: await idOf(second) })).moveApplication.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    await settled();
    expect((await mailsTo("admin@rounds.test")).filter(({ text }) => text.includes(second.reference))).toEqual([]);
  });

  test("its mailbox replaces the first one, which nobody had begun to read", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const before = await countsOf();
    clock.wait(1000);
    const second = await apply(server.baseUrl, { email, givenName: "Renata" });
    const path = await linkFor(email);
    const page = await open(path);
    expect([page.status, page.cached, page.referrer]).toEqual([200, "no-store", "no-referrer"]);
    for (const part of ["Which application counts?", "Renata Okafor-Lindqvist", "Renée Okafor-Lindqvist", "Replace the first one", "resume.txt"]) expect(page.html).toContain(part);
    // To look is not to decide: mail programs open links by themselves.
    expect(await fileOf(second)).toBeNull();

    const reply = await confirm(path);
    expect([reply.status, reply.headers.get("location")]).toEqual([303, path]);
    await confirm(path);
    const done = await open(path);
    for (const part of ["Your application counts", second.statusUrl]) expect(done.html).toContain(part);

    expect(await countsOf()).toEqual(before);
    expect((await listOf(email)).applications.nodes).toMatchObject([{ reference: second.reference, stage: "NEW", replyDueAt: expect.any(String), candidate: { applicationCount: 1 } }]);
    expect(await fileOf(second)).toMatchObject({ aside: null, otherVersions: [{ reference: first.reference, aside: "REPLACED" }], history: [{ kind: "SUBMITTED" }, { kind: "REPLACED_EARLIER" }] });
    expect(await fileOf(first)).toMatchObject({ aside: "REPLACED", asideOf: { reference: second.reference }, availableStages: [], canAddNote: false });
    expect((await admin.postForData<{ moveApplication: { userErrors: { code: string }[] } }>(MOVE, { id: await idOf(first) })).moveApplication.userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
    // Whoever sent the first one, perhaps somebody else, learns nothing of what came after.
    expect(await statusOf(first)).toBeNull();
    expect(await statusOf(second)).toMatchObject({ reference: second.reference, givenName: "Renata" });
    await settled();
    expect((await mailsTo(email)).filter(({ text }) => text.includes(second.statusUrl))).toHaveLength(1);
    const debts: { count: number | string }[] = await server.app.services.database.read.query("SELECT sum(count) AS count FROM reply_debts WHERE posting_id = $1", [(await rowOf(first)).postingId]);
    const owed: { count: number | string }[] = await server.app.services.database.read.query("SELECT count(*) AS count FROM applications WHERE posting_id = $1 AND reply_due_at IS NOT NULL", [(await rowOf(first)).postingId]);
    expect(Number(debts[0]?.count)).toBe(Number(owed[0]?.count));
  });

  test("words that were written from its page reach the team once it counts", async () => {
    const email = newEmail();
    await apply(server.baseUrl, { email });
    const second = await apply(server.baseUrl, { email });
    await postForData(server.graphqlUrl, `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }`, { input: { token: tokenOf(second), text: "I corrected a date.", idempotencyKey: randomUUID() } });
    const before = (await countsOf()).awaitingAnswerCount;
    await confirm(await linkFor(email));
    expect((await countsOf()).awaitingAnswerCount).toBe(before + 1);
    expect(await fileOf(second)).toMatchObject({ messages: [{ text: "I corrected a date." }] });
  });

  test("the first one stays when nothing is said, and when a stranger holds every other link", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const second = await apply(server.baseUrl, { email, givenName: "Stranger" });
    await linkFor(email);
    await confirm(`/sent-again/${tokenOf(second)}`);
    await confirm(`/sent-again/${tokenOf(first)}`);
    expect((await listOf(email)).applications.nodes).toMatchObject([{ reference: first.reference }]);
    for (const token of [tokenOf(second), "nothing", "a".repeat(46), "%00"]) expect((await open(`/sent-again/${token}`)).status).toBe(404);
  });

  test.each([
    ["a colleague has opened it", (id: string) => admin.postForData(`query ($id: ID!) { application(id: $id) { id } }`, { id })],
    ["a colleague has noted something", (id: string) => admin.postForData(`mutation ($id: ID!) { addNote(input: { applicationId: $id, text: "Good." }) { userErrors { code } } }`, { id })],
    ["it was declined", (id: string) => admin.postForData(`mutation ($id: ID!) { declineApplication(input: { applicationId: $id, fromStage: NEW }) { userErrors { code } } }`, { id })],
  ])("it joins the first one when %s", async (_, act) => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const second = await apply(server.baseUrl, { email, givenName: "Renata" });
    const path = await linkFor(email);
    expect((await open(path)).html).toContain("Replace the first one");
    // Between the mail and the answer.
    await act(await idOf(first));
    const page = await open(path);
    for (const part of ["You have applied already", "Give them the newer one, too", first.statusUrl]) expect(page.html).toContain(part);
    const before = await countsOf();
    await confirm(path);
    expect(await countsOf()).toEqual(before);
    expect((await open(path)).html).toContain("The hiring team has both");
    expect(await fileOf(first)).toMatchObject({ aside: null, otherVersions: [{ reference: second.reference, aside: "SENT_AGAIN" }] });
    expect((await fileOf(first))?.history.at(-1)).toEqual({ kind: "SENT_AGAIN" });
    expect(await fileOf(second)).toMatchObject({ aside: "SENT_AGAIN", asideOf: { reference: first.reference } });
    expect(await statusOf(second)).toBeNull();
    expect((await statusOf(first))?.["reference"]).toBe(first.reference);
  });

  test("the mail says politely that the first one is being read", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    await fileOf(first);
    await apply(server.baseUrl, { email });
    await linkFor(email);
    const mail = (await mailsTo(email)).find(({ text }) => text.includes("/sent-again/"));
    expect(mail?.subject).toBe("You have applied already: PACS Administrator");
    expect(mail?.text).toContain("has taken that application up already");
    expect(mail?.text).not.toContain(first.statusUrl);
  });

  test("whoever withdrew applies anew, and a held one counts once nothing stands in its way", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const second = await apply(server.baseUrl, { email });
    const withdraw = (receipt: Receipt) => postForData(server.graphqlUrl, `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }`, { input: { token: tokenOf(receipt) } });
    await withdraw(first);
    const path = await linkFor(email);
    expect((await open(path)).html).toContain("Is this application yours?");
    await confirm(path);
    expect(new Map((await listOf(email)).applications.nodes.map(({ reference, stage }) => [reference, stage]))).toEqual(new Map([[first.reference, "WITHDRAWN"], [second.reference, "NEW"]]));

    await withdraw(second);
    const third = await apply(server.baseUrl, { email });
    expect(await fileOf(third)).toMatchObject({ aside: null });
  });

  test("what its sender withdraws is gone, and moves no count", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const before = await countsOf();
    const second = await apply(server.baseUrl, { email });
    const path = await linkFor(email);
    await postForData(server.graphqlUrl, `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }`, { input: { token: tokenOf(second) } });
    expect(await statusOf(second)).toMatchObject({ stage: "WITHDRAWN", replyBy: null });
    expect((await open(path)).status).toBe(404);
    await confirm(path);
    expect(await countsOf()).toEqual(before);
    expect(await fileOf(first)).toMatchObject({ aside: null, otherVersions: [] });
  });

  test("the same key gives the same receipt, also of one that is held", async () => {
    const email = newEmail();
    await apply(server.baseUrl, { email });
    const input = await applicationInput(server.baseUrl, { email });
    const [one, other] = [await submit(server.baseUrl, input), await submit(server.baseUrl, input)];
    expect(one.userErrors).toEqual([]);
    expect(other).toEqual(one);
  });

  test("new links end its link as they end every other, and are mailed for the one that counts", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const second = await apply(server.baseUrl, { email });
    await postForData(server.graphqlUrl, `mutation ($input: RenewStatusLinksInput!) { renewStatusLinks(input: $input) { userErrors { code } } }`, { input: { email } });
    await settled();
    expect([await statusOf(first), await statusOf(second)]).toEqual([null, null]);
    const [mail] = (await mailsTo(email)).filter(({ subject, text }) => !subject.startsWith("We have your application") && !text.includes("/sent-again/"));
    expect([mail?.text.includes(first.reference), mail?.text.includes(second.reference)]).toEqual([true, false]);
  });

  test("counts by itself once another mailbox has said that it is its own", async () => {
    const [email, own] = [newEmail(), newEmail()];
    await apply(server.baseUrl, { email });
    const mistyped = await apply(server.baseUrl, { email, givenName: "Ingrid" });
    await postForData(server.graphqlUrl, `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { userErrors { code } } }`, { input: { token: tokenOf(mistyped), givenName: "Ingrid", familyName: "Vik", email: own, phone: "+1 555 123 4567" } });
    await settled();
    const link = (await mailsTo(own)).flatMap(({ text }) => /\/status\/email\/([\w-]+)/.exec(text)?.[1] ?? [])[0];
    await postForData(server.graphqlUrl, `mutation ($token: String!) { confirmEmailChange(token: $token) { userErrors { code } } }`, { token: link });
    expect(await rowOf(mistyped)).toMatchObject({ aside: null, email: own, nameKey: "ingrid vik", phoneKey: "551234567" });
    expect((await listOf(own)).applications.nodes).toMatchObject([{ reference: mistyped.reference }]);
  });

  test("what it replaced is deleted with it", async () => {
    const email = newEmail();
    const first = await apply(server.baseUrl, { email });
    const second = await apply(server.baseUrl, { email });
    await confirm(await linkFor(email));
    await postForData(server.graphqlUrl, `mutation ($input: DeleteApplicationInput!) { deleteApplication(input: $input) { userErrors { code } } }`, { input: { token: tokenOf(second) } });
    for (const receipt of [first, second]) expect(await rowOf(receipt)).toMatchObject({ givenName: "", email: "", nameKey: null, phoneKey: null, deletedAt: expect.any(String) });
    expect(await server.app.services.database.read.query("SELECT id FROM documents WHERE application_id = $1", [(await rowOf(first)).id])).toEqual([]);
  });

  test("of many at once, one counts", async () => {
    const email = newEmail();
    const inputs = await Promise.all(Array.from({ length: 6 }, () => applicationInput(server.baseUrl, { email })));
    const before = (await countsOf()).applicationCount;
    const payloads = await Promise.all(inputs.map((input) => submit(server.baseUrl, input)));
    expect(payloads.every(({ application }) => application !== null)).toBe(true);
    expect((await countsOf()).applicationCount).toBe(before + 1);
    expect((await listOf(email)).applications.totalCount).toBe(1);
  });

  test("fills nobody's mailbox: five a day are asked about", async () => {
    const email = newEmail();
    await apply(server.baseUrl, { email });
    for (let times = 1; times <= 7; times += 1) {
      clock.wait(1000);
      await apply(server.baseUrl, { email });
    }
    await settled();
    const asked = async () => (await mailsTo(email)).filter(({ text }) => text.includes("/sent-again/")).length;
    expect(await asked()).toBe(5);
    clock.wait(DAY + 1000);
    await apply(server.baseUrl, { email });
    await settled();
    expect(await asked()).toBe(6);
  });

  test("another posting is another application", async () => {
    const email = newEmail();
    const { id } = await publishPosting(admin, "Second Analyst");
    await apply(server.baseUrl, { email });
    const receipt = await apply(server.baseUrl, { email, postingId: id });
    expect(await fileOf(receipt)).toMatchObject({ aside: null });
    const first = (await listOf(email)).applications.nodes[0];
    expect(first?.candidate.applicationCount).toBe(2);
  });

  test("the form says the same, in Spanish too, and its mail and page speak the language of the newer one", async () => {
    const email = newEmail();
    const send = async () => {
      const form = new FormData();
      const fields = { idempotencyKey: randomUUID(), step: "send", givenName: "José", familyName: "Neill", email, "document.RESUME": new File(["Ten years"], "resume.txt"), "document.COVER_LETTER": new File(["Dear team"], "letter.txt") };
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      return fetch(`${server.baseUrl}/es/postings/pacs-administrator/apply`, { method: "POST", body: form, redirect: "manual" });
    };
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.headers.get("location")?.replace(/[\w-]{46}/, "")).toBe(first.headers.get("location")?.replace(/[\w-]{46}/, ""));
    const path = await linkFor(email);
    expect(path).toMatch(/^\/es\/sent-again\//);
    const page = await open(path);
    for (const part of ['lang="es"', "¿Qué solicitud es la válida?", "Sustituir la primera"]) expect(page.html).toContain(part);
    expect((await confirm(path)).headers.get("location")).toBe(path);
    expect((await open(path)).html).toContain("Su solicitud es la válida");
  });
});
