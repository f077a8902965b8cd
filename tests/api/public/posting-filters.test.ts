import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { readyDraft, taken } from "../postings/postings-under-test.ts";

describeOnBothDatabases("filters of the careers site", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  const open = async (title: string, change: object) => {
    const draft = await readyDraft(admin, title);
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, ...change });
    return taken(admin, "publishPosting", { postingId: draft.id });
  };
  const pay = (min: number, max: number, period = "YEAR", currency = "USD") => ({ compensation: { min, max, currency, period } });

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    const { organization } = await admin.postForData<{ organization: { locations: { id: string }[] } }>("{ organization { locations { id } } }");
    await open("Beacon Analyst", { department: "Surgery", workplaceType: "HYBRID", employmentType: "PART_TIME", ...pay(3_000, 4_000, "HOUR"), locationIds: [organization.locations[1]?.id] });
    await open("Anchor Analyst", { department: "Imaging", workplaceType: "REMOTE", ...pay(9_000_000, 14_000_000) });
    await open("Yen Analyst", { department: "Imaging", ...pay(6_000_000, 9_000_000, "YEAR", "JPY") });
    await open("Unpaid Analyst", { department: "Research", compensation: null });
  });
  afterAll(() => server.stop());

  const page = async (query: string) => {
    const response = await fetch(`${server.baseUrl}/postings${query}`);
    return { status: response.status, html: await response.text() };
  };
  const titles = (html: string) => [...html.matchAll(/<h2><a href="\/postings\/[^"]+">([^<]+)<\/a><\/h2>/g)].map(([, title = ""]) => title);
  const titlesAt = async (query: string) => titles((await page(query)).html).sort();

  test("offer what is open, and nothing else", async () => {
    const query = "{ organization { postingFacets { departments locations { city region } workplaceTypes employmentTypes pay { currency lowest highest } } } }";
    const { organization } = await postForData<{ organization: { postingFacets: object } }>(server.graphqlUrl, query);
    expect(organization.postingFacets).toEqual({
      departments: ["Imaging", "Imaging informatics", "Research", "Surgery"],
      locations: [{ city: "Lantern Lake", region: "WI" }, { city: "Port Tamsin", region: "WI" }],
      workplaceTypes: expect.arrayContaining(["HYBRID", "REMOTE"]),
      employmentTypes: ["FULL_TIME", "PART_TIME"],
      pay: [{ currency: "USD", lowest: 8_320_000, highest: 14_000_000 }, { currency: "JPY", lowest: 9_000_000, highest: 9_000_000 }],
    });
  });

  test("follow at once when a posting closes", async () => {
    const { id: postingId } = await open("Fleeting Analyst", { department: "Fleeting" });
    expect((await page("")).html).toContain(`<option value="Fleeting">`);
    await taken(admin, "closePosting", { postingId });
    expect((await page("")).html).not.toContain("Fleeting");
  });

  test.each([
    ["?department=Surgery", ["Beacon Analyst"]],
    ["?workplace=REMOTE", ["Anchor Analyst"]],
    ["?type=PART_TIME", ["Beacon Analyst"]],
    ["?location=Port+Tamsin", ["Beacon Analyst"]],
    ["?q=anchor", ["Anchor Analyst"]],
    ["?pay=90000+USD", ["Anchor Analyst", "PACS Administrator"]],
    ["?pay=83200+USD", ["Anchor Analyst", "Beacon Analyst", "PACS Administrator"]],
    ["?pay=9000000+JPY", ["Yen Analyst"]],
    ["?department=Imaging&workplace=REMOTE", ["Anchor Analyst"]],
    ["?department=Nowhere", []],
  ])("%s finds %j", async (query, found) => expect(await titlesAt(query)).toEqual(found));

  test("by title is in alphabetical order", async () => {
    expect(titles((await page("?sort=title")).html)).toEqual(["Anchor Analyst", "Beacon Analyst", "PACS Administrator", "Unpaid Analyst", "Yen Analyst"]);
  });

  test.each(["?after=garbage", "?before=garbage", `?after=${Buffer.from("[1,2]").toString("base64url")}`])("%s leads nowhere, and says so", async (query) => {
    const response = await fetch(`${server.baseUrl}/postings${query}`, { headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("the address has a mistake in it");
  });

  describe("a filtered list", () => {
    test("names its filters, and each can be taken away", async () => {
      const { html } = await page("?department=Imaging&workplace=REMOTE&sort=title");
      expect(html).toContain("<title>Postings: Imaging, Remote · Lantern Lake Medical Center</title>");
      expect(html).toContain(`href="/postings?workplace=REMOTE&amp;sort=title"`);
      expect(html).toContain(`href="/postings?department=Imaging&amp;sort=title"`);
      expect(html).toContain("1 posting matches");
    });

    test("is the same list for search engines, which leave it out", async () => {
      const { html } = await page("?department=Imaging");
      expect(html).toContain(`<link rel="canonical" href="${server.baseUrl}/postings"/>`);
      expect(html).toContain(`<meta name="robots" content="noindex"/>`);
      expect((await page("")).html).not.toContain("noindex");
      expect((await page("?sort=title")).html).not.toContain("noindex");
    });

    test("that holds nothing says which filter hides what", async () => {
      const { html } = await page("?department=Surgery&workplace=REMOTE&type=PART_TIME");
      expect(html).toContain("0 postings match");
      expect(html).toMatch(/<a href="\/postings\?department=Surgery&amp;type=PART_TIME">Without “Remote”<\/a>: 1 posting</);
      expect(html).not.toContain("Without “Surgery”");
    });

    test("in whose way no single filter stands says so", async () => {
      const { html } = await page("?department=Nowhere&q=zebra");
      expect(html).toContain("No single filter stands in the way.");
    });

    test("keeps text from the address inert", async () => {
      const { html } = await page(`?q=${encodeURIComponent('"><script>alert(1)</script>')}&department=${encodeURIComponent("<b>x</b>")}`);
      expect(html).not.toContain("<script>alert");
      expect(html).not.toContain("<b>x</b>");
    });
  });
});
