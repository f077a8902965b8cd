import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addStaffMember } from "../../../server/src/features/accounts/add-staff-member.ts";
import type { StaffRole } from "../../../shared/src/accounts/permissions.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { signIn, startServer, type TestServer } from "../../testkit/server.ts";
import { codesOf, taken } from "../postings/postings-under-test.ts";

interface Template {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly version: number;
  readonly uses: number;
  readonly ratingCount: number;
  readonly libraryRatingCount: number;
  readonly averageRating: number | null;
  readonly archivedAt: string | null;
  readonly publicUrl: string | null;
  readonly content: { readonly summary: string; readonly responsibilities: readonly string[]; readonly compensation: { readonly benchmark: { readonly source: string } | null } | null };
  readonly ratings: readonly { readonly stars: number; readonly comment: string; readonly ratedBy: { readonly name: string } }[];
  readonly myRating: { readonly stars: number } | null;
  readonly versions: readonly { readonly number: number; readonly savedBy: { readonly name: string } | null; readonly content: { readonly title: string } }[];
}

interface Reply {
  readonly roleTemplate: Template | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

const FIELDS = `id slug title category version uses ratingCount libraryRatingCount averageRating archivedAt publicUrl
  content { summary responsibilities compensation { benchmark { source } } }
  ratings { stars comment ratedBy { name } } myRating { stars } versions { number savedBy { name } content { title } }`;
const PASSWORD = "a password for tests";
const inputTypes: Readonly<Record<string, string>> = { archiveRoleTemplate: "RoleTemplateIdInput", restoreRoleTemplate: "RoleTemplateIdInput" };

async function send(client: StaffClient, mutation: string, input: Readonly<Record<string, unknown>>): Promise<Reply> {
  const type = inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await client.postForData<Record<string, Reply>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { roleTemplate { ${FIELDS} } userErrors { code path message } } }`, { input });
  const reply = data[mutation];
  if (reply === undefined) throw new Error(`${mutation} answered nothing`);
  return reply;
}

async function done(client: StaffClient, mutation: string, input: Readonly<Record<string, unknown>>): Promise<Template> {
  const { roleTemplate, userErrors } = await send(client, mutation, input);
  if (roleTemplate === null) throw new Error(`${mutation} was refused: ${JSON.stringify(userErrors)}`);
  return roleTemplate;
}

describeOnBothDatabases("the library of role templates", (databases) => {
  let server: TestServer;
  let admin: StaffClient;
  let recruiter: StaffClient;
  let manager: StaffClient;

  beforeAll(async () => {
    server = await startServer(await databases.fresh());
    admin = await server.signInAsAdministrator();
    recruiter = await join("Rosa Recruiter", "RECRUITER");
    manager = await join("Max Manager", "HIRING_MANAGER");
  });
  afterAll(() => server.stop());

  async function join(name: string, role: StaffRole): Promise<StaffClient> {
    const { services } = server.app;
    const email = `${role.toLowerCase()}@rounds.test`;
    const passwordHash = await services.passwords.hash(PASSWORD);
    await services.database.write((transaction) => addStaffMember(transaction, services.clock, { name, email, role, passwordHash }));
    return signIn(server.baseUrl, { email, password: PASSWORD });
  }

  async function library(args = ""): Promise<Template[]> {
    return (await recruiter.postForData<{ roleTemplates: Template[] }>(`{ roleTemplates${args} { ${FIELDS} } }`)).roleTemplates;
  }

  async function find(slug: string): Promise<Template> {
    const found = (await library()).find((template) => template.slug === slug);
    if (found === undefined) throw new Error(`the library has no ${slug}`);
    return found;
  }

  async function seenByThePublic(slug: string) {
    const query = `{ roleTemplate(slug: "${slug}") { title category uses ratingCount libraryRatingCount averageRating url summary } }`;
    return (await postForData<{ roleTemplate: { title: string; summary: string; category: string; ratingCount: number; averageRating: number | null; url: string } | null }>(server.graphqlUrl, query)).roleTemplate;
  }

  describe("rated by staff", () => {
    test("keeps the ratings of the library apart from those given here, whose mean everybody sees", async () => {
      const { id } = await find("pacs-administrator");
      expect(await seenByThePublic("pacs-administrator")).toMatchObject({ ratingCount: 69, libraryRatingCount: 69, averageRating: null });
      await done(recruiter, "rateRoleTemplate", { roleTemplateId: id, stars: 5, comment: "  Ready to publish after ten minutes.  " });
      const template = await done(manager, "rateRoleTemplate", { roleTemplateId: id, stars: 4 });
      expect(template).toMatchObject({ ratingCount: 71, libraryRatingCount: 69, averageRating: 4.5, myRating: { stars: 4 }, version: 1 });
      expect(template.ratings).toEqual(expect.arrayContaining([
        { stars: 5, comment: "Ready to publish after ten minutes.", ratedBy: { name: "Rosa Recruiter" } },
        { stars: 4, comment: "", ratedBy: { name: "Max Manager" } },
      ]));
      expect(await seenByThePublic("pacs-administrator")).toMatchObject({ ratingCount: 71, averageRating: 4.5 });
    });

    test("takes a second opinion of the same person in the place of the first", async () => {
      const { id } = await find("ct-technologist");
      await done(recruiter, "rateRoleTemplate", { roleTemplateId: id, stars: 2, comment: "Too long." });
      const template = await done(recruiter, "rateRoleTemplate", { roleTemplateId: id, stars: 3, comment: "Better than I thought." });
      expect(template).toMatchObject({ ratingCount: 1, averageRating: 3, ratings: [{ stars: 3, comment: "Better than I thought." }] });
    });

    test("counts one when the same person sends two at once", async () => {
      const { id } = await find("radiology-nurse");
      await Promise.all([1, 5].map((stars) => done(admin, "rateRoleTemplate", { roleTemplateId: id, stars })));
      expect((await find("radiology-nurse")).ratings).toHaveLength(1);
    });

    test.each([[0, "INVALID_VALUE"], [6, "INVALID_VALUE"], [-1, "INVALID_VALUE"]])("refuses %i stars", async (stars, code) => {
      const { id } = await find("ris-analyst");
      expect(await send(recruiter, "rateRoleTemplate", { roleTemplateId: id, stars })).toMatchObject({ roleTemplate: null, userErrors: [{ code, path: ["stars"] }] });
      expect(await find("ris-analyst")).toMatchObject({ ratingCount: 0 });
    });

    test("refuses a comment that is too long, and a template that does not exist", async () => {
      const { id } = await find("ris-analyst");
      expect((await send(recruiter, "rateRoleTemplate", { roleTemplateId: id, stars: 3, comment: "x".repeat(2001) })).userErrors).toMatchObject([{ code: "TOO_LONG", path: ["comment"] }]);
      for (const roleTemplateId of ["bm8", Buffer.from("RoleTemplate:nothing").toString("base64url"), ""]) {
        expect((await send(recruiter, "rateRoleTemplate", { roleTemplateId, stars: 3 })).userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["roleTemplateId"] }]);
      }
    });
  });

  describe("edited", () => {
    test("keeps every saved text, with who saved it", async () => {
      const made = await done(recruiter, "createRoleTemplate", { title: "Night radiographer", category: "Nights" });
      expect(made).toMatchObject({ slug: "night-radiographer", version: 1, uses: 0, ratingCount: 0, averageRating: null });
      const saved = await done(admin, "updateRoleTemplate", { roleTemplateId: made.id, version: 1, title: "Radiographer, nights", summary: "Quiet rooms." });
      expect(saved).toMatchObject({ slug: "night-radiographer", title: "Radiographer, nights", version: 2 });
      expect(saved.versions).toMatchObject([
        { number: 2, content: { title: "Radiographer, nights" } },
        { number: 1, content: { title: "Night radiographer" }, savedBy: { name: "Rosa Recruiter" } },
      ]);
      expect((await find("mri-technologist")).versions).toMatchObject([{ number: 1, savedBy: null }]);
      expect(await seenByThePublic("night-radiographer")).toMatchObject({ title: "Radiographer, nights", category: "Nights", url: `${server.baseUrl}/role-templates/night-radiographer` });
    });

    test("by two people at once tells the second, and takes nothing from the first", async () => {
      const { id, version } = await done(recruiter, "createRoleTemplate", { title: "Float technologist" });
      const replies = await Promise.all([recruiter, admin].map((client, index) => send(client, "updateRoleTemplate", { roleTemplateId: id, version, summary: `Summary ${index}` })));
      expect(replies.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "VERSION_CONFLICT", path: ["version"] }]);
      const accepted = replies.find(({ roleTemplate }) => roleTemplate !== null)?.roleTemplate;
      expect(await find("float-technologist")).toMatchObject({ version: 2, content: { summary: accepted?.content.summary } });
    });

    test("shows markup as the text that it is", async () => {
      const markup = `<img src=x onerror="alert(1)"></script><script>alert(2)</script>`;
      const { id, slug } = await done(recruiter, "createRoleTemplate", { title: `Markup ${markup}`, category: "<b>bold</b>" });
      await done(recruiter, "updateRoleTemplate", { roleTemplateId: id, version: 1, summary: markup, responsibilities: [markup] });
      expect(await seenByThePublic(slug)).toMatchObject({ summary: markup, category: "<b>bold</b>" });
      for (const path of [`/role-templates/${slug}`, "/role-templates"]) {
        const html = await (await fetch(server.baseUrl + path)).text();
        expect(html).toContain("Markup &lt;img");
        expect(html).not.toMatch(/<img src=x|<script>alert|<b>bold/);
      }
      await done(recruiter, "archiveRoleTemplate", { roleTemplateId: id });
    });

    test("refuses each bad value at its place, and saves nothing of the rest", async () => {
      const { id, version } = await find("radiology-manager");
      const bad = { title: " ", summary: "x".repeat(6001), responsibilities: [""], compensation: { min: 2, max: 1, currency: "USD", period: "YEAR" } };
      const { userErrors } = await send(recruiter, "updateRoleTemplate", { roleTemplateId: id, version, ...bad });
      expect(userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual(expect.arrayContaining([["REQUIRED", "title"], ["TOO_LONG", "summary"], ["REQUIRED", "responsibilities.0"], ["INVALID_RANGE", "compensation"]]));
      expect(codesOf(await sendAsPosting({ roleTemplateId: id, version, category: "x".repeat(61) }))).toEqual(["TOO_LONG"]);
      expect(await find("radiology-manager")).toMatchObject({ version, title: "Radiology manager" });
    });

    test("keeps its benchmark with a new range, takes another in order, and refuses one out of order", async () => {
      const { id } = await find("radiology-manager");
      const range = { min: 1, max: 2, currency: "USD", period: "YEAR" };
      const source = (await find("radiology-manager")).content.compensation?.benchmark?.source;
      expect((await done(recruiter, "updateRoleTemplate", { roleTemplateId: id, version: 1, compensation: range })).content.compensation?.benchmark?.source).toBe(source);
      const benchmark = { low: 10, average: 30, high: 20, currency: "USD", period: "YEAR", source: "A survey of 2026" };
      expect((await send(recruiter, "updateRoleTemplate", { roleTemplateId: id, version: 2, compensation: { ...range, benchmark } })).userErrors).toMatchObject([{ code: "INVALID_RANGE", path: ["compensation", "benchmark", "average"] }]);
      expect((await done(recruiter, "updateRoleTemplate", { roleTemplateId: id, version: 2, compensation: { ...range, benchmark: { ...benchmark, average: 15 } } })).content.compensation?.benchmark?.source).toBe("A survey of 2026");
      expect((await done(recruiter, "updateRoleTemplate", { roleTemplateId: id, version: 3, compensation: { ...range, benchmark: null } })).content.compensation?.benchmark).toBeNull();
    });

    async function sendAsPosting(input: Readonly<Record<string, unknown>>) {
      return { posting: null, ...(await send(recruiter, "updateRoleTemplate", input)) };
    }
  });

  test("gives a copy its own text, uses and ratings, and a free address", async () => {
    const original = await find("pacs-administrator");
    const copy = await done(recruiter, "createRoleTemplate", { copyOfId: original.id });
    expect(copy).toMatchObject({ title: "Copy of PACS Administrator", category: original.category, uses: 0, ratingCount: 0, content: { responsibilities: original.content.responsibilities } });
    expect((await done(recruiter, "createRoleTemplate", { copyOfId: original.id })).slug).toBe(`${copy.slug}-2`);
    expect((await send(recruiter, "createRoleTemplate", { copyOfId: "bm8" })).userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["copyOfId"] }]);
  });

  test("takes a template from a posting, without what is true of this opening only", async () => {
    const { postings } = await recruiter.postForData<{ postings: { nodes: { id: string; content: { responsibilities: string[]; summary: string } }[] } }>("{ postings { nodes { id content { responsibilities summary } } } }");
    const posting = postings.nodes[0];
    const template = await done(recruiter, "createRoleTemplateFromPosting", { postingId: posting?.id, title: "Our PACS administrator", category: "Ours" });
    expect(template).toMatchObject({ slug: "our-pacs-administrator", category: "Ours", uses: 0, content: { summary: posting?.content.summary, responsibilities: posting?.content.responsibilities } });
    expect((await send(recruiter, "createRoleTemplateFromPosting", { postingId: "bm8" })).userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["postingId"] }]);
  });

  test("loses an archived template for everybody, until it is restored", async () => {
    const { id } = await find("mammography-technologist");
    const { id: postingId } = await taken(recruiter, "createPosting", { roleTemplateId: id });
    expect(await done(recruiter, "archiveRoleTemplate", { roleTemplateId: id })).toMatchObject({ publicUrl: null, uses: 1 });
    expect(await seenByThePublic("mammography-technologist")).toBeNull();
    expect((await postForData<{ node: unknown }>(server.graphqlUrl, "query ($id: ID!) { node(id: $id) { id } }", { id })).node).toBeNull();
    expect((await fetch(`${server.baseUrl}/role-templates/mammography-technologist`)).status).toBe(404);
    expect((await library()).map(({ slug }) => slug)).not.toContain("mammography-technologist");
    expect((await library("(archived: true)")).map(({ slug }) => slug)).toContain("mammography-technologist");
    const used = await recruiter.postForData<{ createPosting: { userErrors: { code: string }[] } }>("mutation ($id: ID) { createPosting(input: { roleTemplateId: $id }) { userErrors { code } } }", { id });
    expect(used.createPosting.userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
    expect((await send(recruiter, "updateRoleTemplate", { roleTemplateId: id, version: 1, summary: "x" })).userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED" }]);
    expect(postingId).not.toBe("");
    await done(recruiter, "restoreRoleTemplate", { roleTemplateId: id });
    expect(await seenByThePublic("mammography-technologist")).toMatchObject({ title: "Mammography technologist" });
  });

  test("is searched by words, whatever their case and accents, and browsed by category, by staff and public alike", async () => {
    const slugs = async (args: string) => (await library(args)).map(({ slug }) => slug);
    const publicSlugs = async (args: string) => (await postForData<{ roleTemplates: { nodes: { slug: string }[] } }>(server.graphqlUrl, `{ roleTemplates(first: 100, ${args}) { nodes { slug } } }`)).roleTemplates.nodes.map(({ slug }) => slug);
    for (const [args, found] of [[`search: "mrí TECH"`, ["mri-technologist"]], [`search: "ARDMS"`, []], [`search: "rdms sonographer"`, ["clinical-applications-specialist", "diagnostic-medical-sonographer"]], [`category: "Leadership"`, ["radiology-manager"]], [`category: "Leadership", search: "mri"`, []], [`search: "%"`, await slugs("")]] as const) {
      expect([args, await slugs(`(${args})`)]).toEqual([args, found]);
      expect([args, await publicSlugs(args)]).toEqual([args, found]);
    }
  });

  test("is read by the public in pages, forward and back", async () => {
    const page = async (args: string) => (await postForData<{ roleTemplates: { totalCount: number; nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } } }>(server.graphqlUrl, `{ roleTemplates(${args}) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).roleTemplates;
    const whole = await page("first: 100");
    const seen: string[] = [];
    for (let after = ""; ; ) {
      const { nodes, pageInfo } = await page(`first: 4${after}`);
      seen.push(...nodes.map(({ slug }) => slug));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole.nodes.map(({ slug }) => slug));
    expect(whole.totalCount).toBe(seen.length);
    const [last, before] = [await page("last: 3"), await page(`last: 3, before: "${(await page("last: 3")).pageInfo.startCursor}"`)];
    expect([...before.nodes, ...last.nodes].map(({ slug }) => slug)).toEqual(seen.slice(-6));
  });

  test("tells the public which postings are open that were made from a template", async () => {
    const made = async (slug: string) => (await postForData<{ postings: { nodes: { slug: string }[] } }>(server.graphqlUrl, `{ postings(filter: { roleTemplate: "${slug}" }) { nodes { slug } } }`)).postings.nodes.map(({ slug: posting }) => posting);
    expect(await made("pacs-administrator")).toEqual(["pacs-administrator"]);
    expect(await made("ct-technologist")).toEqual([]);
    expect(await made("no-such")).toEqual([]);
  });

  test("stays silent about the benchmark when the employer does not show it", async () => {
    const benchmark = async () => (await postForData<{ roleTemplate: { compensation: { benchmark: unknown } } }>(server.graphqlUrl, `{ roleTemplate(slug: "ct-technologist") { compensation { benchmark { average } } } }`)).roleTemplate.compensation.benchmark;
    const shows = (value: boolean) => server.app.services.database.write(async (transaction) => {
      await server.app.services.catalogue.touch(transaction);
      await transaction.manager.query(`UPDATE organizations SET shows_benchmark = ${String(value)}`);
    });
    expect(await benchmark()).toEqual({ average: 3_835 });
    await shows(false);
    expect(await benchmark()).toBeNull();
    await shows(true);
  });
});
