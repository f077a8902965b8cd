import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { alertToken } from "../../server/src/features/alerts/alert-link.ts";
import { PostingAlertRow } from "../../server/src/features/alerts/alert.entity.ts";
import { createLogger } from "../../server/src/platform/logger.ts";
import { applicationInput, apply, submit, submitRaw, tokenOf } from "../testkit/applying.ts";
import { describeOnBothDatabases } from "../testkit/databases.ts";
import { freePort } from "../testkit/free-port.ts";
import { post } from "../testkit/graphql.ts";
import { administrator, startServer, type TestServer } from "../testkit/server.ts";
import { upload } from "../testkit/upload.ts";

const candidate = { givenName: "Wilhelmina", familyName: "Oyelaran-Vance", email: "wilhelmina.vance@example.com", phone: "+1 555 010 7788" };
const reader = { email: "osgood.ferrywright@example.net", search: "moonlit-radiology" };
const CONTENT = "Quartz-blue elephants kept my archive in order.";

describeOnBothDatabases("the log of a whole journey, at its most talkative", (database) => {
  const lines: string[] = [];
  const secrets = new Set<string>([...Object.values(candidate), ...Object.values(reader), CONTENT, "elephants", administrator.email, administrator.password, "private-note", "my-cat-is-ill"]);
  let server: TestServer;
  let unkindMailServer: SMTPServer;

  beforeAll(async () => {
    const port = await freePort();
    unkindMailServer = refuseEveryRecipient();
    await new Promise<void>((resolve) => unkindMailServer.listen(port, "127.0.0.1", resolve));
    server = await startServer(await database.fresh(), { smtpUrl: `smtp://127.0.0.1:${port}`, logger: createLogger("trace", { write: (line) => void lines.push(line) }) });
  });
  afterAll(async () => {
    await server.stop();
    await new Promise<void>((resolve) => unkindMailServer.close(resolve));
  });

  const logged = (message: string) => lines.filter((line) => line.includes(message));
  const eventuallyLogged = (message: string) => expect.poll(() => logged(message), { timeout: 60_000 }).not.toEqual([]);

  test("tells what went wrong and where", async () => {
    const token = await walk();
    secrets.add(token);
    await askForAlerts();
    await fail(token);
    await eventuallyLogged("a mail bounced");
    expect(logged("a GraphQL request failed")).not.toEqual([]);
    expect(logged('"route":"/status/:token"')).not.toEqual([]);
    expect(logged('"route":"/alerts/:token/unsubscribe"')).not.toEqual([]);
  });

  test("holds no name, address, phone number, token, password, note, reason or content of a document", () => {
    const log = lines.join("\n");
    expect([...secrets].filter((secret) => log.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  });

  /** Everything that a candidate and an administrator do; resolves with the status link's token. */
  async function walk(): Promise<string> {
    const uploaded = await upload(server.baseUrl, "Wilhelmina Oyelaran-Vance resume.txt", CONTENT);
    const input = await applicationInput(server.baseUrl, candidate);
    const [, letter] = input.documents;
    for (const { uploadId } of [...input.documents, { uploadId: String(uploaded.body["uploadId"]) }]) secrets.add(uploadId);
    const { application } = await submit(server.baseUrl, { ...input, documents: [{ kind: "RESUME", uploadId: String(uploaded.body["uploadId"]) }, ...(letter === undefined ? [] : [letter])] });
    if (application === null) throw new Error("the application was refused");
    const token = tokenOf(application);
    await fetch(application.statusUrl);
    await post(server.graphqlUrl, "query ($token: String!) { applicationStatus(token: $token) { givenName } }", { token });

    const admin = await server.signInAsAdministrator();
    secrets.add(admin.cookies.header().split("=")[1] ?? "no session");
    const { postings } = await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
    const { applications } = await admin.postForData<{ applications: { nodes: { id: string; documents: { url: string }[] }[] } }>("query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { nodes { id email documents { url } } } }", { id: postings.nodes[0]?.id, search: "Wilhelmina" });
    const [found] = applications.nodes;
    await fetch(`${server.baseUrl}${found?.documents[0]?.url}`, { headers: { cookie: admin.cookies.header() } });
    await admin.postForData(`mutation ($id: ID!) { addNote(input: { applicationId: $id, text: "private-note" }) { userErrors { code } } }`, { id: found?.id });
    await fetch(`${server.baseUrl}/status/${token}/withdraw`, { method: "POST", body: new URLSearchParams({ reason: "my-cat-is-ill" }), redirect: "manual" });
    return token;
  }

  /** Everything that somebody does who wants to hear of new postings. */
  async function askForAlerts(): Promise<void> {
    const ask = (email: string) => fetch(`${server.baseUrl}/alerts/new`, { method: "POST", body: new URLSearchParams({ email, q: reader.search }), redirect: "manual" });
    expect([(await ask(`${reader.email}@`)).status, (await ask(reader.email)).status]).toEqual([422, 303]);
    // Before the alert is ended: then nobody is asked any more.
    await eventuallyLogged('"kind":"ALERT_CONFIRMATION"');
    const { database, secret } = server.app.services;
    const token = alertToken(secret, await database.read.findOneByOrFail(PostingAlertRow, { email: reader.email }));
    secrets.add(token);
    await fetch(`${server.baseUrl}/alerts/${token}`);
    await post(server.graphqlUrl, "query ($token: String!) { postingAlert(token: $token) { filter { search } } }", { token });
    for (const verb of ["confirm", "update", "end"]) await fetch(`${server.baseUrl}/alerts/${token}`, { method: "POST", body: new URLSearchParams({ do: verb, q: reader.search, pay: "much" }), redirect: "manual" });
    await fetch(`${server.baseUrl}/alerts/${token}/unsubscribe`, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
    await withoutTable("posting_alerts", async () => {
      const { errors } = await post(server.graphqlUrl, "mutation ($input: SubscribeToPostingsInput!) { subscribeToPostings(input: $input) { userErrors { code } } }", { input: { email: reader.email, filter: { search: reader.search }, frequency: "WEEKLY" } });
      expect(errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR", requestId: expect.any(String) } }]);
    });
  }

  /** What goes wrong by the sender's fault, and what goes wrong by ours. */
  async function fail(token: string): Promise<void> {
    await submitRaw(server.baseUrl, { ...(await applicationInput(server.baseUrl, candidate)), email: { address: candidate.email }, shoeSize: candidate.phone });
    await submit(server.baseUrl, await applicationInput(server.baseUrl, { ...candidate, email: `${candidate.email}@` }));
    await post(`${server.baseUrl}/staff/graphql`, "mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }", { input: { email: candidate.email, password: "elephants" } });
    await fetch(`${server.baseUrl}/status/${token}/no-such-page?email=${candidate.email}`);
    await fetch(server.graphqlUrl, { method: "POST", headers: { "content-type": "application/json" }, body: `{"query": "${candidate.email}` });
    await withoutTable("candidates", async () => {
      const { errors } = await submitRaw(server.baseUrl, await applicationInput(server.baseUrl, candidate));
      expect(errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR", requestId: expect.any(String) } }]);
      expect([...secrets].filter((secret) => JSON.stringify(errors).includes(secret))).toEqual([]);
    });
    expect((await apply(server.baseUrl, candidate)).reference).toMatch(/^RN-/);
  }

  async function withoutTable(table: string, work: () => Promise<void>): Promise<void> {
    const rename = (from: string, to: string) => server.app.services.database.write(({ manager }) => manager.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename(table, "out_of_reach");
    try {
      await work();
    } finally {
      await rename("out_of_reach", table);
    }
  }
});

/** As mail servers do, it repeats the address that it turns down. */
function refuseEveryRecipient(): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(Object.assign(new Error(`<${address}>: nobody of this name lives here`), { responseCode: 550 })),
  });
  server.on("error", () => {});
  return server;
}
