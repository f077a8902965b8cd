import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import { entities } from "../../../server/src/entities.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";

const folder = temporaryFolder("limits");
const databaseUrl = (name: string) => `sqlite:${join(folder.path, `${name}.sqlite`)}`;
let server: TestServer | undefined;
afterAll(folder.remove);
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.stop();
  server = undefined;
});

async function start(name: string, options: Parameters<typeof startServer>[1]): Promise<TestServer> {
  server = await startServer(databaseUrl(name), options);
  return server;
}

function ask({ graphqlUrl }: TestServer, query: string): Promise<Response> {
  return fetch(graphqlUrl, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
}

test("an address that has had its share of made answers waits a minute, and still gets those that are kept", async () => {
  let now = new Date("2027-03-01T12:00:00.000Z");
  const running = await start("made", { limits: { madeAnswersPerMinute: 3 }, clock: { now: () => now } });
  const kept = "{ organization { name } }";
  for (const query of [kept, "{ __typename }", "{ postings { totalCount } }"]) expect((await ask(running, query)).status).toBe(200);

  const refused = await ask(running, "{ roleTemplates { totalCount } }");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(await refused.json()).toEqual({ errors: [{ message: expect.stringContaining("Wait a minute"), extensions: { code: "TOO_MANY_REQUESTS" } }] });
  expect((await ask(running, kept)).status).toBe(200);

  now = new Date(now.getTime() + 60_000);
  expect((await ask(running, "{ roleTemplates { totalCount } }")).status).toBe(200);
});

test("a form whose files are too many says so at the file, and keeps what was typed", async () => {
  const { baseUrl } = await start("uploads", { limits: { uploadsPerTenMinutes: 1 } });
  const form = new FormData();
  form.append("givenName", "Renée");
  form.append("document.RESUME", new File(["Ten years of PACS"], "resume.txt"));
  form.append("document.COVER_LETTER", new File(["Dear team"], "letter.txt"));
  const reply = await fetch(`${baseUrl}/postings/pacs-administrator/apply`, { method: "POST", body: form });
  const page = await reply.text();
  expect(reply.status).toBe(422);
  expect(page).toContain("Too many files came from your connection");
  expect(page).toContain(`value="Renée"`);
  expect(page).toContain("resume.txt");
});

test("an empty file field costs nothing of the limit", async () => {
  const { baseUrl } = await start("empty", { limits: { uploadsPerTenMinutes: 1 } });
  const form = new FormData();
  form.append("document.OTHER", new File([], ""));
  form.append("document.RESUME", new File(["Ten years of PACS"], "resume.txt"));
  const page = await (await fetch(`${baseUrl}/postings/pacs-administrator/apply`, { method: "POST", body: form })).text();
  expect(page).not.toContain("Too many files");
});

test("a server whose database does not answer is running, and not ready", async () => {
  const { app, baseUrl } = await start("ready", {});
  expect((await fetch(`${baseUrl}/readyz`)).status).toBe(200);
  vi.spyOn(app.services.database.read, "query").mockRejectedValue(new Error("gone"));
  const reply = await fetch(`${baseUrl}/readyz`);
  expect([reply.status, await reply.json()]).toEqual([503, { status: "not ready" }]);
  expect((await fetch(`${baseUrl}/healthz`)).status).toBe(200);
});

test.each([["its tag", (tag: string) => tag], ["its tag among others", (tag: string) => `"other", ${tag}`], ["its tag as a compressing cache writes it", (tag: string) => `W/${tag}`], ["anything", () => "*"]])("a cache that names %s is told that nothing has changed", async (_, header) => {
  const running = await start("etag", {});
  const url = `${running.graphqlUrl}?query=${encodeURIComponent("{ organization { name } }")}`;
  const headers = { "apollo-require-preflight": "true", "accept-encoding": "identity" };
  await fetch(url, { headers });
  const etag = (await fetch(url, { headers })).headers.get("etag") ?? "";
  expect((await fetch(url, { headers: { ...headers, "if-none-match": header(etag) } })).status).toBe(304);
  expect((await fetch(url, { headers: { ...headers, "if-none-match": `"other"` } })).status).toBe(200);

  const page = `${running.baseUrl}/postings`;
  await fetch(page, { headers });
  const pageTag = (await fetch(page, { headers })).headers.get("etag") ?? "";
  expect((await fetch(page, { headers: { ...headers, "if-none-match": header(pageTag) } })).status).toBe(304);
});

test("a file that is no SQLite database is named in the reason", async () => {
  writeFileSync(join(folder.path, "garbage.sqlite"), "this is no database, however one reads it. ".repeat(200));
  await expect(openDatabase(databaseUrl("garbage"), entities)).rejects.toThrow(/garbage\.sqlite cannot be opened: .*not a database/);
});

test("a script is sent compressed to whoever takes it so, and is the same for everybody", async () => {
  const { baseUrl } = await start("compressed", {});
  const page = await (await fetch(`${baseUrl}/postings`)).text();
  const script = `${baseUrl}${/src="(\/assets\/careers[^"]+\.js)"/.exec(page)?.[1] ?? ""}`;
  const ask = async (encoding: string) => {
    const reply = await fetch(script, { headers: { "accept-encoding": encoding } });
    return { encoding: reply.headers.get("content-encoding"), vary: reply.headers.get("vary"), type: reply.headers.get("content-type"), length: Number(reply.headers.get("content-length")), text: await reply.text() };
  };
  const [plain, brotli, gzip] = [await ask("identity"), await ask("br"), await ask("gzip")];
  expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([null, "br", "gzip"]);
  expect([brotli.text, gzip.text]).toEqual([plain.text, plain.text]);
  expect(brotli.length).toBeLessThan(plain.length / 2);
  expect(new Set([plain.type, brotli.type, gzip.type]).size).toBe(1);
  expect(brotli.vary?.toLowerCase()).toContain("accept-encoding");
});
