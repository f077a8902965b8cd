import { print } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CareersApplyDocument, CareersOrganizationDocument, CareersPostingCountDocument, CareersPostingDocument, CareersPostingListDocument } from "../../../client/src/graphql/generated/public.ts";
import { document as wholePostings } from "../../bench/bench-query.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const slug = { slug: "pacs-administrator" };
const questions: readonly (readonly [title: string, text: string, variables: Record<string, unknown>])[] = [
  ["everything that the list of postings holds", wholePostings, {}],
  ["the careers site's list", print(CareersPostingListDocument), { first: 20, filter: { search: "pacs" } }],
  ["how many it would hold under a filter", print(CareersPostingCountDocument), { filter: { department: "Imaging" } }],
  ["one posting", print(CareersPostingDocument), slug],
  ["its form", print(CareersApplyDocument), slug],
  ["the organization", print(CareersOrganizationDocument), {}],
  ["templates and a node", "query ($id: ID!) { roleTemplates(first: 5) { totalCount nodes { __typename id slug } } node(id: $id) { __typename id } }", { id: "nothing" }],
  ["a posting that is not there", "{ posting(slug: \"nowhere\") { title } }", {}],
  ["a token that nobody has", "{ applicationStatus(token: \"nothing\") { stage } }", {}],
  ["a cursor that is none", "{ postings(after: \"garbage\") { totalCount } }", {}],
  ["a page of 101", "query ($first: Int) { postings(first: $first) { totalCount } }", { first: 101 }],
  ["a variable of a wrong type", "query ($slug: String!) { posting(slug: $slug) { title } }", { slug: ["a"] }],
];

describeOnBothDatabases("a question gets the same answer the first time and the fifth", (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  // Another extension each time: no kept answer fits, while the document stays the same and is compiled on the way.
  const ask = async (query: string, variables: Record<string, unknown>, time: number) => {
    const response = await fetch(`${server.baseUrl}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables, extensions: { time } }) });
    return { status: response.status, body: (await response.text()).replaceAll(/"requestId":"[^"]+"/g, "") };
  };

  test.each(questions)("%s", async (_, query, variables) => {
    const first = await ask(query, variables, 1);
    for (let time = 2; time <= 5; time += 1) expect(await ask(query, variables, time)).toEqual(first);
    expect(first.body.length).toBeGreaterThan(20);
  });
});
