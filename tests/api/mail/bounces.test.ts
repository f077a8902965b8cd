import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { MailDeliveryRow } from "../../../server/src/platform/mail/mail-delivery.entity.ts";
import { apply, tokenOf, type Receipt } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { deliveryReport } from "../../testkit/delivery-report.ts";
import { startFickleSmtp, type FickleSmtp } from "../../testkit/fickle-smtp.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";

const SECRET = "sixteen-characters-or-more";
const PATIENCE = { timeout: 60_000, interval: 20 };
const LIST = "query ($state: MailState, $to: String, $first: Int) { mailDeliveries(state: $state, to: $to, first: $first) { nodes { id kind to state attempts failure reply canRetry applicationId } pageInfo { hasNextPage endCursor } } }";
const RETRY = "mutation ($input: RetryMailInput!) { retryMail(input: $input) { delivery { state attempts } userErrors { code } } }";

interface Delivery {
  id: string;
  state: string;
  canRetry: boolean;
  applicationId: string | null;
}

describeOnBothDatabases("mail that comes back", (databases) => {
  let server: TestServer;
  let smtp: FickleSmtp;
  let admin: StaffClient;
  const clock = testClock();

  beforeAll(async () => {
    smtp = await startFickleSmtp();
    server = await startServer(await databases.fresh(), { smtpUrl: smtp.url, clock, mailWebhookSecret: SECRET });
    admin = await server.signInAsAdministrator();
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const report = (body: string, headers: Record<string, string>) => fetch(`${server.baseUrl}/mail/bounces`, { method: "POST", headers, body });
  const asBearer = (type: string) => ({ authorization: `Bearer ${SECRET}`, "content-type": type });
  const deliveries = async (variables: object) => (await admin.postForData<{ mailDeliveries: { nodes: Delivery[] } }>(LIST, { ...variables })).mailDeliveries.nodes;
  const mailOf = async (email: string) => vi.waitFor(async () => server.app.services.database.read.findOneByOrFail(MailDeliveryRow, { recipient: email, state: "SENT" }), PATIENCE);
  const seenByCandidate = async (receipt: Receipt) => (await postForData<{ applicationStatus: { emailBounced: boolean } }>(server.graphqlUrl, "query ($token: String!) { applicationStatus(token: $token) { emailBounced } }", { token: tokenOf(receipt) })).applicationStatus.emailBounced;
  const seenByStaff = async (applicationId: string | null) => (await admin.postForData<{ application: { emailBouncedAt: string | null } }>("query ($id: ID!) { application(id: $id) { emailBouncedAt } }", { id: applicationId })).application.emailBouncedAt;

  test.each([
    ["without the secret", {}],
    ["with another secret", { authorization: `Bearer ${SECRET}r` }],
    ["with another password", { authorization: `Basic ${Buffer.from("rounds:no").toString("base64")}` }],
  ])("is told by nobody %s", async (_, headers) => {
    expect((await report("{}", { "content-type": "application/json", ...headers })).status).toBe(401);
  });

  test("is told by a mail server's report, to the candidate, to staff and in the list of mails", async () => {
    const receipt = await apply(server.baseUrl, { email: "Ana@Example.com" });
    const { id, applicationId } = await mailOf("Ana@Example.com");
    expect(await seenByCandidate(receipt)).toBe(false);
    const told = await report(deliveryReport({ messageId: `<${id}@rounds.test>`, recipient: "elsewhere@example.net" }), asBearer("message/rfc822"));
    expect([told.status, await told.json()]).toEqual([200, { noted: 1 }]);
    const [bounced, ...others] = await deliveries({ state: "BOUNCED" });
    expect(others).toEqual([]);
    expect(bounced).toMatchObject({ kind: "APPLICATION_RECEIVED", to: "Ana@Example.com", failure: "BOUNCED_LATER", reply: "550 5.1.1", canRetry: true });
    expect(applicationId).not.toBeNull();
    expect([await seenByCandidate(receipt), await seenByStaff(bounced?.applicationId ?? null)]).toEqual([true, clock.now().toISOString()]);
  });

  test("is no longer said of an address once a mail is taken for it again", async () => {
    const [bounced] = await deliveries({ state: "BOUNCED" });
    const { retryMail } = await admin.postForData<{ retryMail: object }>(RETRY, { input: { deliveryId: bounced?.id } });
    expect(retryMail).toEqual({ delivery: { state: "QUEUED", attempts: 0 }, userErrors: [] });
    await vi.waitFor(async () => expect(await deliveries({ to: "ana@example.com" })).toMatchObject([{ state: "SENT", canRetry: false }]), PATIENCE);
    const messages = smtp.taken("Ana@example.com");
    expect([messages.length, new Set(messages).size]).toEqual([2, 1]);
    expect(await seenByStaff(bounced?.applicationId ?? null)).toBeNull();
    const again = await admin.postForData<{ retryMail: object }>(RETRY, { input: { deliveryId: bounced?.id } });
    expect(again.retryMail).toEqual({ delivery: null, userErrors: [{ code: "STATE_NOT_ALLOWED" }] });
  });

  test("is told by a provider's JSON, by basic authentication, also in what SNS calls plain text, and twice as well as once", async () => {
    await apply(server.baseUrl, { email: "bo@example.com" });
    await mailOf("bo@example.com");
    const headers = { authorization: `Basic ${Buffer.from(`any:${SECRET}`).toString("base64")}`, "content-type": "text/plain; charset=UTF-8" };
    const body = JSON.stringify({ Type: "Notification", Message: JSON.stringify({ notificationType: "Bounce", bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: "BO@example.com" }] } }) });
    for (const _ of [1, 2]) expect(await (await report(body, headers)).json()).toEqual({ noted: 1 });
    expect(await deliveries({ state: "BOUNCED" })).toMatchObject([{ to: "bo@example.com", failure: "BOUNCED_LATER" }]);
  });

  test.each([
    ["of a mail that Rounds never sent", "application/json", JSON.stringify({ email: "nobody@example.com" }), 200, { noted: 0 }],
    ["of nothing", "message/rfc822", "", 200, { noted: 0 }],
    ["that is half a JSON", "application/json", "{", 415, expect.anything()],
    ["in another form", "application/xml", "<bounce/>", 415, expect.anything()],
  ])("is not made up by a report %s", async (_, type, body, status, answer) => {
    const reply = await report(body, asBearer(type));
    expect([reply.status, await reply.json()]).toEqual([status, answer]);
  });

  test("the list is cut into pages, newest first, and counts what needs somebody", async () => {
    const whole = await deliveries({});
    const first = await admin.postForData<{ mailDeliveries: { nodes: Delivery[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(LIST, { first: 1 });
    expect(first.mailDeliveries).toMatchObject({ nodes: [{ id: whole[0]?.id }], pageInfo: { hasNextPage: true } });
    const { mailHealth } = await admin.postForData<{ mailHealth: object }>("{ mailHealth { leavesTheHouse waiting waitingSince failed bounced } }");
    expect(mailHealth).toEqual({ leavesTheHouse: true, waiting: 0, waitingSince: null, failed: 0, bounced: 1 });
  });

  test("is told by nobody where there is no secret", async () => {
    const silent = await startServer(await databases.fresh());
    expect((await fetch(`${silent.baseUrl}/mail/bounces`, { method: "POST", body: "{}", headers: asBearer("application/json") })).status).toBe(404);
    await silent.stop();
  });
});
