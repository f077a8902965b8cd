import { afterAll, beforeAll, expect, test } from "vitest";
import { documentForViewer } from "../../../server/src/features/review/document-access.ts";
import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { publishPosting } from "../../../server/src/features/postings/publish-posting.ts";
import { createPosting } from "../../../server/src/features/postings/create-posting.ts";
import { PostingRow } from "../../../server/src/features/postings/posting.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { readApart } from "../../testkit/server.ts";
import { globalId, openReview, type ReviewUnderTest } from "./review-under-test.ts";

interface Page {
  applications: { totalCount: number; nodes: { id: string; reference: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } };
}
const PAGE = `query ($postingId: ID!, $stage: Stage, $search: String, $first: Int, $after: String, $last: Int, $before: String) {
  applications(postingId: $postingId, stage: $stage, search: $search, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id reference } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const WHOLE_PAGE = `query ($postingId: ID!) {
  applications(postingId: $postingId) {
    totalCount
    nodes { id givenName stage availableStages canDecline canAddNote documents { id kind url text { state } } notes { text author { name } } history { kind actorName } }
  }
}`;
const WHOLE = `query ($id: ID!) {
  application(id: $id) {
    id reference givenName familyName email phone stage submittedAt stageChangedAt source consents
    posting { slug } candidate { id applicationCount } answers { questionText values }
    documents { id kind name bytes mediaType sha256 url text { state content } }
    notes { text } history { kind actorName fromStage toStage }
  }
}`;

describeOnBothDatabases("reading applications", (database) => {
  let review: ReviewUnderTest;
  let applications: ApplicationRow[];
  let postingId: string;

  beforeAll(async () => {
    review = await openReview(await database.fresh(), { extractText: readApart() });
    postingId = toGlobalId("Posting", review.posting.id);
    applications = [];
    for (const [givenName, email] of [["Ada", "ada@example.com"], ["Bo_Yang", "bo@example.com"], ["Bonnie", "bonnie@example.com"], ["Cem", "cem@example.org"], ["Dagny", "dagny@example.org"]]) {
      applications.push(await review.applied({ givenName, email }));
    }
    for (const application of applications) {
      await review.ask(review.people.reviewer, `mutation ($id: ID!) { addNote(input: { applicationId: $id, text: "Read." }) { userErrors { code } } }`, { id: globalId(application) });
    }
  });
  afterAll(() => review.stop());

  const newestFirst = () => applications.map(({ reference }) => reference).toReversed();
  const page = async (variables: Record<string, unknown>) => (await review.ask<Page>(review.people.manager, PAGE, { postingId, ...variables })).applications;

  test("pages go forth and back over every application once, newest first", async () => {
    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    const third = await page({ first: 2, after: second.pageInfo.endCursor });
    expect([first, second, third].flatMap(({ nodes }) => nodes.map(({ reference }) => reference))).toEqual(newestFirst());
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect([first, second, third].map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
    const back = await page({ first: null, last: 2, before: third.pageInfo.startCursor });
    expect(back.nodes).toEqual(second.nodes);
    const beyond = await page({ first: 2, after: third.pageInfo.endCursor });
    expect(beyond).toMatchObject({ nodes: [], totalCount: 5 });
  });

  test("search takes each word for itself, in any case", async () => {
    const found = async (search: string) => (await page({ search })).nodes.map(({ reference }) => applications.findIndex((application) => application.reference === reference)).sort((a, b) => a - b);
    expect(await found("BON")).toEqual([2]);
    expect(await found("bo example.com")).toEqual([1, 2]);
    expect(await found("o_y")).toEqual([1]);
    expect(await found("%")).toEqual([]);
    expect(await found("\\")).toEqual([]);
    expect(await found(applications[3]?.reference.toLowerCase() ?? "")).toEqual([3]);
    expect(await found("  \t ")).toEqual([0, 1, 2, 3, 4]);
    expect(await found("x".repeat(60_000))).toEqual([]);
    expect((await page({ search: "example.org", first: 1 })).totalCount).toBe(2);
  });

  test("a stage has its own list and count", async () => {
    expect(await page({ stage: "NEW" })).toMatchObject({ totalCount: 5 });
    expect(await page({ stage: "OFFER" })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await page({ stage: "NEW", search: "bo" })).toMatchObject({ totalCount: 2 });
  });

  test("a page with its documents, notes and history costs at most six statements and counts no applications", async () => {
    const statements = await review.statementsOf(review.people.manager, WHOLE_PAGE, { postingId });
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(statements.filter((statement) => /count\(\*\)/i.test(statement))).toEqual([]);
  });

  test("a posting that the viewer may not see looks like one that is not there", async () => {
    const empty = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };
    const ask = (id: string) => review.ask<Page>(review.people.stranger, PAGE, { postingId: id });
    for (const id of [postingId, toGlobalId("Posting", "0191-nothing"), "garbage"]) expect(await ask(id)).toEqual({ applications: empty });
    const [application] = applications;
    expect(application && (await review.ask(review.people.stranger, WHOLE, { id: globalId(application) }))).toEqual({ application: null });
    expect(await review.ask(review.people.manager, WHOLE, { id: "garbage" })).toEqual({ application: null });
  });

  test("an application shows what the candidate sent", async () => {
    const application = await review.applied({ givenName: "Noor", familyName: "Haddad", email: "noor@example.com", phone: "+1 555 010 0199", source: "radiology-jobs", consents: ["FUTURE_OPENINGS"] });
    await review.workOff("application.submitted", application);
    const shown = await review.ask<{ application: { documents: { id: string }[] } }>(review.people.reviewer, WHOLE, { id: globalId(application) });
    expect(shown.application).toMatchObject({
      reference: application.reference, givenName: "Noor", familyName: "Haddad", email: "noor@example.com", phone: "+1 555 010 0199", source: "radiology-jobs", consents: ["FUTURE_OPENINGS"],
      stage: "NEW", posting: { slug: "pacs-administrator" }, candidate: { applicationCount: 1 }, answers: [], notes: [],
      documents: [
        { kind: "RESUME", name: "resume.txt", mediaType: "text/plain", bytes: 45, text: { state: "READY", content: expect.stringContaining("Twelve years of PACS") } },
        { kind: "COVER_LETTER", name: "letter.txt", text: { state: "READY", content: expect.stringContaining("Dear team") } },
      ],
      history: [{ kind: "SUBMITTED", actorName: null, fromStage: null, toStage: "NEW" }],
    });
    for (const { id } of shown.application.documents) {
      expect(await documentForViewer(review.services, review.people.reviewer, id)).toMatchObject({ applicationId: application.id });
      expect(await documentForViewer(review.services, review.people.stranger, id)).toBeNull();
    }
    expect(await documentForViewer(review.services, review.people.recruiter, globalId(application))).toBeNull();
  });

  test("a candidate's applications to postings that the viewer may not see are not counted", async () => {
    const { recruiter, manager } = review.people;
    const draft = await createPosting(review.services, recruiter, { title: "Night PACS Administrator" });
    await review.services.database.write((transaction) => transaction.manager.update(PostingRow, { id: draft.id }, { content: review.posting.content }));
    await publishPosting(review.services, recruiter, toGlobalId("Posting", draft.id));
    const here = await review.applied({ email: "twice@example.com" });
    await review.applied({ email: "twice@example.com", postingId: toGlobalId("Posting", draft.id) });
    const count = async (viewer: typeof manager) => (await review.ask<{ application: { candidate: { applicationCount: number } } }>(viewer, WHOLE, { id: globalId(here) })).application.candidate.applicationCount;
    expect(await count(recruiter)).toBe(2);
    expect(await count(manager)).toBe(1);
  });
});
