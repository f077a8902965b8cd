import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { MINUTE } from "../../../server/src/platform/clock.ts";
import { post } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
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

test("an address that has had its share of made answers waits a minute, and still gets those that are kept", async () => {
  const clock = testClock();
  const { graphqlUrl } = await start("made", { limits: { madeAnswersPerMinute: 3 }, clock });
  const kept = "{ organization { name } }";
  for (const query of [kept, "{ __typename }", "{ postings { totalCount } }"]) expect((await post(graphqlUrl, query)).status).toBe(200);

  const refused = await post(graphqlUrl, "{ roleTemplates { totalCount } }");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(refused.errors).toEqual([{ message: expect.stringContaining("Wait a minute"), extensions: { code: "TOO_MANY_REQUESTS" } }]);
  expect((await post(graphqlUrl, kept)).status).toBe(200);

  clock.wait(MINUTE);
  expect((await post(graphqlUrl, "{ roleTemplates { totalCount } }")).status).toBe(200);
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
