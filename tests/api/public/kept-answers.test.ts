import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apply, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { post, postForData, type StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";

const LIST = "{ postings(first: 100, orderBy: TITLE) { totalCount nodes { title closesAt roleTemplate { uses } } } }";

interface List {
  postings: { totalCount: number; nodes: { title: string; closesAt: string | null; roleTemplate: { uses: number } | null }[] };
}

describeOnBothDatabases("a kept answer", (database) => {
  let server: TestServer;
  let neighbor: TestServer;
  let admin: StaffClient;
  const clock = testClock("2027-03-01T12:00:00.000Z");

  beforeAll(async () => {
    const databaseUrl = await database.fresh();
    server = await startServer(databaseUrl, { clock });
    neighbor = await startServer(databaseUrl, { clock });
    admin = await server.signInAsAdministrator();
  });
  afterAll(async () => {
    await neighbor.stop();
    await server.stop();
  });

  const listOf = async ({ graphqlUrl }: TestServer) => (await postForData<List>(graphqlUrl, LIST)).postings;
  const given = async () => Number(/^rounds_kept_answers_given_total (\d+)$/m.exec(await (await fetch(`${server.baseUrl}/metrics`)).text())?.[1]);
  const getUrl = (query: string) => `${server.graphqlUrl}?query=${encodeURIComponent(query)}`;
  const preflight = { "apollo-require-preflight": "true" };

  /** Whether the second of two same questions is answered from memory. */
  async function isKept(ask: () => Promise<unknown>): Promise<boolean> {
    await ask();
    const before = await given();
    await ask();
    return (await given()) > before;
  }

  test("outlives the typing on a published posting, and ends when the text is published", async () => {
    const { id } = await publishPosting(admin, "Typed Analyst");
    const { posting } = await admin.postForData<{ posting: { version: number } }>("query ($id: ID!) { posting(id: $id) { version } }", { id });
    const save = (version: number, summary: string) => admin.postForData("mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code } } }", { input: { postingId: id, version, summary } });
    const ask = () => listOf(server);
    await ask();
    const before = await given();
    await save(posting.version, "In the middle of a sen");
    await ask();
    expect(await given()).toBe(before + 1);
    await admin.postForData("mutation ($id: ID!) { publishPosting(input: { postingId: $id }) { userErrors { code } } }", { id });
    await ask();
    expect(await given()).toBe(before + 1);
  });

  describe("is given to whoever asks the same", () => {
    test.each(["{ organization { name } }", "{ __typename }", "query A { posting(slug: \"pacs-administrator\") { id } }", "{ roleTemplates { totalCount } }", "{ posting(slug: \"no-such\") { id } }", "{ ...Q } fragment Q on Query { organization { name } }"])("%s", async (query) => {
      expect(await isKept(() => post(server.graphqlUrl, query))).toBe(true);
    });

    test("with the variables of its own and no other", async () => {
      const query = "query ($slug: String!) { posting(slug: $slug) { slug } }";
      const slugOf = async (slug: string) => (await postForData<{ posting: { slug: string } | null }>(server.graphqlUrl, query, { slug })).posting?.slug;
      for (const _ of [1, 2]) expect([await slugOf("pacs-administrator"), await slugOf("no-such")]).toEqual(["pacs-administrator", undefined]);
    });

    test("and confirmed without a body to a cache that has it", async () => {
      const ask = () => fetch(getUrl(LIST), { headers: { ...preflight, "accept-encoding": "identity" } });
      await ask();
      const whole = await ask();
      expect([whole.status, whole.headers.get("cache-control"), whole.headers.get("vary")]).toEqual([200, "public, max-age=0, must-revalidate", "accept, accept-encoding"]);
      const unchanged = await fetch(getUrl(LIST), { headers: { ...preflight, "accept-encoding": "identity", "if-none-match": whole.headers.get("etag") ?? "" } });
      expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    });
  });

  describe("is never made of", () => {
    test.each([
      ["an application's status", "query ($token: String!) { applicationStatus(token: $token) { reference } }"],
      ["a status beside public data", "query ($token: String!) { organization { name } applicationStatus(token: $token) { reference } }"],
      ["a status in a fragment", "query ($token: String!) { ...Q } fragment Q on Query { organization { name } s: applicationStatus(token: $token) { reference } }"],
      ["a status that is left out this time", "query ($token: String!) { organization { name } ... on Query @include(if: false) { applicationStatus(token: $token) { reference } } }"],
      ["a withdrawal", "mutation ($token: String!) { withdrawApplication(input: { token: $token }) { userErrors { code } } }"],
      ["a document that is refused", "{ nothing }"],
      ["an answer with an error", "{ postings(first: 101) { totalCount } }"],
    ])("%s", async (_, query) => {
      const token = tokenOf(await apply(server.baseUrl));
      expect(await isKept(() => post(server.graphqlUrl, query, query.includes("$token") ? { token } : {}))).toBe(false);
    });

    test("a status page, which is not to be stored by anybody else either", async () => {
      const { statusUrl } = await apply(server.baseUrl);
      expect(await isKept(async () => expect((await fetch(statusUrl)).headers.get("cache-control")).toBe("no-store"))).toBe(false);
    });
  });

  describe("ends with what the public can see", () => {
    const pageText = async (path: string) => (await fetch(server.baseUrl + path)).text();
    const change = (mutation: string, variables: Record<string, unknown>) => admin.postForData(mutation, variables);

    async function setClosing(id: string, closesAt: string | null): Promise<void> {
      const { posting } = await admin.postForData<{ posting: { version: number } }>("query ($id: ID!) { posting(id: $id) { version } }", { id });
      await change("mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code } } }", { input: { postingId: id, version: posting.version, closesAt } });
    }

    test("when a posting is published, moved in time and closed", async () => {
      const { totalCount } = await listOf(server);
      const { id, slug } = await publishPosting(admin, "Night archivist");
      expect((await listOf(server)).totalCount).toBe(totalCount + 1);
      expect(await pageText(`/postings/${slug}`)).toContain("Night archivist");
      await setClosing(id, "2027-06-30T12:00:00.000Z");
      expect((await listOf(server)).nodes.find(({ title }) => title === "Night archivist")?.closesAt).toBe("2027-06-30T12:00:00.000Z");
      expect(await pageText(`/postings/${slug}`)).toContain(`dateTime="2027-06-30T12:00:00.000Z"`);
      await change("mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }", { id });
      expect((await listOf(server)).totalCount).toBe(totalCount);
      expect((await fetch(`${server.baseUrl}/postings/${slug}`)).status).toBe(410);
    });

    test("when a role template is used once more, every time", async () => {
      const { roleTemplates } = await admin.postForData<{ roleTemplates: { id: string; slug: string }[] }>("{ roleTemplates { id slug } }");
      const uses = async () => (await postForData<{ roleTemplate: { uses: number } }>(server.graphqlUrl, `{ roleTemplate(slug: "pacs-administrator") { uses } }`)).roleTemplate.uses;
      const usesInList = async () => (await listOf(server)).nodes[0]?.roleTemplate?.uses;
      const before = await uses();
      for (const step of [1, 2, 3, 4, 5]) {
        await change("mutation ($id: ID) { createPosting(input: { roleTemplateId: $id }) { posting { id } } }", { id: roleTemplates.find(({ slug }) => slug === "pacs-administrator")?.id });
        expect([await uses(), await usesInList()]).toEqual([before + step, before + step]);
      }
    });

    test("not when a draft is written: the answer stays, and stays right", async () => {
      const before = await listOf(server);
      await change(`mutation { createPosting(input: { title: "Only an idea" }) { posting { id } } }`, {});
      const kept = await given();
      expect(await listOf(server)).toEqual(before);
      expect(await given()).toBe(kept + 1);
    });

    test("at the closing time, by itself: list, page and application form", async () => {
      const { id, slug } = await publishPosting(admin, "Closes at noon");
      await setClosing(id, new Date(clock.now().getTime() + 3_600_000).toISOString());
      const { totalCount } = await listOf(server);
      for (const path of [`/postings/${slug}`, `/postings/${slug}/apply`]) expect((await fetch(server.baseUrl + path)).status).toBe(200);
      clock.wait(3_599_999);
      expect((await listOf(server)).totalCount).toBe(totalCount);
      clock.wait(1);
      expect((await listOf(server)).totalCount).toBe(totalCount - 1);
      expect((await fetch(`${server.baseUrl}/postings/${slug}`)).status).toBe(410);
      expect(await pageText("/postings")).not.toContain("Closes at noon");

      // What ended does not come back when the server has looked ahead to the next closing time.
      await setTimeout(2_500);
      expect((await listOf(server)).totalCount).toBe(totalCount - 1);
      expect((await fetch(`${server.baseUrl}/postings/${slug}`)).status).toBe(410);
    });

    test("in another process on the same database, too, soon", async () => {
      const before = (await listOf(neighbor)).totalCount;
      expect((await listOf(neighbor)).totalCount).toBe(before);
      const { id } = await publishPosting(admin, "Seen next door");
      await expect.poll(async () => (await listOf(neighbor)).totalCount, { timeout: 60_000 }).toBe(before + 1);
      await change("mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }", { id });
      await expect.poll(async () => (await listOf(neighbor)).totalCount, { timeout: 60_000 }).toBe(before);
    });
  });
});
