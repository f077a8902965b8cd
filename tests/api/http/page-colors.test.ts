import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOn } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { changed, versionOf } from "../organization/organization-under-test.ts";

describeOn("sqlite", "the organization's colors on a page", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    await changed(admin, "updateOrganization", { version: await versionOf(admin), accentColor: "#7c3aed" });
  });
  afterAll(() => server.stop());

  const stylesOf = (html: string) => [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text = ""]) => text);
  const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const stylePolicy = (response: Response) => /style-src ([^;]*)/.exec(response.headers.get("content-security-policy") ?? "")?.[1];

  test.each(["/postings", "/postings?q=zebra", "/postings/pacs-administrator", "/postings/pacs-administrator/apply", "/postings/nowhere", "/status/nothing", "/console", "/console/settings"])("%s holds one style, and its policy allows that one by its hash", async (path) => {
    const response = await fetch(server.baseUrl + path);
    const [style = "", ...more] = stylesOf(await response.text());
    expect(more).toEqual([]);
    expect(style).toContain("--accent:#7c3aed;");
    expect(stylePolicy(response)).toBe(`'self' ${hashOf(style)}`);
  });

  test("a page that is kept, and one that a browser asks about again, keep their policy", async () => {
    const address = `${server.baseUrl}/postings/pacs-administrator`;
    // Each encoding has its own tag, and the compressed ones are made a moment later.
    const plain = { "accept-encoding": "identity" };
    const first = await fetch(address, { headers: plain });
    const again = await fetch(address, { headers: plain });
    const etag = again.headers.get("etag") ?? "";
    const unchanged = await fetch(address, { headers: { ...plain, "if-none-match": etag } });
    expect([first.status, again.status, unchanged.status]).toEqual([200, 200, 304]);
    const policies = [first, again, unchanged].map((response) => response.headers.get("content-security-policy"));
    expect(new Set(policies).size).toBe(1);
    expect(policies[0]).toContain("'sha256-");
    expect(policies[0]).not.toContain("unsafe-inline");
  });

  test("a new color is on the pages at once", async () => {
    await (await fetch(`${server.baseUrl}/postings`)).text();
    await changed(admin, "updateOrganization", { version: await versionOf(admin), accentColor: "#0057b8" });
    for (const path of ["/postings", "/console"]) {
      const response = await fetch(server.baseUrl + path);
      const [style = ""] = stylesOf(await response.text());
      expect(style).toContain("--accent:#0057b8;");
      expect(stylePolicy(response)).toBe(`'self' ${hashOf(style)}`);
    }
  });

  test("a page without an organization has no style of its own", async () => {
    const response = await fetch(`${server.baseUrl}/nowhere`, { headers: { accept: "text/html" } });
    expect(stylesOf(await response.text())).toEqual([]);
    expect(stylePolicy(response)).toBe("'self'");
  });
});
