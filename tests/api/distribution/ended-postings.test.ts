import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";

const HOUR = 3_600_000;
const clock = testClock();

describeOnBothDatabases("a posting that the public could see once", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock });
    admin = await server.signInAsAdministrator();
    await publishPosting(admin, "Day archivist");
  });
  afterAll(() => server.stop());

  const change = (statement: string, parameters: unknown[]) => server.app.services.database.write(async (transaction) => {
    await transaction.manager.query(statement, parameters);
    await server.app.services.catalogue.touch(transaction);
  });
  const setState = (slug: string, state: string) => change("UPDATE postings SET state = $1 WHERE slug = $2", [state, slug]);
  const open = async (path: string) => {
    const reply = await fetch(server.baseUrl + path);
    return { status: reply.status, html: await reply.text() };
  };

  test.each([
    ["closed by hand", "CLOSED", 410, "This posting has closed"],
    ["archived", "ARCHIVED", 410, "This posting has closed"],
    ["paused", "PAUSED", 404, "Not taking applications at the moment"],
  ])("%s: says so by its title, at both of its addresses, and shows the way on", async (how, state, status, heading) => {
    const { slug } = await publishPosting(admin, `Archivist ${how}`);
    await setState(slug, state);
    for (const path of [`/postings/${slug}`, `/postings/${slug}/apply`]) {
      const page = await open(path);
      expect(page.status).toBe(status);
      for (const part of [`<h1>${heading}</h1>`, `Archivist ${how}`, `content="noindex"`, `href="/postings"`, "Similar openings", `href="/postings/day-archivist"`]) expect(page.html).toContain(part);
      expect(page.html).not.toContain("application/ld+json");
      expect(page.html).not.toContain(`rel="canonical"`);
    }
    expect(await postForData(server.graphqlUrl, `query ($slug: String!) { posting(slug: $slug) { id } }`, { slug })).toEqual({ posting: null });
  });

  test("closed by its closing time, without anybody writing it down; open again, it is itself again", async () => {
    const { slug } = await publishPosting(admin, "Closes by itself");
    const closeAt = (closesAt: string | null) => change("UPDATE postings SET closes_at = $1 WHERE slug = $2", [closesAt, slug]);
    await closeAt(new Date(clock.now().getTime() + HOUR).toISOString());
    expect((await open(`/postings/${slug}`)).status).toBe(200);
    clock.wait(HOUR);
    expect((await open(`/postings/${slug}`)).status).toBe(410);
    await closeAt(null);
    expect((await open(`/postings/${slug}`)).status).toBe(200);
  });

  test("says nothing of a posting that was never in public", async () => {
    const made = await admin.postForData<{ createPosting: { posting: { slug: string } } }>(`mutation { createPosting(input: { title: "Only an idea" }) { posting { slug } } }`);
    const { slug } = made.createPosting.posting;
    for (const state of ["DRAFT", "CLOSED", "PAUSED", "ARCHIVED"]) {
      await setState(slug, state);
      const page = await open(`/postings/${slug}`);
      expect([page.status, page.html.includes("Posting not found"), page.html.includes("Only an idea")]).toEqual([404, true, false]);
    }
  });

  test("is shown without similar openings where there are none", async () => {
    const { slug } = await publishPosting(admin, "The last one");
    await change("UPDATE postings SET state = 'CLOSED'", []);
    const page = await open(`/postings/${slug}`);
    expect([page.status, page.html.includes("Similar openings"), page.html.includes("See all postings")]).toEqual([410, false, true]);
  });
});
