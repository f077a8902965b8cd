import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";

const folder = temporaryFolder("caching");
let server: TestServer;

beforeAll(async () => {
  server = await startServer(`sqlite:${folder.path}/rounds.sqlite`);
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

test.each([["its tag", (tag: string) => tag], ["its tag among others", (tag: string) => `"other", ${tag}`], ["its tag as a compressing cache writes it", (tag: string) => `W/${tag}`], ["anything", () => "*"]])("a cache that names %s is told that nothing has changed", async (_, header) => {
  const url = `${server.graphqlUrl}?query=${encodeURIComponent("{ organization { name } }")}`;
  const headers = { "apollo-require-preflight": "true", "accept-encoding": "identity" };
  await fetch(url, { headers });
  const etag = (await fetch(url, { headers })).headers.get("etag") ?? "";
  expect((await fetch(url, { headers: { ...headers, "if-none-match": header(etag) } })).status).toBe(304);
  expect((await fetch(url, { headers: { ...headers, "if-none-match": `"other"` } })).status).toBe(200);

  const page = `${server.baseUrl}/postings`;
  await fetch(page, { headers });
  const pageTag = (await fetch(page, { headers })).headers.get("etag") ?? "";
  expect((await fetch(page, { headers: { ...headers, "if-none-match": header(pageTag) } })).status).toBe(304);
});

test("a page that nothing has kept yet has the tag that it has once kept", async () => {
  const ask = (query: string, tag = "") => fetch(`${server.baseUrl}/role-templates${query}`, { headers: { "accept-encoding": "identity", "if-none-match": tag } });
  const first = await ask("?made=first");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^".+"$/);
  expect((await ask("?made=first", tag)).status).toBe(304);
  expect((await ask("?made=now", tag)).status).toBe(304);
});

test("a script is sent compressed to whoever takes it so, and is the same for everybody", async () => {
  const page = await (await fetch(`${server.baseUrl}/postings`)).text();
  const script = `${server.baseUrl}${/src="(\/assets\/careers[^"]+\.js)"/.exec(page)?.[1] ?? ""}`;
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
