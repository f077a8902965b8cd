import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { changed, versionOf } from "../organization/organization-under-test.ts";
import { codesOf, colleague, readyDraft, take, taken } from "./postings-under-test.ts";

const DAY = 86_400_000;

describeOnBothDatabases("rules of the review by which the employer blocks publishing", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  const clock = testClock("2027-03-01T12:00:00.000Z");

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock });
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const blockBy = async (...blockingRules: string[]) => changed(admin, "updateOrganization", { version: await versionOf(admin), blockingRules });
  const isPublic = async (slug: string) => (await postForData<{ posting: object | null }>(server.graphqlUrl, `{ posting(slug: "${slug}") { id } }`)).posting !== null;
  const draftWithoutPay = async (title: string) => {
    const draft = await readyDraft(admin, title);
    return taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, compensation: null });
  };

  test("nothing is blocked while the employer names no rule", async () => {
    const { id: postingId, slug } = await draftWithoutPay("Unblocked Analyst");
    await taken(admin, "publishPosting", { postingId });
    expect(await isPublic(slug)).toBe(true);
  });

  test("keep a posting from being published and from being scheduled, until it is mended", async () => {
    await blockBy("PAY_MISSING", "PAY_RANGE_WIDE");
    const { id: postingId, slug, version } = await draftWithoutPay("Unpaid Analyst");
    const refused = await take(admin, "publishPosting", { postingId });
    expect(refused.posting).toBeNull();
    expect(refused.userErrors.map(({ code, path }) => [code, path])).toEqual([["REVIEW_BLOCKS", ["compensation"]]]);
    expect(refused.userErrors[0]?.message).toMatch(/pay/i);
    expect(codesOf(await take(admin, "schedulePosting", { postingId, publishAt: new Date(clock.now().getTime() + DAY).toISOString() }))).toEqual(["REVIEW_BLOCKS"]);
    expect(await isPublic(slug)).toBe(false);

    const wide = await taken(admin, "updatePosting", { postingId, version, compensation: { min: 4_000_000, max: 12_000_000, currency: "USD", period: "YEAR" } });
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["REVIEW_BLOCKS"]);
    await taken(admin, "updatePosting", { postingId, version: wide.version, compensation: { min: 6_000_000, max: 8_000_000, currency: "USD", period: "YEAR" } });
    await taken(admin, "publishPosting", { postingId });
    expect(await isPublic(slug)).toBe(true);
  });

  test("name the field as the form that mends it does", async () => {
    await blockBy("PAY_RANGE_OPEN", "QUALIFICATIONS_MISSING");
    const draft = await readyDraft(admin, "Bare Analyst");
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, requirements: [], credentials: [], compensation: { min: 6_000_000, currency: "USD", period: "YEAR" } });
    const { userErrors } = await take(admin, "publishPosting", { postingId: draft.id });
    expect(userErrors.map(({ code, path }) => [code, ...path].join(" ")).sort()).toEqual(["REVIEW_BLOCKS compensation max", "REVIEW_BLOCKS requirements"]);
  });

  test("do not touch what is public already, nor a posting that is only edited", async () => {
    await blockBy();
    const { id: postingId, slug, version } = await draftWithoutPay("Earlier Analyst");
    const { version: published } = await taken(admin, "publishPosting", { postingId });
    await blockBy("PAY_MISSING");
    expect(published).toBeGreaterThan(version);
    await taken(admin, "updatePosting", { postingId, version: published, summary: "Mended after it went out." });
    expect(await isPublic(slug)).toBe(true);
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["REVIEW_BLOCKS"]);
    expect(await isPublic(slug)).toBe(true);
  });

  test("hold in the time of the approval too: an approved text is blocked like any other", async () => {
    await changed(admin, "updateOrganization", { version: await versionOf(admin), approvalRequired: true, blockingRules: ["PAY_MISSING"] });
    const { id: postingId } = await draftWithoutPay("Approved Unpaid Analyst");
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["REVIEW_BLOCKS"]);
    await changed(admin, "updateOrganization", { version: await versionOf(admin), blockingRules: [] });
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["NOT_APPROVED"]);
  });

  test("are asked of a text before anybody has to approve it", async () => {
    await changed(admin, "updateOrganization", { version: await versionOf(admin), approvalRequired: true, blockingRules: ["PAY_MISSING"] });
    const approver = await colleague(server, "Ada Approver", "HIRING_MANAGER");
    const { id: postingId } = await draftWithoutPay("Unpaid Analyst for Approval");
    await taken(admin, "setPostingTeam", { postingId, staffMemberIds: [approver.id] });
    const refused = await take(admin, "requestApproval", { postingId });
    expect(refused.userErrors.map(({ code, path }) => [code, path])).toEqual([["REVIEW_BLOCKS", ["compensation"]]]);
    await changed(admin, "updateOrganization", { version: await versionOf(admin), blockingRules: [] });
    expect(await taken(admin, "requestApproval", { postingId })).toMatchObject({ state: "IN_REVIEW" });

    // A rule that was chosen after the question does not take the answer away, but the text still waits for its mend.
    await changed(admin, "updateOrganization", { version: await versionOf(admin), blockingRules: ["PAY_MISSING"] });
    await taken(approver.client, "decideApproval", { postingId, decision: "APPROVED" });
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["REVIEW_BLOCKS"]);
  });
});
