import { afterAll, beforeAll, expect, test } from "vitest";
import type { Stage } from "@rounds/shared/applications/stages.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { applicationInput, submit } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { readyDraft, taken, type PostingAnswer } from "../postings/postings-under-test.ts";

describeOnBothDatabases("a posting that says how many are to be hired", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  async function published(title: string, openings: number): Promise<PostingAnswer> {
    const draft = await readyDraft(admin, title);
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, openings, questions: [] });
    return taken(admin, "publishPosting", { postingId: draft.id });
  }
  async function applicant(posting: PostingAnswer, email: string): Promise<string> {
    const { application, userErrors } = await submit(server.baseUrl, await applicationInput(server.baseUrl, { postingId: posting.id, email }));
    expect(userErrors).toEqual([]);
    const { applications } = await admin.postForData<{ applications: { nodes: { id: string; reference: string }[] } }>(`query ($id: ID!) { applications(postingId: $id) { nodes { id reference } } }`, { id: posting.id });
    return applications.nodes.find(({ reference }) => reference === application?.reference)?.id ?? "";
  }
  async function move(applicationId: string, fromStage: Stage, toStage: Stage): Promise<void> {
    const { moveApplication } = await admin.postForData<{ moveApplication: { userErrors: unknown[] } }>(`mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { userErrors { code } } }`, { input: { applicationId, fromStage, toStage } });
    expect(moveApplication.userErrors).toEqual([]);
  }
  async function standing({ id }: PostingAnswer): Promise<{ state: string; closedBecause: string | null }> {
    return (await admin.postForData<{ posting: { state: string; closedBecause: string | null } }>(`query ($id: ID!) { posting(id: $id) { state closedBecause } }`, { id })).posting;
  }
  const isPublic = async ({ slug }: PostingAnswer) => (await postForData<{ posting: object | null }>(server.graphqlUrl, `query ($slug: String!) { posting(slug: $slug) { id } }`, { slug })).posting !== null;

  test("is closed by its only hire; a candidate who comes later is told so", async () => {
    const posting = await published("One Seat Analyst", 1);
    const hired = await applicant(posting, "one@example.com");
    expect(await isPublic(posting)).toBe(true);
    await move(hired, "NEW", "HIRED");
    expect(await standing(posting)).toEqual({ state: "CLOSED", closedBecause: "FILLED" });
    expect(await isPublic(posting)).toBe(false);
    const late = await submit(server.baseUrl, await applicationInput(server.baseUrl, { postingId: posting.id, email: "late@example.com" }));
    expect(late.userErrors).toMatchObject([{ code: "POSTING_CLOSED" }]);
    const page = await fetch(`${server.baseUrl}/postings/${posting.slug}`);
    expect(page.ok).toBe(false);
  });

  test("stays open until the second of two is hired, and open for those whose hire is taken back", async () => {
    const posting = await published("Two Seats Analyst", 2);
    const [first, second, third] = [await applicant(posting, "first@example.com"), await applicant(posting, "second@example.com"), await applicant(posting, "third@example.com")];
    await move(first, "NEW", "HIRED");
    expect(await standing(posting)).toEqual({ state: "PUBLISHED", closedBecause: null });
    await move(first, "HIRED", "OFFER");
    await move(second, "NEW", "HIRED");
    expect(await isPublic(posting)).toBe(true);
    await move(third, "NEW", "HIRED");
    expect(await standing(posting)).toEqual({ state: "CLOSED", closedBecause: "FILLED" });
  });

  test("does not open again when somebody is moved back, and closes anew when they are hired after it was reopened", async () => {
    const posting = await published("Moved Back Analyst", 1);
    const hired = await applicant(posting, "back@example.com");
    await move(hired, "NEW", "HIRED");
    await move(hired, "HIRED", "OFFER");
    expect(await standing(posting)).toEqual({ state: "CLOSED", closedBecause: "FILLED" });
    expect(await isPublic(posting)).toBe(false);
    await taken(admin, "reopenPosting", { postingId: posting.id });
    expect(await isPublic(posting)).toBe(true);
    await move(hired, "OFFER", "HIRED");
    expect(await standing(posting)).toEqual({ state: "CLOSED", closedBecause: "FILLED" });
  });

  test("is closed in the name of whoever hired, also while it is paused", async () => {
    const posting = await published("Paused Analyst", 1);
    const hired = await applicant(posting, "paused@example.com");
    await taken(admin, "pausePosting", { postingId: posting.id });
    await move(hired, "NEW", "HIRED");
    expect(await standing(posting)).toEqual({ state: "CLOSED", closedBecause: "FILLED" });
    const closings = (await server.app.services.database.read.findBy(AuditEntryRow, { action: "posting.close" })).map(({ actorKind, detail }) => [actorKind, detail]);
    expect(closings.at(-1)).toEqual(["staff", { because: "FILLED" }]);
  });

  test("without a number nobody's hire closes anything", async () => {
    const posting = await published("Evergreen Analyst", 0);
    await move(await applicant(posting, "evergreen@example.com"), "NEW", "HIRED");
    expect(await standing(posting)).toEqual({ state: "PUBLISHED", closedBecause: null });
  });
});
