import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedRoleTemplates } from "../../../server/src/database/seed/content/role-templates/shipped-role-templates.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { all, parseXml, textOf } from "../../testkit/xml.ts";

/** More than one page of the query that reads them. */
const POSTINGS = 102;
const AT_ONCE = 10;
const feeds = [
  ["/sitemap.xml", "application/xml; charset=utf-8"],
  ["/feeds/indeed.xml", "application/xml; charset=utf-8"],
  ["/feeds/linkedin.xml", "application/xml; charset=utf-8"],
  ["/feeds/postings.rss", "application/rss+xml; charset=utf-8"],
  ["/feeds/postings.atom", "application/atom+xml; charset=utf-8"],
  ["/feeds/postings.json", "application/feed+json; charset=utf-8"],
  ["/feeds/export.json", "application/json; charset=utf-8"],
] as const;

describeOnBothDatabases("the feeds", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    const titles = Array.from({ length: POSTINGS - 1 }, (_, number) => `Analyst ${number}`);
    while (titles.length > 0) await Promise.all(titles.splice(0, AT_ONCE).map((title) => publishPosting(admin, title)));
  });
  afterAll(() => server.stop());

  const read = async (path: string) => (await fetch(server.baseUrl + path)).text();
  const jobTitles = async (path: string) => all(parseXml(await read(path)), "job").map((job) => textOf(job, "title"));

  test.each(feeds)("%s is found at its address by anybody, and sent again only when it has changed", async (path, contentType) => {
    const first = await fetch(server.baseUrl + path);
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe(contentType);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(first.headers.get("cache-control")).toBe("public, max-age=300");
    const plain = await fetch(server.baseUrl + path, { headers: { "accept-encoding": "identity" } });
    expect((await fetch(server.baseUrl + path, { headers: { "if-none-match": plain.headers.get("etag") ?? "", "accept-encoding": "identity" } })).status).toBe(304);
    expect((await fetch(server.baseUrl + path, { method: "HEAD" })).status).toBe(200);
  });

  test("hold every posting, however many there are, once", async () => {
    const titles = await jobTitles("/feeds/linkedin.xml");
    expect(titles).toHaveLength(POSTINGS);
    expect(new Set(titles).size).toBe(POSTINGS);
    const { postings }: { postings: unknown[] } = JSON.parse(await read("/feeds/export.json"));
    expect(postings).toHaveLength(POSTINGS);
    expect(all(parseXml(await read("/sitemap.xml")), "url")).toHaveLength(POSTINGS + 2 + shippedRoleTemplates.length);
  });

  test("are made once for all who ask, until something public changes", async () => {
    const { kept } = await counts();
    await Promise.all(Array.from({ length: 5 }, () => read("/feeds/postings.rss")));
    expect((await counts()).kept).toBeGreaterThanOrEqual(kept + 5);
    const { id } = await publishPosting(admin, "Fresh off the press");
    expect(await read("/feeds/postings.rss")).toContain("Fresh off the press");
    await admin.postForData(`mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }`, { id });
    for (const [path] of feeds) expect(await read(path)).not.toContain("fresh-off-the-press");
  });

  async function counts(): Promise<{ kept: number }> {
    return { kept: Number(/rounds_kept_answers_given_total (\d+)/.exec(await read("/metrics"))?.[1]) };
  }

  describe("narrowed", () => {
    test.each([
      ["to a department", "?department=Imaging", POSTINGS - 1],
      ["to a department that there is not", "?department=Nowhere", 0],
      ["by what nobody knows: not at all", "?color=blue", POSTINGS],
      ["to a place that there is not", "?location=Atlantis", 0],
      ["by a wildcard, which means itself", "?location=%25", 0],
      ["by NUL and nothing else", "?department=%00", POSTINGS],
    ])("%s", async (_, query, expected) => {
      expect(await jobTitles(`/feeds/linkedin.xml${query}`)).toHaveLength(expected);
    });
  });

  test("name where their addresses were given away", async () => {
    const [job] = all(parseXml(await read("/feeds/indeed.xml")), "job");
    const url = job && textOf(job, "url");
    expect(url).toMatch(/\?source=indeed$/);
    expect((await fetch(url ?? "")).status).toBe(200);
  });
});
