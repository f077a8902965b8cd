import { afterAll, beforeAll, expect, test } from "vitest";
import { applicationInput, submit, submitRaw, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const sent = {
  links: ["https://example.org/mara", "linkedin.com/in/example-mara"],
  employers: [{ employer: "Northgate Hospital", title: "PACS Administrator", fromYear: 2019, isCurrent: true }],
  degrees: [{ level: "BACHELOR", field: "Health Informatics" }],
  credentials: [{ name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII" }],
};
const kept = {
  links: [{ kind: "WEBSITE", url: "https://example.org/mara" }, { kind: "LINKEDIN", url: "https://linkedin.com/in/example-mara" }],
  employers: [{ employer: "Northgate Hospital", title: "PACS Administrator", fromYear: 2019, toYear: null, isCurrent: true }],
  degrees: [{ level: "BACHELOR", field: "Health Informatics", school: null, year: null }],
  credentials: [{ name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII" }],
};
const PROFILE = "profile { links { kind url } employers { employer title fromYear toYear isCurrent } degrees { level field school year } credentials { name abbreviation issuer } }";

describeOnBothDatabases("what a candidate confirms beside the documents", (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  const statusOf = (token: string) => postForData<{ applicationStatus: { profile: unknown } }>(server.graphqlUrl, `query ($token: String!) { applicationStatus(token: $token) { ${PROFILE} } }`, { token });

  async function reviewed(search: string): Promise<unknown[]> {
    const admin = await server.signInAsAdministrator();
    const { postings } = await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
    const { applications } = await admin.postForData<{ applications: { nodes: { id: string; profile: unknown }[] } }>(`query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { nodes { id ${PROFILE} } } }`, { id: postings.nodes[0]?.id, search });
    const { application } = await admin.postForData<{ application: { profile: unknown } }>(`query ($id: ID!) { application(id: $id) { ${PROFILE} } }`, { id: applications.nodes[0]?.id });
    return [...applications.nodes.map(({ profile }) => profile), application.profile];
  }

  test("reaches the reviewers, in the list and on the application's own page, and the candidate's status page", async () => {
    const { application } = await submit(server.baseUrl, await applicationInput(server.baseUrl, { familyName: "Confirmed", profile: sent }));
    if (application === null) throw new Error("the application was refused");
    expect((await statusOf(tokenOf(application))).applicationStatus.profile).toEqual(kept);
    expect(await reviewed("confirmed")).toEqual([kept, kept]);
    const page = await (await fetch(application.statusUrl)).text();
    for (const text of ["PACS Administrator, Northgate Hospital, since 2019", "Bachelor&#x27;s degree, Health Informatics", "Certified Imaging Informatics Professional (CIIP), ABII", `href="https://example.org/mara"`]) expect(page).toContain(text);
  });

  test("may be left out, whole or in parts", async () => {
    for (const profile of [undefined, null, {}, { links: [] }]) {
      const { application } = await submit(server.baseUrl, await applicationInput(server.baseUrl, { profile }));
      expect((await statusOf(tokenOf(application ?? { statusUrl: "" }))).applicationStatus.profile).toBeNull();
    }
  });

  test("is part of what an idempotency key stands for", async () => {
    const input = await applicationInput(server.baseUrl, { profile: sent });
    const first = await submit(server.baseUrl, input);
    expect((await submit(server.baseUrl, { ...input })).application).toEqual(first.application);
    expect((await submit(server.baseUrl, { ...input, profile: { ...sent, links: [] } })).userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test("is refused with the place where it is wrong", async () => {
    const input = await applicationInput(server.baseUrl, { profile: { ...sent, links: ["https://example.org", "javascript:alert(1)"], employers: [{ employer: "", fromYear: 2020, toYear: 2019 }] } });
    expect((await submit(server.baseUrl, input)).userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["INVALID_LINK", "profile.links.1"],
      ["REQUIRED", "profile.employers.0.employer"],
      ["INVALID_RANGE", "profile.employers.0.toYear"],
    ]);
    for (const profile of [{ links: "https://example.org" , shoes: 1 }, { degrees: [{ level: "GENIUS" }] }, { employers: [{ employer: "A", fromYear: "soon" }] }]) {
      expect((await submitRaw(server.baseUrl, { ...input, profile })).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    }
  });
});
