import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newInvitation } from "../../../server/src/features/self-identification/invitation.ts";
import { SelfIdentificationCountRow, UsedInvitationRow } from "../../../server/src/features/self-identification/self-identification.entity.ts";
import { sweepInvitations } from "../../../server/src/features/self-identification/sweep-invitations.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { DAY } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock, type TestClock } from "../../testkit/test-clock.ts";
import { answerBy, applyByForm, ask, invitationOf } from "./asking-under-test.ts";

const REPORT = "{ selfIdentificationReport { year country part question total answers { answer count } } }";

interface Table {
  year: number;
  country: string;
  part: string;
  question: string;
  total: number | null;
  answers: { answer: string; count: number | null }[];
}

describeOnBothDatabases("questions for statistics", (database) => {
  let server: TestServer;
  let clock: TestClock;
  let admin: StaffClient;
  let clients = 0;

  beforeAll(async () => {
    clock = testClock("2026-11-30T13:45:00.000Z");
    server = await startServer(await database.fresh(), { clock, trustedProxies: 1 });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    admin = await server.signInAsAdministrator();
    await ask(admin, []);
    await server.app.services.database.write(({ manager }) => manager.clear(SelfIdentificationCountRow));
  });

  const newClient = () => `10.2.${Math.floor((clients += 1) / 250)}.${clients % 250}`;
  const invitation = () => newInvitation(server.app.services.secret, "US", clock.now());
  const answer = (token: string, chosen: Record<string, string>, prefix = "") => answerBy(server.baseUrl, token, chosen, { client: newClient(), prefix });
  const page = (token: string, prefix = "") => fetch(`${server.baseUrl}${prefix}/self-identification/${token}`);
  const report = async () => (await admin.postForData<{ selfIdentificationReport: Table[] }>(REPORT)).selfIdentificationReport;

  async function counted(): Promise<Record<string, number>> {
    const rows = await server.app.services.database.read.find(SelfIdentificationCountRow);
    return Object.fromEntries(rows.map(({ country, year, question, answer: chosen, count }) => [`${country} ${year} ${question} ${chosen}`, count]));
  }

  async function answerTimes(times: number, chosen: Record<string, string>): Promise<void> {
    for (let time = 0; time < times; time += 1) expect((await answer(invitation(), chosen)).status).toBe(303);
  }

  test("are asked of nobody until the administrator says so, part by part", async () => {
    expect([...(await applyByForm(server.baseUrl)).searchParams.keys()]).toEqual(["received"]);
    const { parts } = await ask(admin, ["veteran", "veteran"]);
    expect(parts).toEqual([["equal-opportunity", false], ["veteran", true], ["disability", false]].map(([part, asked]) => ({ country: "US", part, asked })));
    expect(await server.app.services.database.read.findOneBy(AuditEntryRow, { action: "self-identification.set" })).toMatchObject({ detail: { country: "US" } });
    const html = await (await page(await invitationOf(server.baseUrl))).text();
    expect(html).toContain("Are you a protected veteran?");
    expect(html).not.toContain("CC-305");
    expect(html).not.toContain("What is your sex?");
  });

  test("of a country or a part that there is not are refused", async () => {
    expect(await ask(admin, [], "FR")).toMatchObject({ parts: null, userErrors: [{ code: "INVALID_VALUE", path: ["country"] }] });
    expect(await ask(admin, ["veteran", "shoe-size"])).toMatchObject({ parts: null, userErrors: [{ code: "INVALID_VALUE", path: ["parts", "1"] }] });
  });

  test("stand on the receipt alone, not in the application form and not on the status page later", async () => {
    await ask(admin, ["equal-opportunity", "veteran", "disability"]);
    expect(await (await fetch(`${server.baseUrl}/postings/pacs-administrator/apply`)).text()).not.toMatch(/self-identification|race|veteran/i);
    const receipt = await applyByForm(server.baseUrl);
    expect(await (await fetch(receipt)).text()).toContain(`href="/self-identification/${receipt.searchParams.get("questions")}"`);
    expect(await (await fetch(new URL(receipt.pathname, receipt))).text()).not.toContain("/self-identification/");
  });

  test("come in the language of the application", async () => {
    await ask(admin, ["disability"]);
    const receipt = await applyByForm(server.baseUrl, { prefix: "/es" });
    const token = receipt.searchParams.get("questions") ?? "";
    expect(await (await fetch(receipt)).text()).toContain(`href="/es/self-identification/${token}"`);
    expect(await (await page(token, "/es")).text()).toMatch(/lang="es"[\s\S]*Preguntas voluntarias[\s\S]*Formulario CC-305/);
    expect((await answer(token, { disability: "yes" }, "/es")).headers.get("location")).toBe("/es/self-identification/thanks");
    expect(await (await fetch(`${server.baseUrl}/es/self-identification/thanks`)).text()).toContain("Gracias");
    expect(await counted()).toEqual({ "US 2026 disability yes": 1 });
  });

  test("are asked only where the work is done in a country with a form", async () => {
    await ask(admin, ["veteran"]);
    const { addLocation } = await admin.postForData<{ addLocation: { organization: { locations: { id: string; city: string }[] } } }>(`mutation { addLocation(input: { location: { name: "Lyon", city: "Lyon", region: "ARA", country: "FR" } }) { organization { locations { id city } } userErrors { code } } }`);
    const lyon = addLocation.organization.locations.find(({ city }) => city === "Lyon")?.id;
    const { id, slug } = await publishPosting(admin, "Far away");
    const { posting } = await admin.postForData<{ posting: { version: number } }>("query ($id: ID!) { posting(id: $id) { version } }", { id });
    await admin.postForData("mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code } } }", { input: { postingId: id, version: posting.version, locationIds: [lyon] } });
    await admin.postForData("mutation ($id: ID!) { publishPosting(input: { postingId: $id }) { userErrors { code } } }", { id });
    expect([...(await applyByForm(server.baseUrl, { slug })).searchParams.keys()]).toEqual(["received"]);
    expect([...(await applyByForm(server.baseUrl)).searchParams.keys()]).toEqual(["received", "questions", "language"]);
  });

  test("are answered once by each invitation, also by two at once", async () => {
    await ask(admin, ["equal-opportunity", "disability"]);
    const token = await invitationOf(server.baseUrl);
    const chosen = { sex: "female", "race-ethnicity": "two-or-more-races", disability: "no" };
    const replies = await Promise.all([answer(token, chosen), answer(token, chosen), answer(token, { sex: "male" })]);
    expect(replies.map(({ status, headers }) => [status, headers.get("location")])).toEqual(Array.from({ length: 3 }, () => [303, "/self-identification/thanks"]));
    const before = await counted();
    expect([1, 3]).toContain(Object.values(before).reduce((sum, count) => sum + count, 0));
    await answer(token, { sex: "male", disability: "yes" });
    expect(await counted()).toEqual(before);
    expect(await (await page(token)).text()).toContain("Thank you");
  });

  test("count what many choose at once", async () => {
    await ask(admin, ["equal-opportunity", "veteran", "disability"]);
    await Promise.all(Array.from({ length: 20 }, (_, person) => answer(invitation(), { sex: person % 2 === 0 ? "female" : "male", "race-ethnicity": "asian", "protected-veteran": "no", disability: "yes" })));
    expect(await counted()).toEqual({ "US 2026 sex female": 10, "US 2026 sex male": 10, "US 2026 race-ethnicity asian": 20, "US 2026 protected-veteran no": 20, "US 2026 disability yes": 20 });
  });

  test("leave nothing of whoever does not wish to answer, of a part that is not asked, or of a made-up answer", async () => {
    await ask(admin, ["disability"]);
    for (const chosen of [{}, { disability: "decline" }, { disability: "perhaps" }, { sex: "male", "protected-veteran": "yes" }]) expect((await answer(invitation(), chosen)).status).toBe(303);
    expect(await counted()).toEqual({});
  });

  test("are closed for a link that is none, has ended, or is no longer asked about", async () => {
    await ask(admin, ["disability"]);
    const token = invitation();
    for (const other of ["nonsense", newInvitation("of another installation", "US", clock.now()), newInvitation(server.app.services.secret, "FR", clock.now())]) {
      const reply = await page(other);
      expect([reply.status, (await reply.text()).includes("These questions are closed")]).toEqual([404, true]);
      await answer(other, { disability: "yes" });
    }
    await ask(admin, []);
    expect((await page(token)).status).toBe(404);
    await answer(token, { disability: "yes" });
    expect(await counted()).toEqual({});
  });

  test("give no second invitation to a form that comes twice", async () => {
    await ask(admin, ["disability"]);
    const key = randomUUID();
    const [first, second] = [await applyByForm(server.baseUrl, { key }), await applyByForm(server.baseUrl, { key })];
    expect([first.searchParams.has("questions"), second.searchParams.has("questions"), first.pathname === second.pathname]).toEqual([true, false, true]);
  });

  test("keep what was chosen when too much comes from one connection", async () => {
    await ask(admin, ["disability"]);
    const client = newClient();
    const token = invitation();
    for (let time = 0; time < 30; time += 1) await answerBy(server.baseUrl, "nonsense", {}, { client });
    const refused = await answerBy(server.baseUrl, token, { disability: "no" }, { client });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/Wait an hour[\s\S]*name="disability"[^>]*checked=""[^>]*value="no"|Wait an hour[\s\S]*value="no"[^>]*checked=""/);
    expect(await counted()).toEqual({});
    clock.wait(61 * 60_000);
    expect((await answerBy(server.baseUrl, token, { disability: "no" }, { client })).status).toBe(303);
    expect(await counted()).toEqual({ "US 2026 disability no": 1 });
  });

  test("are a secret page that no search engine, cache or other site learns of", async () => {
    await ask(admin, ["disability"]);
    const reply = await page(invitation());
    expect([reply.headers.get("cache-control"), reply.headers.get("referrer-policy")]).toEqual(["no-store", "no-referrer"]);
    const html = await reply.text();
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain("checked");
  });

  test("forget a used invitation once it has ended anyway", async () => {
    await ask(admin, ["disability"]);
    const { services } = server.app;
    const known = () => services.database.read.find(UsedInvitationRow);
    await answer(invitation(), {});
    await sweepInvitations(services);
    const before = (await known()).length;
    clock.wait(9 * DAY);
    await sweepInvitations(services);
    expect([before > 0, await known()]).toEqual([true, []]);
  });

  // The last one: it lets the year end.
  test("are shown by year once it has ended, and only where no small count follows", async () => {
    await ask(admin, ["equal-opportunity", "veteran", "disability"]);
    await answerTimes(10, { sex: "female", "protected-veteran": "no" });
    await answerTimes(9, { sex: "male", disability: "yes" });
    expect(await report()).toEqual([]);
    await answerTimes(2, { sex: "male" });
    clock.wait(40 * DAY);
    admin = await server.signInAsAdministrator();
    await answerTimes(12, { disability: "no" });
    expect(await report()).toEqual([{ year: 2026, country: "US", part: "equal-opportunity", question: "sex", total: 21, answers: [{ answer: "female", count: 10 }, { answer: "male", count: 11 }] }]);
  });
});
