import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applicationInput, submitRaw } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

interface Body {
  errors?: { extensions?: { code?: string } }[];
}

// PostgreSQL takes no text that holds NUL, so every way to write one must end as bad input on both databases.
describeOnBothDatabases("the character NUL is bad input, however it is written", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  async function codesOf(response: Response): Promise<(string | undefined)[]> {
    const { errors = [] }: Body = await response.json();
    return errors.map(({ extensions }) => extensions?.code);
  }

  const send = (body: string) => fetch(server.graphqlUrl, { method: "POST", headers: { "content-type": "application/json" }, body });
  const slugInVariable = (spelled: string) => `{"query":"query ($slug: String!) { posting(slug: $slug) { id } }","variables":{"slug":"${spelled}"}}`;

  describe("in a POST", () => {
    test.each([
      ["a variable", slugInVariable(String.raw`pacs\u0000`)],
      ["a variable in a list", String.raw`{"query":"query ($filter: PostingFilter) { postings(filter: $filter) { totalCount } }","variables":{"filter":{"search":"\u0000"}}}`],
      ["a text of the document", String.raw`{"query":"{ posting(slug: \"pacs\\u0000\") { id } }"}`],
      ["a text of the document, in braces", String.raw`{"query":"{ posting(slug: \"pacs\\u{0}\") { id } }"}`],
      ["a text of the document, its backslash spelled out", String.raw`{"query":"{ posting(slug: \"pacs\u005cu0000\") { id } }"}`],
      ["a token", String.raw`{"query":"query ($token: String!) { applicationStatus(token: $token) { reference } }","variables":{"token":"\u0000"}}`],
      ["an id", String.raw`{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"\u0000"}}`],
    ])("%s", async (_, body) => {
      const response = await send(body);
      expect([response.status, await codesOf(response)]).toEqual([400, ["BAD_USER_INPUT"]]);
    });

    test.each(["givenName", "familyName", "email", "phone", "source", "idempotencyKey", "postingId"])("the application's %s", async (field) => {
      const { errors } = await submitRaw(server.baseUrl, { ...(await applicationInput(server.baseUrl)), [field]: "a\u0000b" });
      expect(errors).toMatchObject([{ message: expect.stringMatching(/^[A-Z].+\.$/), extensions: { code: "BAD_USER_INPUT" } }]);
    });
  });

  describe("in a GET", () => {
    const query = "query ($slug: String!) { posting(slug: $slug) { id } }";

    test.each([
      ["a variable", `query=${encodeURIComponent(query)}&variables=${encodeURIComponent(String.raw`{"slug":"pacs\u0000"}`)}`],
      ["a variable, every letter spelled out", `query=${encodeURIComponent(query)}&variables=${[...String.raw`{"slug":"pacs\u0000"}`].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("")}`],
      ["a text of the document", `query=${encodeURIComponent(String.raw`{ posting(slug: "pacs\u{00}") { id } }`)}`],
    ])("%s", async (_, search) => {
      const response = await fetch(`${server.graphqlUrl}?${search}`, { headers: { "apollo-require-preflight": "true" } });
      expect([response.status, await codesOf(response)]).toEqual([400, ["BAD_USER_INPUT"]]);
    });

    test("the character itself stands nowhere in a document", async () => {
      const response = await fetch(`${server.graphqlUrl}?query=%7B%20posting(slug%3A%20%22pacs%00%22)%20%7B%20id%20%7D%20%7D`, { headers: { "apollo-require-preflight": "true" } });
      expect(response.status).toBe(400);
    });
  });

  test("in an address there is nothing", async () => {
    for (const path of ["/postings/pacs%00", "/postings/pacs%00/apply", "/status/x%00", "/status/x%00/withdraw"]) expect((await fetch(server.baseUrl + path)).status).toBe(404);
    expect((await fetch(`${server.baseUrl}/postings?q=%00`)).status).toBe(200);
    const admin = await server.signInAsAdministrator();
    expect((await fetch(`${server.baseUrl}/staff/documents/%00`, { headers: { cookie: admin.cookies.header() } })).status).toBe(404);
  });

  test("in a form it is left out, and in a form's address there is nothing", async () => {
    const form = new FormData();
    form.append("givenName", "Ren\u0000ée");
    form.append("answer.\u0000", "\u0000");
    const reply = await fetch(`${server.baseUrl}/postings/pacs-administrator/apply`, { method: "POST", body: form });
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain(`value="Renée"`);
    expect((await fetch(`${server.baseUrl}/postings/pacs%00/apply`, { method: "POST", body: form })).status).toBe(410);
    expect((await fetch(`${server.baseUrl}/status/x%00/withdraw`, { method: "POST", body: new URLSearchParams({ reason: "\u0000" }) })).status).toBe(404);
  });

  test("on the staff's side, too", async () => {
    const admin = await server.signInAsAdministrator();
    for (const query of [String.raw`{ posting(id: "\u{0}") { id } }`, String.raw`{ posting(id: "\u0000") { id } }`]) {
      const { status, errors } = await admin.post(query);
      expect([status, errors.map(({ extensions }) => extensions?.code)]).toEqual([400, ["BAD_USER_INPUT"]]);
    }
  });
});
