import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { colleague, readyDraft } from "./postings-under-test.ts";

interface Reply {
  readonly made: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

type Input = Readonly<Record<string, unknown>>;

describeOnBothDatabases("what staff make with an idempotency key", (databases) => {
  let server: TestServer;
  let admin: StaffClient;
  let originals: { readonly postingId: string; readonly copyOfId: string };

  beforeAll(async () => {
    server = await startServer(await databases.fresh());
    admin = await server.signInAsAdministrator();
    const { roleTemplates } = await admin.postForData<{ roleTemplates: { id: string; slug: string }[] }>("{ roleTemplates { id slug } }");
    const copyOfId = roleTemplates.find(({ slug }) => slug === "pacs-administrator")?.id ?? "";
    originals = { postingId: (await readyDraft(admin, "Copied Analyst")).id, copyOfId };
  });
  afterAll(() => server.stop());

  async function make(client: StaffClient, mutation: string, thing: string, input: Input): Promise<Reply> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { reply } = await client.postForData<{ reply: Reply }>(`mutation ($input: ${type}!) { reply: ${mutation}(input: $input) { made: ${thing} { id } userErrors { code path } } }`, { input });
    return reply;
  }

  const count = async () => {
    const { postings, roleTemplates } = await admin.postForData<{ postings: { totalCount: number }; roleTemplates: { uses: number }[] }>("{ postings { totalCount } roleTemplates { uses } }");
    return postings.totalCount + roleTemplates.length + roleTemplates.reduce((sum, { uses }) => sum + uses, 0);
  };

  /** Each mutation, what it makes, of what, and how much more there is then: a use of a template counts too. */
  const makers: readonly [string, string, () => Input, number][] = [
    ["copyPosting", "posting", () => ({ postingId: originals.postingId }), 1],
    ["createPosting", "posting", () => ({ roleTemplateId: originals.copyOfId }), 2],
    ["createRoleTemplate", "roleTemplate", () => ({ copyOfId: originals.copyOfId, title: "Ours" }), 1],
    ["createRoleTemplateFromPosting", "roleTemplate", () => ({ postingId: originals.postingId, title: "Ours too" }), 1],
  ];

  describe.each(makers)("by %s", (mutation, thing, of, more) => {
    const send = (idempotencyKey: string | null, client = admin, changed: Input = {}) => make(client, mutation, thing, { ...of(), ...changed, idempotencyKey });

    test("is made once, however often it is sent, one after another or at once", async () => {
      const before = await count();
      const first = await send(`${mutation} lost`);
      expect(first.userErrors).toEqual([]);
      const again = await Promise.all([1, 2, 3].map(() => send(`${mutation} lost`)));
      expect(new Set([first, ...again].map(({ made }) => made?.id)).size).toBe(1);
      const atOnce = await Promise.all([1, 2, 3].map(() => send(`${mutation} at once`)));
      expect(new Set(atOnce.map(({ made }) => made?.id)).size).toBe(1);
      expect(await count()).toBe(before + 2 * more);
    });

    test("is another with another key, without one, and of another person", async () => {
      const other = await colleague(server, `Rita ${mutation}`, "RECRUITER");
      const made = [await send(`${mutation} 1`), await send(`${mutation} 2`), await send(null), await send(null), await send(`${mutation} 1`, other.client)];
      expect(new Set(made.map((reply) => reply.made?.id)).size).toBe(5);
    });

    test("refuses a key that is empty, too long or of another request", async () => {
      expect((await send(" ")).userErrors).toMatchObject([{ code: "REQUIRED", path: ["idempotencyKey"] }]);
      expect((await send("x".repeat(201))).userErrors).toMatchObject([{ code: "TOO_LONG", path: ["idempotencyKey"] }]);
      const { made } = await make(admin, "createPosting", "posting", { title: "Something else", idempotencyKey: `${mutation} taken` });
      expect(made).not.toBeNull();
      expect((await send(`${mutation} taken`)).userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"] }]);
    });
  });

  test("may be sent again with the same key after a refusal", async () => {
    const input = { postingId: "bm8", idempotencyKey: "mended" };
    expect((await make(admin, "copyPosting", "posting", input)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await make(admin, "copyPosting", "posting", { ...input, postingId: originals.postingId })).userErrors).toEqual([]);
  });
});
