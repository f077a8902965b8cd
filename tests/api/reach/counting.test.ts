import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apply, postingIdOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { colleague } from "../postings/postings-under-test.ts";
import { lines, openAsVisitor, reachOf } from "./reach-under-test.ts";

const HOUR = 3_600_000;

describeOnBothDatabases("the reach of a posting", (database) => {
  const clock = testClock("2026-11-24T12:00:00.000Z");
  let url: string;
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    url = await database.fresh();
    server = await startServer(url, { clock });
    admin = await server.signInAsAdministrator();
    const { organization } = await admin.postForData<{ organization: { version: number } }>("{ organization { version } }");
    await admin.postForData(`mutation { updateOrganization(input: { version: ${organization.version}, timeZone: "America/Chicago", websiteUrl: "https://www.lakeland.example/" }) { userErrors { code } } }`);
  });
  afterAll(() => server.stop());

  const posting = (title: string) => publishPosting(admin, title);
  const open = (path: string, headers: Readonly<Record<string, string>> = {}) => openAsVisitor(server.baseUrl + path, headers);

  test("views and starts by source, from kept pages too, and applications where they stand", async () => {
    const { id, slug } = await posting("Counted in full");
    for (let visit = 0; visit < 3; visit += 1) expect((await open(`/postings/${slug}?source=indeed`)).status).toBe(200);
    const plain = { "accept-encoding": "identity" };
    await open(`/postings/${slug}`);
    const etag = (await open(`/postings/${slug}`, plain)).headers.get("etag") ?? "";
    expect((await open(`/postings/${slug}`, { ...plain, "if-none-match": etag })).status).toBe(304);
    await open(`/postings/${slug}`, { referer: "https://www.linkedin.com/" });
    await open(`/postings/${slug}`, { referer: "https://lakeland.example/careers" });
    const form = await (await open(`/postings/${slug}/apply?source=indeed`)).text();
    expect(form).toContain(`name="source" value="indeed"`);
    await apply(server.baseUrl, { postingId: await postingIdOf(server.baseUrl, slug), source: "Indeed" });
    await apply(server.baseUrl, { postingId: await postingIdOf(server.baseUrl, slug), email: "second@example.com" });
    const reach = await reachOf(admin, id);
    expect(lines(reach)).toEqual(["Indeed 3 1 1", "No known source 3 0 1", "The organization's own site 1 0 0", "LinkedIn 1 0 0"]);
    expect(reach.sources.map(({ kind }) => kind)).toEqual(["BOARD", "DIRECT", "OWN", "BOARD"]);
    expect(reach.total).toEqual({ views: 8, starts: 1, applications: 2 });
    expect([reach.days.length, reach.days.at(-1)]).toEqual([28, { date: "2026-11-24", views: 8, starts: 1, applications: 2 }]);
    expect(lines(await reachOf(admin, id))).toEqual(lines(reach));
  });

  test("a form that is opened without a source takes the one of the page before it", async () => {
    const { slug } = await posting("Without a script");
    const form = await (await open(`/postings/${slug}/apply`, { referer: `${server.baseUrl}/postings/${slug}?source=rss` })).text();
    expect(form).toContain(`name="source" value="rss"`);
    expect(await (await open(`/postings/${slug}/apply`, { referer: `${server.baseUrl}/postings/${slug}` })).text()).not.toContain(`name="source"`);
    expect(await (await open(`/postings/${slug}?utm_source=Job%20fair`)).text()).toContain(`href="/postings/${slug}/apply?source=job%20fair"`);
  });

  test("not counted: robots, previews ahead, questions, colleagues, and pages that are not there", async () => {
    const { id, slug } = await posting("Not for robots");
    for (const path of [`/postings/${slug}`, `/postings/${slug}/apply`]) {
      await open(path, { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" });
      await open(path, { "sec-purpose": "prefetch;prerender" });
      await open(path, { cookie: admin.cookies.header() });
      await fetch(server.baseUrl + path, { method: "HEAD", headers: { "user-agent": "Mozilla/5.0 (iPhone)" } });
      await open(`${path}/`);
    }
    expect((await open("/postings/never-was")).status).toBe(404);
    expect((await reachOf(admin, id)).total).toEqual({ views: 0, starts: 0, applications: 0 });
    await admin.postForData(`mutation ($id: ID!) { pausePosting(input: { postingId: $id }) { userErrors { code } } }`, { id });
    expect((await open(`/postings/${slug}`)).status).toBe(404);
    expect((await reachOf(admin, id)).total.views).toBe(0);
  });

  test("counting moves nothing that the public sees: kept answers stay", async () => {
    const { id, slug } = await posting("Kept all the same");
    await open(`/postings/${slug}`);
    const { version } = server.app.services.catalogue;
    await open(`/postings/${slug}`);
    expect((await reachOf(admin, id)).total.views).toBe(2);
    expect(server.app.services.catalogue.version).toBe(version);
  });

  test("names that somebody makes up fill no table: beyond forty a day they are counted together", async () => {
    const { id, slug } = await posting("Flooded");
    for (let number = 0; number < 60; number += 1) await open(`/postings/${slug}?source=made-up-${number}`);
    for (const source of ["<script>alert(1)</script>", "x".repeat(180), "link-0123456789", "\u0000'; DROP TABLE postings"]) await open(`/postings/${slug}?source=${encodeURIComponent(source)}`);
    const { sources, total } = await reachOf(admin, id);
    expect([total.views, sources.length]).toEqual([64, 41]);
    expect(sources[0]).toMatchObject({ source: "other", label: "Other sources", views: 24 });
    await open(`/postings/${slug}?source=made-up-1`);
    await open(`/postings/${slug}?source=made-up-59`);
    expect((await reachOf(admin, id)).sources.slice(0, 2)).toMatchObject([{ source: "other", views: 25 }, { source: "made-up-1", views: 2 }]);
  });

  test("a day begins when it begins for the organization", async () => {
    const { id, slug } = await posting("Around midnight");
    clock.wait(17.9 * HOUR);
    await open(`/postings/${slug}`);
    clock.wait(0.2 * HOUR);
    await open(`/postings/${slug}`);
    const { days, to } = await reachOf(admin, id, 2);
    expect([to, days.map(({ date, views }) => `${date} ${views}`)]).toEqual(["2026-11-25", ["2026-11-24 1", "2026-11-25 1"]]);
    expect((await reachOf(admin, id, 1)).days).toHaveLength(1);
    expect((await reachOf(admin, id, 9_999)).days).toHaveLength(366);
  });

  test("seen by those who may see the posting", async () => {
    const { id } = await posting("Between us");
    const elsewhere = await colleague(server, "Elsewhere", "REVIEWER");
    const query = `query ($id: ID!) { posting(id: $id) { reach { total { views } } } }`;
    expect(await elsewhere.client.postForData(query, { id })).toEqual({ posting: null });
    await admin.postForData(`mutation ($id: ID!, $team: [ID!]!) { setPostingTeam(input: { postingId: $id, staffMemberIds: $team }) { userErrors { code } } }`, { id, team: [elsewhere.id] });
    expect(await elsewhere.client.postForData(query, { id })).toEqual({ posting: { reach: { total: { views: 0 } } } });
  });

  describe("when the server stops", () => {
    test("what it has counted is written first", async () => {
      const { id, slug } = await posting("Last seen");
      await open(`/postings/${slug}?source=atom`);
      await server.stop();
      server = await startServer(url, { clock });
      admin = await server.signInAsAdministrator();
      expect(lines(await reachOf(admin, id))).toEqual(["Atom feed 1 0 0"]);
    });
  });
});
