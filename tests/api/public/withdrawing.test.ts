import { withdrawalReasonLimit } from "@rounds/shared/applications/answers.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apply, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

interface Withdrawal {
  application: { stage: string; canWithdraw: boolean } | null;
  userErrors: { code: string; path: string[] }[];
}

describeOnBothDatabases("withdrawing an application", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  async function withdraw(token: string, reason?: string): Promise<Withdrawal> {
    const document = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { stage canWithdraw } userErrors { code path } } }`;
    return (await postForData<{ withdrawApplication: Withdrawal }>(server.graphqlUrl, document, { input: { token, reason } })).withdrawApplication;
  }

  async function statusOf(token: string): Promise<unknown> {
    return (await postForData<{ applicationStatus: unknown }>(server.graphqlUrl, "query ($token: String!) { applicationStatus(token: $token) { stage canWithdraw } }", { token })).applicationStatus;
  }

  function sendForm(token: string, body: URLSearchParams | FormData): Promise<Response> {
    return fetch(`${server.baseUrl}/status/${token}/withdraw`, { method: "POST", body, redirect: "manual" });
  }

  async function counts(): Promise<Record<string, number>> {
    const { postings } = await admin.postForData<{ postings: { nodes: { counts: { stage: string; count: number }[] }[] } }>("{ postings { nodes { counts { stage count } } } }");
    return Object.fromEntries((postings.nodes[0]?.counts ?? []).map(({ stage, count }) => [stage, count]));
  }

  async function decide(reference: string, verb: string): Promise<void> {
    const { applications } = await admin.postForData<{ applications: { nodes: { id: string; reference: string }[] } }>("query ($id: ID!) { applications(postingId: $id) { nodes { id reference } } }", { id: await postingId() });
    const id = applications.nodes.find((node) => node.reference === reference)?.id;
    const data = await admin.postForData<Record<string, { userErrors: unknown[] }>>(`mutation ($id: ID!) { ${verb} }`, { id });
    expect(Object.values(data).flatMap(({ userErrors }) => userErrors)).toEqual([]);
  }

  async function postingId(): Promise<string | undefined> {
    return (await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }")).postings.nodes[0]?.id;
  }

  test("moves it from its stage's count to the withdrawn ones, once, however often it is asked for", async () => {
    const before = await counts();
    const token = tokenOf(await apply(server.baseUrl));
    for (const _ of [1, 2, 3]) expect(await withdraw(token, "Moved away")).toEqual({ application: { stage: "WITHDRAWN", canWithdraw: false }, userErrors: [] });
    const after = await counts();
    expect([after["NEW"], after["WITHDRAWN"]]).toEqual([before["NEW"], (before["WITHDRAWN"] ?? 0) + 1]);
    const history = await server.app.services.database.read.query("SELECT count(*) AS count FROM application_events WHERE kind = 'WITHDRAWN'");
    expect(Number(history[0].count)).toBe(after["WITHDRAWN"]);
  });

  test("many times at once is one withdrawal", async () => {
    const before = await counts();
    const token = tokenOf(await apply(server.baseUrl));
    const answers = await Promise.all(Array.from({ length: 8 }, () => withdraw(token)));
    for (const { application } of answers) expect(application?.stage).toBe("WITHDRAWN");
    expect((await counts())["WITHDRAWN"]).toBe((before["WITHDRAWN"] ?? 0) + 1);
  });

  test.each([
    ["accepted", `moveApplication(input: { applicationId: $id, fromStage: NEW, toStage: HIRED }) { userErrors { code } }`, "HIRED"],
    ["declined", `declineApplication(input: { applicationId: $id, fromStage: NEW }) { userErrors { code } }`, "DECLINED"],
  ])("is refused once it has been %s, and changes nothing", async (_, verb, stage) => {
    const receipt = await apply(server.baseUrl);
    const token = tokenOf(receipt);
    await decide(receipt.reference, verb);
    expect(await withdraw(token)).toEqual({ application: null, userErrors: [{ code: "WITHDRAW_NOT_ALLOWED", path: ["token"] }] });
    const reply = await sendForm(token, new URLSearchParams({ reason: "Too late" }));
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain("cannot be withdrawn");
    expect(await statusOf(token)).toEqual({ stage, canWithdraw: false });
  });

  describe("by the form without JavaScript", () => {
    const asForm = (reason: string) => {
      const form = new FormData();
      form.append("reason", reason);
      return form;
    };

    test.each([["urlencoded", new URLSearchParams({ reason: "Moved away" })], ["multipart", asForm("Moved away")], ["empty", new URLSearchParams()]])("%s leads back to the status page, which says so", async (_, body) => {
      const token = tokenOf(await apply(server.baseUrl));
      expect((await fetch(`${server.baseUrl}/status/${token}/withdraw`)).status).toBe(200);
      const reply = await sendForm(token, body);
      expect([reply.status, reply.headers.get("location")]).toEqual([303, `/status/${token}`]);
      const page = await (await fetch(`${server.baseUrl}/status/${token}`)).text();
      expect(page).toContain("Withdrawn");
      expect(page).not.toContain(`/status/${token}/withdraw`);
      expect((await sendForm(token, body)).status).toBe(303);
    });

    test("a reason that is too long comes back as it was typed, and nothing has happened", async () => {
      const token = tokenOf(await apply(server.baseUrl));
      const reason = `Because ${"x".repeat(withdrawalReasonLimit)}`;
      const reply = await sendForm(token, new URLSearchParams({ reason }));
      const html = await reply.text();
      expect(reply.status).toBe(422);
      expect(html).toContain(reason);
      expect(html).toContain(`${withdrawalReasonLimit} characters or fewer`);
      expect(await withdraw(token, reason)).toEqual({ application: null, userErrors: [{ code: "TOO_LONG", path: ["reason"] }] });
      expect(await statusOf(token)).toEqual({ stage: "RECEIVED", canWithdraw: true });
    });

    test("of a link that nobody gave out finds nothing", async () => {
      const reply = await sendForm("nobody-gave-this-out", new URLSearchParams());
      expect(reply.status).toBe(303);
      expect((await fetch(new URL(reply.headers.get("location") ?? "", server.baseUrl))).status).toBe(404);
    });
  });
});
