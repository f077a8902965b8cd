import { readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { get } from "node:http";
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { post, postForData, type StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { parseGlobalId } from "../../../server/src/graphql/global-id.ts";

const POSTINGS = 23;

interface Page {
  postings: { totalCount: number; nodes: { slug: string }[]; edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null } };
}

describeOnBothDatabases("what the public sees", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  let now = new Date();

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock: { now: () => now } });
    admin = await server.signInAsAdministrator();
    for (let number = 1; number < POSTINGS; number += 1) await publishPosting(admin, `Posting ${String(number).padStart(2, "0")}`);
  });
  afterAll(() => server.stop());

  const ask = <Data>(query: string, variables: Record<string, unknown> = {}) => postForData<Data>(server.graphqlUrl, query, variables);
  const total = async () => (await ask<Page>(`{ postings(first: 0) { totalCount } }`)).postings.totalCount;

  test("is the schema that is committed, by introspection without a key", async () => {
    const schema = buildClientSchema(await ask<IntrospectionQuery>(getIntrospectionQuery()));
    const committed = readFileSync(new URL("../../../server/schema/public.graphql", import.meta.url), "utf8");
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
    expect(await (await fetch(`${server.baseUrl}/schema.graphql`)).text()).toBe(committed);
  });

  test("holds every field of the contract for the PACS Administrator posting", async () => {
    const { posting } = await ask<{ posting: Record<string, unknown> }>(`{ posting(slug: "pacs-administrator") {
      id slug title summary department employmentType workplaceType locations { name street city region postalCode country }
      compensation { min max currency period note benchmark { average low high currency period source } }
      responsibilities requirements { text kind } credentials { name abbreviation issuer required } benefits highlights aboutOrganization replyWithinDays
      applicationInstructions { documents { kind requirement acceptedTypes maxBytes } questions { id text kind required choices } closesAt contact text }
      publishedAt updatedAt closesAt url applyUrl roleTemplate { slug title uses ratingCount }
    } }`);
    expect(posting).toMatchObject({ slug: "pacs-administrator", title: "PACS Administrator", compensation: { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR", benchmark: { average: 7_800_000, low: 5_300_000, high: 11_200_000 } }, roleTemplate: { slug: "pacs-administrator", ratingCount: 69 }, url: `${server.baseUrl}/postings/pacs-administrator` });
    expect(posting["applicationInstructions"]).toMatchObject({ documents: [{ kind: "RESUME", requirement: "REQUIRED", maxBytes: 10_485_760 }, { kind: "COVER_LETTER", requirement: "REQUIRED" }] });
    expect(await ask(`query ($id: ID!) { node(id: $id) { id __typename } }`, { id: posting["id"] })).toEqual({ node: { id: posting["id"], __typename: "Posting" } });
  });

  test.each(["NEWEST", "OLDEST", "TITLE"])("pages through all postings forward and back without gap or repeat, %s", async (order) => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) { postings(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) { totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const forward: string[] = [];
    let page = await ask<Page>(query, { first: 5 });
    for (;;) {
      expect(page.postings.totalCount).toBe(POSTINGS);
      forward.push(...page.postings.nodes.map(({ slug }) => slug));
      if (!page.postings.pageInfo.hasNextPage) break;
      page = await ask<Page>(query, { first: 5, after: page.postings.pageInfo.endCursor });
    }
    expect(new Set(forward).size).toBe(POSTINGS);
    const backward: string[] = [];
    page = await ask<Page>(query, { last: 4 });
    for (;;) {
      backward.unshift(...page.postings.nodes.map(({ slug }) => slug));
      if (!page.postings.pageInfo.hasPreviousPage) break;
      page = await ask<Page>(query, { last: 4, before: page.postings.pageInfo.startCursor });
    }
    expect(backward).toEqual(forward);
  });

  test("can be filtered, and a wildcard in a search means itself", async () => {
    const count = async (filter: object) => (await ask<Page>(`query ($filter: PostingFilter) { postings(filter: $filter) { totalCount } }`, { filter })).postings.totalCount;
    expect(await count({ search: "posting 0" })).toBeGreaterThanOrEqual(9);
    expect(await count({ search: "%" })).toBe(0);
    expect(await count({ department: "Imaging" })).toBe(POSTINGS - 1);
    expect(await count({ location: "LANTERN LAKE" })).toBe(POSTINGS);
    expect(await count({ employmentTypes: ["INTERN"] })).toBe(0);
    expect(await count({ employmentTypes: [] })).toBe(0);
    expect(await count({ workplaceTypes: ["HYBRID", "REMOTE", "ON_SITE"] })).toBe(POSTINGS);
  });

  test.each([["101 items", `{ postings(first: 101) { totalCount } }`], ["fewer than none", `{ postings(first: -1) { totalCount } }`], ["a cursor that nobody gave out", `{ postings(after: "x") { totalCount } }`]])("refuses a page of %s", async (_, query) => {
    expect((await post(server.graphqlUrl, query)).errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  test("never shows a draft: not by slug, id, count, page, feed or application", async () => {
    const before = await total();
    const { createPosting } = await admin.postForData<{ createPosting: { posting: { id: string; slug: string } } }>(`mutation { createPosting(input: { title: "Secret project" }) { posting { id slug } } }`);
    const { id, slug } = createPosting.posting;
    expect(await ask(`query ($slug: String!, $id: ID!) { posting(slug: $slug) { id } node(id: $id) { id } }`, { slug, id })).toEqual({ posting: null, node: null });
    expect(await total()).toBe(before);
    for (const path of [`/postings/${slug}`, `/postings/${slug}/apply`]) expect((await fetch(server.baseUrl + path)).status).toBe(404);
    for (const path of ["/postings", "/sitemap.xml", "/feeds/postings.atom", "/feeds/postings.json"]) expect(await (await fetch(server.baseUrl + path)).text()).not.toContain(slug);
  });

  test("refuses documents that ask for too much", async () => {
    const code = async (query: string) => (await post(server.graphqlUrl, query)).errors[0]?.extensions?.code;
    expect(await code(`{ ${Array.from({ length: 11 }, (_, n) => `a${n}: organization { name }`).join(" ")} }`)).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(await code(`{ postings(first: 100) { edges { node { roleTemplate { requirements { text } responsibilities } ${"summary ".repeat(300)} } } } }`)).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(await code(`{ organization { ${"name ".repeat(1_100)} } }`)).toBe("GRAPHQL_PARSE_FAILED");
    expect((await fetch(server.graphqlUrl, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ organization { name } }", pad: "x".repeat(70_000) }) })).status).toBe(413);
    const batch = await fetch(server.graphqlUrl, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify([{ query: "{ organization { name } }" }]) });
    expect(batch.status).toBe(400);
  });

  test("is refused to a request that another site's page could send unasked", async () => {
    const query = `${server.graphqlUrl}?query=${encodeURIComponent("{ organization { name } }")}`;
    expect((await fetch(query)).status).toBe(400);
    expect((await fetch(query, { headers: { "apollo-require-preflight": "true" } })).status).toBe(200);
    expect((await fetch(server.graphqlUrl, { method: "POST", headers: { "content-type": "text/plain" }, body: `{"query":"{ organization { name } }"}` })).status).toBeGreaterThanOrEqual(400);
  });

  describe("is kept", () => {
    const query = `{ postings(first: 5) { totalCount nodes { slug title } } }`;
    const hits = async () => Number(/rounds_kept_answers_given_total (\d+)/.exec(await (await fetch(`${server.baseUrl}/metrics`)).text())?.[1]);
    const raw = (headers: Record<string, string> = {}) => fetch(server.graphqlUrl, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query }) });

    test("and given again from memory, byte for byte", async () => {
      const first = await (await raw()).text();
      const before = await hits();
      const again = await raw();
      expect(await again.text()).toBe(first);
      expect(again.headers.get("etag")).toMatch(/^".+"$/);
      expect(await hits()).toBe(before + 1);
    });

    test("compressed to what it was", async () => {
      const plain = await bytesOf("identity", server.graphqlUrl);
      for (const [encoding, decode] of [["br", brotliDecompressSync], ["gzip", gunzipSync]] as const) {
        await expect.poll(async () => (await bytesOf(encoding, server.graphqlUrl)).encoding, { timeout: 60_000 }).toBe(encoding);
        expect(decode((await bytesOf(encoding, server.graphqlUrl)).body).toString()).toBe(plain.body.toString());
      }
    });

    test("until the very next write that the public can see, in answers and on pages", async () => {
      const before = await total();
      const page = async () => (await fetch(`${server.baseUrl}/postings?q=fresh`)).text();
      expect(await page()).not.toContain("Fresh off the press");
      const { id } = await publishPosting(admin, "Fresh off the press");
      expect(await total()).toBe(before + 1);
      expect(await page()).toContain("Fresh off the press");
      await admin.postForData(`mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }`, { id });
      expect(await total()).toBe(before);
      expect(await page()).not.toContain("Fresh off the press");
    });

    test("no longer than until the closing time, which nobody writes down", async () => {
      const { id } = await publishPosting(admin, "Closes by itself");
      const { posting } = await admin.postForData<{ posting: { version: number } }>(`query ($id: ID!) { posting(id: $id) { version } }`, { id });
      const closesAt = new Date(now.getTime() + 60_000).toISOString();
      await admin.postForData(`mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code } } }`, { input: { postingId: id, version: posting.version, closesAt } });
      const open = await total();
      expect(await total()).toBe(open);
      now = new Date(now.getTime() + 60_000);
      expect(await total()).toBe(open - 1);
    });

    test("never of a status, a mutation or a refusal", async () => {
      const before = await hits();
      for (const asked of [`{ applicationStatus(token: "x") { stage } }`, `{ organization { name } applicationStatus(token: "x") { stage } }`, `{ nothing }`, `mutation { withdrawApplication(input: { token: "x" }) { userErrors { code } } }`]) for (const _ of [1, 2]) await post(server.graphqlUrl, asked);
      expect(await hits()).toBe(before);
    });
  });

  test("ids name a type: an application's id is no node", async () => {
    expect(await ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: toGlobalId("Application", "1") })).toEqual({ node: null });
    expect(parseGlobalId("####")).toBeNull();
  });
});

/** By node:http, which does not decode. */
function bytesOf(encoding: string, graphqlUrl: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  const url = `${graphqlUrl}?query=${encodeURIComponent("{ postings(first: 5) { totalCount nodes { slug title summary } } }")}`;
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding, "apollo-require-preflight": "true" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve({ encoding: response.headers["content-encoding"], body: Buffer.concat(chunks) }));
    }).on("error", reject);
  });
}
