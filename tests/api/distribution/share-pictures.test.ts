import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOn } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { changed, versionOf } from "../organization/organization-under-test.ts";

/** As a PNG's first chunk says it; null for what is no PNG. */
function sizeOf(png: Buffer): { width: number; height: number } | null {
  return png.toString("latin1", 1, 4) === "PNG" && png.toString("latin1", 12, 16) === "IHDR" ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : null;
}

const SIZE = { width: 1200, height: 630 };

describeOn("sqlite", "the pictures for social sites", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.baseUrl + path, { headers });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test.each(["/og.png", "/postings/pacs-administrator/og.png"])("%s is a PNG of 1200 by 630 pixels, and sent again only when it has changed", async (path) => {
    const first = await read(path);
    expect([first.status, first.headers.get("content-type"), first.headers.get("cache-control")]).toEqual([200, "image/png", "public, max-age=300"]);
    expect(sizeOf(first.bytes)).toEqual(SIZE);
    const again = await read(path, { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test("the pages name them, with their size and what they show", async () => {
    const posting = (await read("/postings/pacs-administrator")).bytes.toString();
    expect(posting).toContain(`<meta property="og:image" content="${server.baseUrl}/postings/pacs-administrator/og.png"/>`);
    for (const part of [`og:image:width" content="1200"`, `og:image:height" content="630"`, `og:image:alt" content="PACS Administrator at `, `twitter:card" content="summary_large_image"`]) expect(posting).toContain(part);
    expect((await read("/postings")).bytes.toString()).toContain(`<meta property="og:image" content="${server.baseUrl}/og.png"/>`);
  });

  test("another title and another color make another picture; what it does not show makes none", async () => {
    const { id, slug } = await publishPosting(admin, "Night archivist");
    const path = `/postings/${slug}/og.png`;
    const first = await read(path);
    await publishPosting(admin, "Somebody else");
    expect((await read(path)).headers.get("etag")).toBe(first.headers.get("etag"));
    const { posting } = await admin.postForData<{ posting: { version: number } }>(`query ($id: ID!) { posting(id: $id) { version } }`, { id });
    const { updatePosting } = await admin.postForData<{ updatePosting: { userErrors: unknown[] } }>(`mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code path } } }`, { input: { postingId: id, version: posting.version, title: `<b>Archivist</b> ${"of long nights ".repeat(6)}` } });
    expect(updatePosting.userErrors).toEqual([]);
    expect((await read(path)).bytes.equals(first.bytes), "not published yet").toBe(true);
    await admin.postForData(`mutation ($id: ID!) { publishPosting(input: { postingId: $id }) { userErrors { code } } }`, { id });
    const retitled = await read(path);
    expect(retitled.bytes.equals(first.bytes)).toBe(false);
    expect(sizeOf(retitled.bytes)).toEqual(SIZE);
    await changed(admin, "updateOrganization", { version: await versionOf(admin), accentColor: "#7c3aed" });
    expect((await read(path)).bytes.equals(retitled.bytes)).toBe(false);
  });

  test("a posting that has closed has none any more, nor its page; one that never was in public never had one", async () => {
    const { id, slug } = await publishPosting(admin, "Soon over");
    await admin.postForData(`mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }`, { id });
    expect((await read(`/postings/${slug}/og.png`)).status).toBe(410);
    expect((await read(`/postings/${slug}`)).bytes.toString()).not.toContain("og:image");
    for (const nowhere of ["nowhere", "%00", "a'b"]) expect((await read(`/postings/${nowhere}/og.png`)).status).toBe(404);
  });
});
