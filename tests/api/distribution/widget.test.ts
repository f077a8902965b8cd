import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WidgetList } from "../../../shared/src/distribution/widget.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const HOSTILE = `<img src=x onerror="alert(1)"> & "co"`;
const MOST_BYTES = 8_000;

describeOnBothDatabases("the widget for other sites", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    const admin = await server.signInAsAdministrator();
    await publishPosting(admin, HOSTILE);
    await publishPosting(admin, "Night archivist");
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.baseUrl + path, { headers: { "accept-encoding": "identity", origin: "https://hospital.example", ...headers } });
  const listFor = async (query: string): Promise<WidgetList> => (await get(`/widget.json${query}`)).json();

  test.each([
    ["/widget.js", /javascript/],
    ["/widget.json", /^application\/json/],
  ])("%s may be read from every site and kept for five minutes", async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(type);
    for (const [name, value] of [["access-control-allow-origin", "*"], ["cross-origin-resource-policy", "cross-origin"], ["cache-control", "public, max-age=300"]] as const) expect([name, response.headers.get(name)]).toEqual([name, value]);
    expect(response.headers.get("set-cookie")).toBeNull();
    // As browsers ask again; fetch in Node would say no-cache by itself.
    const unchanged = await get(path, { "if-none-match": response.headers.get("etag") ?? "", "cache-control": "max-age=0" });
    expect(unchanged.status).toBe(304);
  });

  test("the script is small, stands alone, and neither keeps anything nor writes HTML", async () => {
    const script = await (await get("/widget.js")).text();
    expect(gzipSync(script).length).toBeLessThan(MOST_BYTES);
    expect(script).not.toMatch(/\bimport\b|innerHTML|insertAdjacentHTML|document\.write|\.cookie|localStorage|sessionStorage|\beval\b|new Function/);
    expect((await get("/widget.js", { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBe("gzip");
  });

  test("what it shows is what the careers list says, and a title stays a text", async () => {
    const { postings, ...list } = await listFor("");
    expect(list).toMatchObject({ totalCount: 3, listUrl: `${server.baseUrl}/postings`, alertUrl: `${server.baseUrl}/alerts/new` });
    expect(postings.map(({ title }) => title)).toEqual(["Night archivist", HOSTILE, "PACS Administrator"]);
    expect(postings[0]).toMatchObject({ url: `${server.baseUrl}/postings/night-archivist`, where: expect.stringMatching(/^Imaging, /), facts: expect.arrayContaining(["$60,000 to $100,000 a year"]) });
    expect(list.colors?.light.accent).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each([
    ["?department=Imaging&limit=1", 1, 2, "?department=Imaging"],
    ["?department=Nowhere", 0, 0, "?department=Nowhere"],
    ["?workplace=remote&source=x&look=dark", 0, 0, "?workplace=REMOTE"],
    ["?limit=nonsense&location=%00", 3, 3, ""],
  ])("%s narrows it", async (query, shown, all, listQuery) => {
    const { postings, totalCount, listUrl } = await listFor(query);
    expect([postings.length, totalCount, listUrl]).toEqual([shown, all, `${server.baseUrl}/postings${listQuery}`]);
  });
});
