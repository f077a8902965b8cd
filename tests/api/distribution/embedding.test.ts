import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOn } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const HOSTILE = `<img src=x onerror="alert(1)"> & "co"`;

describeOn("sqlite", "postings on other sites", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    await publishPosting(admin, HOSTILE);
    await publishPosting(admin, "Night archivist");
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.baseUrl + path, { headers });
  const framedBy = ({ headers }: Response) => /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1];

  describe("the frame", () => {
    test("may stand on any page, kept or not, and is the only page that may", async () => {
      // Each encoding has its own tag, and the compressed ones are made a moment later.
      const plain = { "accept-encoding": "identity" };
      const first = await get("/embed/postings", plain);
      const again = await get("/embed/postings", plain);
      const unchanged = await get("/embed/postings", { ...plain, "if-none-match": again.headers.get("etag") ?? "" });
      expect([first, again, unchanged].map(({ status }) => status)).toEqual([200, 200, 304]);
      for (const response of [first, again, unchanged]) expect(framedBy(response)).toBe("* file:");
      for (const path of ["/postings", "/postings/pacs-administrator", "/postings/pacs-administrator/apply", "/console", "/status/nothing", "/embed/nothing", "/graphql"]) {
        const response = await get(path, { accept: "text/html" });
        expect([path, framedBy(response)]).toEqual([path, "'none'"]);
      }
    });

    test("is no page of its own for search engines, and its links lead out of it and say where it stood", async () => {
      const html = await (await get("/embed/postings?source=Clinic%20News")).text();
      for (const part of [`content="noindex"`, `<base target="_top"/>`, `href="/postings/night-archivist?source=clinic%20news"`, `href="/postings?source=clinic%20news"`]) expect(html).toContain(part);
      for (const part of ["site-header", "site-footer", "<img", "og:image"]) expect(html).not.toContain(part);
      expect(html).toContain("&lt;img src=x");
    });

    test.each([
      ["?department=Imaging", 2, "department=Imaging&amp;source=embed"],
      ["?department=Nowhere", 0, "No openings right now"],
      ["?limit=1", 1, "See all 3 postings"],
      ["?workplace=remote", 0, "No openings right now"],
    ])("%s narrows it", async (query, count, part) => {
      const html = await (await get(`/embed/postings${query}`)).text();
      expect(html.match(/<article/g) ?? []).toHaveLength(count);
      expect(html).toContain(part);
    });

    test("stays light or dark where it is told to", async () => {
      const style = (html: string) => /<style>([^<]*)<\/style>/.exec(html)?.[1];
      const own = style(await (await get("/embed/postings")).text()) ?? "";
      for (const look of ["light", "dark"] as const) {
        const html = await (await get(`/embed/postings?look=${look}`)).text();
        expect(html).toContain(`data-look="${look}"`);
        expect(style(html)).not.toContain("prefers-color-scheme");
        expect(own).toContain(style(html));
      }
    });
  });
});
