import { afterAll, beforeAll, expect, test } from "vitest";
import { applicationInput, submit, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { readyDraft, taken } from "../postings/postings-under-test.ts";

describeOnBothDatabases("a candidate", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  test("reads the text that they answered, after it was changed and after the posting was closed; so does the hiring team", async () => {
    const draft = await readyDraft(admin, "Answered Analyst");
    const saved = await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, summary: "The words that were answered.", questions: [] });
    await taken(admin, "publishPosting", { postingId: draft.id });
    const { application } = await submit(server.baseUrl, await applicationInput(server.baseUrl, { postingId: draft.id }));
    const token = application === null ? "" : tokenOf(application);
    await taken(admin, "updatePosting", { postingId: draft.id, version: saved.version + 1, title: "Another Analyst", summary: "Words of later days." });
    await taken(admin, "publishPosting", { postingId: draft.id });
    await taken(admin, "closePosting", { postingId: draft.id });

    const { applicationStatus } = await postForData<{ applicationStatus: { postingOfThen: { title: string; summary: string } } }>(server.graphqlUrl, "query ($token: String!) { applicationStatus(token: $token) { postingOfThen { title summary } } }", { token });
    expect(applicationStatus.postingOfThen).toEqual({ title: "Answered Analyst", summary: "The words that were answered." });

    const status = await (await fetch(`${server.baseUrl}/status/${token}`)).text();
    expect(status).toContain(`href="/status/${token}/posting"`);
    const page = await fetch(`${server.baseUrl}/status/${token}/posting`);
    const words = await page.text();
    expect([page.status, page.headers.get("cache-control"), page.headers.get("referrer-policy")]).toEqual([200, "no-store", "no-referrer"]);
    expect(words).toContain("The words that were answered.");
    expect(words).not.toContain("Words of later days.");
    expect(words).not.toContain("Apply for this position");
    expect(words).toContain('content="noindex');

    const { applications } = await admin.postForData<{ applications: { nodes: { revisionNumber: number; posting: { revisionNumber: number } }[] } }>("query ($id: ID!) { applications(postingId: $id) { nodes { revisionNumber posting { revisionNumber } } } }", { id: draft.id });
    expect(applications.nodes).toEqual([{ revisionNumber: 1, posting: { revisionNumber: 2 } }]);
  });

  test("without the secret reads nothing", async () => {
    expect((await fetch(`${server.baseUrl}/status/somebody-elses/posting`)).status).toBe(404);
  });
});
