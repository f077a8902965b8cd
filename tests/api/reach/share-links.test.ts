import { afterAll, beforeAll, expect, test } from "vitest";
import { apply, postingIdOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { colleague } from "../postings/postings-under-test.ts";
import { lines, openAsVisitor, reachOf } from "./reach-under-test.ts";

interface Link {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly url: string;
  readonly source: string;
  readonly endedAt: string | null;
  readonly canEnd: boolean;
  readonly owner: { readonly name: string };
}

interface Reply {
  readonly shareLink: Link | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const FIELDS = "shareLink { id name kind url source endedAt canEnd owner { name } } userErrors { code path }";

describeOnBothDatabases("share links", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  let posting: { id: string; slug: string };

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    posting = await publishPosting(admin, "Archivist to share");
  });
  afterAll(() => server.stop());

  async function make(client: StaffClient, input: Readonly<Record<string, unknown>>): Promise<Reply> {
    return (await client.postForData<{ createShareLink: Reply }>(`mutation ($input: CreateShareLinkInput!) { createShareLink(input: $input) { ${FIELDS} } }`, { input: { postingId: posting.id, kind: "CHANNEL", ...input } })).createShareLink;
  }

  async function made(client: StaffClient, input: Readonly<Record<string, unknown>>): Promise<Link> {
    const { shareLink, userErrors } = await make(client, input);
    if (shareLink === null) throw new Error(`the link was refused: ${JSON.stringify(userErrors)}`);
    return shareLink;
  }

  async function end(client: StaffClient, shareLinkId: string): Promise<Reply> {
    return (await client.postForData<{ endShareLink: Reply }>(`mutation ($input: EndShareLinkInput!) { endShareLink(input: $input) { ${FIELDS} } }`, { input: { shareLinkId } })).endShareLink;
  }

  async function lead(url: string): Promise<[number, string | null]> {
    const reply = await openAsVisitor(url);
    return [reply.status, reply.headers.get("location")];
  }

  test("a link leads to its posting, is counted under its name, and an application says who referred it", async () => {
    const reviewer = await colleague(server, "Maria Okafor", "REVIEWER");
    expect(await make(reviewer.client, { kind: "REFERRAL" })).toMatchObject({ shareLink: null, userErrors: [{ code: "NOT_FOUND", path: ["postingId"] }] });
    await admin.postForData(`mutation ($id: ID!, $team: [ID!]!) { setPostingTeam(input: { postingId: $id, staffMemberIds: $team }) { userErrors { code } } }`, { id: posting.id, team: [reviewer.id] });
    const channel = await made(admin, { name: "  Radiology society newsletter " });
    const referral = await made(reviewer.client, { kind: "REFERRAL", name: " " });
    expect([channel.name, referral.name, referral.owner.name]).toEqual(["Radiology society newsletter", "Referral by Maria Okafor", "Maria Okafor"]);
    expect(channel.url).toMatch(new RegExp(`^${server.baseUrl}/s/[0-9a-z]{10}$`));
    for (const { url, source } of [channel, referral]) {
      const [status, location] = await lead(url);
      expect([status, location]).toEqual([302, `/postings/${posting.slug}?source=${source}`]);
      await openAsVisitor(server.baseUrl + location);
    }
    await openAsVisitor(`${server.baseUrl}/postings/${posting.slug}/apply?source=${referral.source}`);
    await apply(server.baseUrl, { postingId: await postingIdOf(server.baseUrl, posting.slug), source: referral.source });
    const reach = await reachOf(admin, posting.id);
    expect(lines(reach)).toEqual(["Referral by Maria Okafor 1 1 1", "Radiology society newsletter 1 0 0"]);
    expect(reach.sources.map(({ kind }) => kind)).toEqual(["REFERRAL", "CHANNEL"]);
    const { applications } = await admin.postForData<{ applications: { nodes: { sourceLabel: string }[] } }>(`query ($id: ID!) { applications(postingId: $id) { nodes { sourceLabel } } }`, { id: posting.id });
    expect(applications.nodes).toEqual([{ sourceLabel: "Referred by Maria Okafor" }]);
    const { posting: shown } = await admin.postForData<{ posting: { shareLinks: { name: string }[] } }>(`query ($id: ID!) { posting(id: $id) { shareLinks { name } } }`, { id: posting.id });
    expect(shown.shareLinks.map(({ name }) => name)).toEqual([referral.name, channel.name]);
  });

  test("an ended link still leads to the posting, uncounted; who made it ends it, or who runs recruiting", async () => {
    const [one, two] = [await colleague(server, "Reviewer One", "REVIEWER"), await colleague(server, "Reviewer Two", "REVIEWER")];
    await admin.postForData(`mutation ($id: ID!, $team: [ID!]!) { setPostingTeam(input: { postingId: $id, staffMemberIds: $team }) { userErrors { code } } }`, { id: posting.id, team: [one.id, two.id] });
    const link = await made(one.client, { name: "Poster in the hall" });
    expect(await end(two.client, link.id)).toMatchObject({ shareLink: null, userErrors: [{ code: "NOT_ALLOWED" }] });
    expect((await end(one.client, link.id)).shareLink).toMatchObject({ canEnd: false, endedAt: expect.any(String) });
    expect((await end(admin, link.id)).userErrors).toEqual([]);
    expect(await lead(link.url)).toEqual([302, `/postings/${posting.slug}`]);
    const theirs = await made(two.client, { name: "Board in the library" });
    expect((await end(admin, theirs.id)).shareLink?.endedAt).toEqual(expect.any(String));
  });

  test("names are checked, and there is an end to links", async () => {
    expect((await make(admin, { name: " " })).userErrors).toEqual([{ code: "REQUIRED", path: ["name"] }]);
    expect((await make(admin, { name: "x".repeat(81) })).userErrors).toEqual([{ code: "TOO_LONG", path: ["name"] }]);
    expect((await make(admin, { name: "two\nlines" })).userErrors).toEqual([{ code: "INVALID_VALUE", path: ["name"] }]);
    posting = await publishPosting(admin, "Archivist with many links");
    for (let number = 0; number < 100; number += 1) await made(admin, { name: `Board ${number}` });
    expect((await make(admin, { name: "One more" })).userErrors).toEqual([{ code: "TOO_MANY_LINKS", path: ["postingId"] }]);
  });

  test("a link to what is not public yet is not there; one to what has ended leads to the page that says so", async () => {
    const { createPosting } = await admin.postForData<{ createPosting: { posting: { id: string } } }>(`mutation { createPosting(input: { title: "Only an idea" }) { posting { id } } }`);
    const early = await made(admin, { postingId: createPosting.posting.id, name: "Flyer" });
    expect((await lead(early.url))[0]).toBe(404);
    for (const path of ["/s/0123456789", "/s/%00", "/s/x"]) expect((await lead(server.baseUrl + path))[0]).toBe(404);
    const over = await publishPosting(admin, "Soon over");
    const late = await made(admin, { postingId: over.id, name: "Flyer" });
    await admin.postForData(`mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }`, { id: over.id });
    const [status, location] = await lead(late.url);
    expect([status, (await openAsVisitor(`${server.baseUrl}${location}`)).status]).toEqual([302, 410]);
    expect((await reachOf(admin, over.id)).total.views).toBe(0);
  });

  test("a link is counted on a day that is full of made-up names", async () => {
    const busy = await publishPosting(admin, "Busy day");
    const link = await made(admin, { postingId: busy.id, name: "Newsletter" });
    for (let number = 0; number < 45; number += 1) await openAsVisitor(`${server.baseUrl}/postings/${busy.slug}?source=made-up-${number}`);
    await reachOf(admin, busy.id);
    await openAsVisitor(`${server.baseUrl}/postings/${busy.slug}?source=${link.source}`);
    expect((await reachOf(admin, busy.id)).sources).toContainEqual(expect.objectContaining({ source: link.source, label: "Newsletter", kind: "CHANNEL", views: 1 }));
    const elsewhere = await publishPosting(admin, "Not its posting");
    await openAsVisitor(`${server.baseUrl}/postings/${elsewhere.slug}?source=${link.source}`);
    expect(lines(await reachOf(admin, elsewhere.id))).toEqual(["Other sources 1 0 0"]);
  });
});
