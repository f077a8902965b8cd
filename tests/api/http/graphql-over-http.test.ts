import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const JSON_TYPE = { "content-type": "application/json" };
const QUERY = "{ organization { name } }";
const BODY = JSON.stringify({ query: QUERY });
const ANSWER = { data: { organization: { name: expect.any(String) } } };

describeOnBothDatabases("GraphQL over HTTP", (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  const send = (address: string, init: RequestInit = {}) => fetch(`${server.baseUrl}${address}`, init);
  const postTo = (address: string, body: string, headers: Record<string, string> = JSON_TYPE) => send(address, { method: "POST", headers, body });

  test.each([
    ["with a query string behind the address", "/graphql?op=Name", JSON_TYPE],
    ["with its content type in capitals", "/graphql", { "content-type": "Application/JSON; charset=utf-8" }],
  ])("takes a POST %s", async (_, address, headers) => {
    expect(await (await postTo(address, BODY, headers)).json()).toEqual(ANSWER);
  });

  test("takes a GET that a browser must ask leave for, and no other", async () => {
    const address = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const taken = await send(address, { headers: { "apollo-require-preflight": "true" } });
    expect([taken.headers.get("access-control-allow-origin"), await taken.json()]).toEqual(["*", ANSWER]);
    expect((await send(address)).status).toBe(400);
  });

  test("answers a GET whose tag still holds without a body", async () => {
    const address = `/graphql?query=${encodeURIComponent("{ organization { id } }")}`;
    const headers = { "apollo-require-preflight": "true" };
    const tag = (await send(address, { headers })).headers.get("etag") ?? "";
    expect((await send(address, { headers: { ...headers, "if-none-match": tag } })).status).toBe(304);
  });

  test.each([
    ["a body that is not JSON", "{", JSON_TYPE, 400],
    ["several queries in one", `[${BODY}]`, JSON_TYPE, 400],
    ["a body of another type", BODY, { "content-type": "text/plain" }, 415],
    ["a body above the limit", JSON.stringify({ query: " ".repeat(70_000) }), JSON_TYPE, 413],
  ])("refuses %s in GraphQL's form", async (_, body, headers, status) => {
    const response = await postTo("/graphql", body, headers);
    const { errors } = await response.json();
    expect(response.status).toBe(status);
    expect(errors).toEqual([{ message: expect.stringMatching(/^[A-Z].+\.$/), extensions: expect.objectContaining({ code: "BAD_REQUEST" }) }]);
  });

  test("refuses fragments that double at each step, at once", async () => {
    const fragments = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Organization { ...F${index + 1} ...F${index + 1} }`).join(" ");
    const query = `{ organization { ...F0 } } ${fragments} fragment F60 on Organization { name }`;
    const { errors } = await (await postTo("/graphql", JSON.stringify({ query }))).json();
    expect(errors[0]).toMatchObject({ message: expect.stringContaining("cost"), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
  });

  test("shows a person who opens the address how to ask", async () => {
    const response = await send("/graphql", { headers: { accept: "text/html" } });
    const html = await response.text();
    expect(response.headers.get("content-type")).toContain("text/html");
    for (const part of [`${server.baseUrl}/graphql`, "curl", 'href="/schema.graphql"']) expect(html).toContain(part);
    expect([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source?.startsWith("/assets/try-queries-"))).toEqual([true]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(await (await send("/schema.graphql")).text()).toContain("type Query");
  });

  test("shows the staff schema to nobody who is not signed in, and serves no other site", async () => {
    const introspection = JSON.stringify({ query: "{ __schema { types { name } } }" });
    const anonymous = await postTo("/staff/graphql", introspection);
    expect([anonymous.status, (await anonymous.json()).errors[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    const admin = await server.signInAsAdministrator();
    expect((await admin.post("{ __schema { queryType { name } } }")).errors).toEqual([]);
    expect((await postTo("/staff/graphql", introspection, { ...JSON_TYPE, origin: "https://elsewhere.example" })).status).toBe(403);
  });
});
