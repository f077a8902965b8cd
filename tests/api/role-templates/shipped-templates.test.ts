import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedRoleTemplates } from "../../../server/src/database/seed/content/role-templates/shipped-role-templates.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const LIBRARY = "{ roleTemplates(first: 100) { totalCount nodes { slug title summary uses ratingCount } } }";
interface Library {
  roleTemplates: { totalCount: number; nodes: { slug: string; title: string; summary: string; uses: number; ratingCount: number }[] };
}

describeOnBothDatabases("the shipped role templates", (databases) => {
  let url: string;
  let server: TestServer;

  beforeAll(async () => {
    url = await databases.fresh();
    server = await startServer(url);
  });
  afterAll(() => server.stop());

  async function restartAfter(...statements: string[]): Promise<void> {
    await server.app.services.database.write(async ({ manager }) => {
      for (const statement of statements) await manager.query(statement);
    });
    await server.stop();
    server = await startServer(url);
  }

  async function library(): Promise<Library["roleTemplates"]["nodes"]> {
    return (await postForData<Library>(server.graphqlUrl, LIBRARY)).roleTemplates.nodes;
  }

  test("are all in a new installation's library, by title, with the PACS Administrator's figures", async () => {
    const templates = await library();
    expect(templates.map(({ slug }) => slug).sort()).toEqual(shippedRoleTemplates.map(({ slug }) => slug).sort());
    expect(templates.map(({ title }) => title)).toEqual(templates.map(({ title }) => title).sort());
    expect(templates.find(({ slug }) => slug === "pacs-administrator")).toMatchObject({ uses: 1136, ratingCount: 69 });
  });

  test("reach an installation from the time when there was one only, and leave that one as its staff changed it", async () => {
    await restartAfter("DELETE FROM role_template_versions WHERE role_template_id IN (SELECT id FROM role_templates WHERE slug <> 'pacs-administrator')", "DELETE FROM role_templates WHERE slug <> 'pacs-administrator'", "DELETE FROM settings WHERE name = 'shipped-role-templates'", "UPDATE role_templates SET uses = 1140");
    const templates = await library();
    expect(templates).toHaveLength(shippedRoleTemplates.length);
    expect(templates.filter(({ slug }) => slug === "pacs-administrator")).toMatchObject([{ uses: 1140, ratingCount: 69 }]);
  });

  test("do not come back once staff deleted or renamed them", async () => {
    await restartAfter("DELETE FROM role_template_versions WHERE role_template_id IN (SELECT id FROM role_templates WHERE slug = 'ris-analyst')", "DELETE FROM role_templates WHERE slug = 'ris-analyst'", "UPDATE role_templates SET slug = 'our-ct', title = 'Our CT' WHERE slug = 'ct-technologist'");
    const slugs = (await library()).map(({ slug }) => slug);
    expect(slugs).toHaveLength(shippedRoleTemplates.length - 1);
    expect(slugs).not.toContain("ris-analyst");
    expect(slugs).not.toContain("ct-technologist");
    expect(slugs).toContain("our-ct");
  });

  test("of a later version join, and one whose address staff took does not push theirs out", async () => {
    const given = shippedRoleTemplates.map(({ slug }) => slug).filter((slug) => slug !== "ris-analyst" && slug !== "radiology-nurse");
    await restartAfter(`UPDATE settings SET value = '${JSON.stringify(given)}' WHERE name = 'shipped-role-templates'`, "UPDATE role_templates SET title = 'A nurse of our own' WHERE slug = 'radiology-nurse'");
    const templates = await library();
    expect(templates.map(({ slug }) => slug)).toContain("ris-analyst");
    expect(await server.app.services.database.read.query("SELECT title FROM role_templates WHERE slug = 'radiology-nurse'")).toEqual([{ title: "A nurse of our own" }]);
  });
});
