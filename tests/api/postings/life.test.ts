import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { codesOf, readyDraft, take, taken } from "./postings-under-test.ts";

const HOUR = 3_600_000;

describeOnBothDatabases("the life of a posting", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  const clock = testClock("2027-03-01T12:00:00.000Z");
  const later = (hours: number) => new Date(clock.now().getTime() + hours * HOUR).toISOString();

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock });
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const isPublic = async (slug: string) => (await postForData<{ posting: object | null }>(server.graphqlUrl, `{ posting(slug: "${slug}") { id } }`)).posting !== null;
  const stateOf = async (id: string) => (await admin.postForData<{ posting: { state: string } }>(`query ($id: ID!) { posting(id: $id) { state } }`, { id })).posting.state;
  const listed = async (state: string) => (await admin.postForData<{ postings: { nodes: { id: string }[] } }>(`{ postings(state: ${state}) { nodes { id } } }`)).postings.nodes.map(({ id }) => id);

  test("goes from draft to published, paused, resumed, closed, archived, restored and open again", async () => {
    const { id: postingId, slug } = await readyDraft(admin, "Whole Life Analyst");
    expect(await isPublic(slug)).toBe(false);
    expect(await taken(admin, "publishPosting", { postingId })).toMatchObject({ state: "PUBLISHED" });
    expect(await isPublic(slug)).toBe(true);
    expect(await taken(admin, "pausePosting", { postingId })).toMatchObject({ state: "PAUSED", publicUrl: null });
    expect(await isPublic(slug)).toBe(false);
    expect(await taken(admin, "resumePosting", { postingId })).toMatchObject({ state: "PUBLISHED" });
    expect(await isPublic(slug)).toBe(true);
    expect(await taken(admin, "closePosting", { postingId })).toMatchObject({ state: "CLOSED", closedBecause: "BY_HAND" });
    expect(codesOf(await take(admin, "pausePosting", { postingId }))).toEqual(["STATE_NOT_ALLOWED"]);
    expect(await taken(admin, "archivePosting", { postingId })).toMatchObject({ state: "ARCHIVED", availableActions: ["RESTORE", "COPY", "SET_TEAM"] });
    expect(codesOf(await take(admin, "publishPosting", { postingId }))).toEqual(["STATE_NOT_ALLOWED"]);
    expect(await taken(admin, "restorePosting", { postingId })).toMatchObject({ state: "CLOSED" });
    expect(await taken(admin, "publishPosting", { postingId })).toMatchObject({ state: "PUBLISHED", closedBecause: null });
    expect(await isPublic(slug)).toBe(true);
  });

  test("is not published when it stands elsewhere than whoever publishes has seen", async () => {
    const { id: postingId } = await readyDraft(admin, "Surprising Analyst");
    await taken(admin, "publishPosting", { postingId, fromState: "DRAFT" });
    await taken(admin, "closePosting", { postingId });
    const late = await take(admin, "publishPosting", { postingId, fromState: "PUBLISHED" });
    expect(late.userErrors).toMatchObject([{ code: "STATE_NOT_ALLOWED", path: ["fromState"] }]);
    expect(await stateOf(postingId)).toBe("CLOSED");
  });

  test("a scheduled posting opens by itself, at its time and not before", async () => {
    const { id: postingId, slug } = await readyDraft(admin, "Tomorrow Analyst");
    expect(codesOf(await take(admin, "schedulePosting", { postingId, publishAt: later(-1) }))).toEqual(["DATE_IN_PAST"]);
    const publishAt = later(24);
    expect(await taken(admin, "schedulePosting", { postingId, publishAt })).toMatchObject({ state: "SCHEDULED", publishedAt: publishAt, publicUrl: null });
    expect(await listed("SCHEDULED")).toContain(postingId);
    expect(await listed("PUBLISHED")).not.toContain(postingId);
    expect(await isPublic(slug)).toBe(false);
    clock.wait(24 * HOUR - 1);
    expect(await isPublic(slug)).toBe(false);
    clock.wait(1);
    expect(await isPublic(slug)).toBe(true);
    expect(await stateOf(postingId)).toBe("PUBLISHED");
    expect(await listed("PUBLISHED")).toContain(postingId);
  });

  test("a scheduled text stays as it was scheduled, until it is scheduled anew", async () => {
    const draft = await readyDraft(admin, "Frozen Analyst");
    const { version } = await taken(admin, "schedulePosting", { postingId: draft.id, publishAt: later(2) });
    const edited = await taken(admin, "updatePosting", { postingId: draft.id, version, summary: "A new beginning for the sentence that was frozen." });
    expect(edited.unpublishedChanges).toBe(true);
    expect(await taken(admin, "schedulePosting", { postingId: draft.id, publishAt: later(2) })).toMatchObject({ unpublishedChanges: false });
    expect(await taken(admin, "returnPostingToDraft", { postingId: draft.id })).toMatchObject({ state: "DRAFT", publishedAt: null });
    clock.wait(3 * HOUR);
    expect(await isPublic(draft.slug)).toBe(false);
  });

  test("cannot be scheduled for a time at which it would be closed already", async () => {
    const draft = await readyDraft(admin, "Backwards Analyst");
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, closesAt: later(5) });
    const reply = await take(admin, "schedulePosting", { postingId: draft.id, publishAt: later(6) });
    expect(reply.userErrors[0]).toMatchObject({ code: "DATE_IN_PAST", path: ["closesAt"] });
  });

  test("what closed by its date is archived as closed by its date, and stays closed when a later date is set", async () => {
    const draft = await readyDraft(admin, "Dated Analyst");
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, closesAt: later(1), timeZone: "America/New_York" });
    await taken(admin, "publishPosting", { postingId: draft.id });
    clock.wait(HOUR);
    expect(await stateOf(draft.id)).toBe("CLOSED");
    expect(await taken(admin, "archivePosting", { postingId: draft.id })).toMatchObject({ state: "ARCHIVED" });
    const restored = await taken(admin, "restorePosting", { postingId: draft.id });
    expect(restored).toMatchObject({ state: "CLOSED", closedBecause: "BY_DATE" });
    const moved = await taken(admin, "updatePosting", { postingId: draft.id, version: restored.version, closesAt: later(48) });
    expect(moved.state).toBe("CLOSED");
    expect(await isPublic(draft.slug)).toBe(false);
  });

  test("a copy is a draft of its own with the same text and no team", async () => {
    const original = await readyDraft(admin, "Copied Analyst");
    await taken(admin, "publishPosting", { postingId: original.id });
    const copy = await taken(admin, "copyPosting", { postingId: original.id });
    expect(copy).toMatchObject({ state: "DRAFT", slug: `${original.slug}-2`, publishedAt: null });
    const { posting } = await admin.postForData<{ posting: { content: { title: string; department: string; responsibilities: string[] }; team: object[]; revisions: object[] } }>(`query ($id: ID!) { posting(id: $id) { content { title department responsibilities } team { id } revisions { number } } }`, { id: copy.id });
    expect(posting.content).toMatchObject({ title: "Copy of Copied Analyst", department: "Imaging" });
    expect(posting.content.responsibilities.length).toBeGreaterThan(5);
    expect([posting.team, posting.revisions]).toEqual([[], []]);
    expect(codesOf(await take(admin, "copyPosting", { postingId: "bm90LWEtcG9zdGluZw" }))).toEqual(["NOT_FOUND"]);
  });

  test("every published text stays readable, with who published it and when", async () => {
    const draft = await readyDraft(admin, "Revised Analyst");
    const { version } = await taken(admin, "publishPosting", { postingId: draft.id });
    await taken(admin, "updatePosting", { postingId: draft.id, version, summary: "The second text." });
    await taken(admin, "publishPosting", { postingId: draft.id });
    const { posting } = await admin.postForData<{ posting: { revisions: { number: number; publishedBy: { name: string }; content: { summary: string } }[]; updatedBy: { name: string } } }>(`query ($id: ID!) { posting(id: $id) { updatedBy { name } revisions { number publishedBy { name } content { summary } } } }`, { id: draft.id });
    expect(posting.revisions.map(({ number, content }) => [number, content.summary === "The second text."])).toEqual([[2, true], [1, false]]);
    expect(posting.revisions[0]?.publishedBy.name).toBe(posting.updatedBy.name);
  });

  describe("bad input", () => {
    const mends: readonly [string, Record<string, unknown>, string, string[]][] = [
      ["a closing date in the past", { closesAt: "2020-01-01T00:00:00Z" }, "DATE_IN_PAST", ["closesAt"]],
      ["the lowest pay above the highest", { compensation: { min: 9_000_000, max: 6_000_000, currency: "USD", period: "YEAR" } }, "INVALID_RANGE", ["compensation"]],
      ["an address that is taken", { slug: "pacs-administrator" }, "SLUG_TAKEN", ["slug"]],
      ["an address with a slash", { slug: "a/b" }, "INVALID_SLUG", ["slug"]],
      ["a time zone that does not exist", { timeZone: "Mars/Olympus" }, "INVALID_VALUE", ["timeZone"]],
      ["minus one opening", { openings: -1 }, "INVALID_VALUE", ["openings"]],
      ["a choice of one", { questions: [{ id: "q", text: "Which?", kind: "SINGLE_CHOICE", required: true, choices: ["Only"] }] }, "QUESTION_BROKEN", ["questions", "0", "choices"]],
      ["a question that depends on a later one", { questions: [{ id: "a", text: "A?", kind: "SHORT_TEXT", required: false, shownIf: { questionId: "b", values: ["YES"] } }, { id: "b", text: "B?", kind: "YES_NO", required: false }] }, "QUESTION_BROKEN", ["questions", "0", "shownIf"]],
      ["a knock-out by an answer that cannot be given", { questions: [{ id: "a", text: "A?", kind: "YES_NO", required: true, knockOut: { values: ["MAYBE"], reason: "It is needed." } }] }, "QUESTION_BROKEN", ["questions", "0", "knockOut"]],
      ["a document type that Rounds does not take", { documents: [{ kind: "RESUME", requirement: "REQUIRED", acceptedTypes: ["application/x-msdownload"] }] }, "INVALID_VALUE", ["documents", "0", "acceptedTypes", "0"]],
      ["a document of a terabyte", { documents: [{ kind: "RESUME", requirement: "REQUIRED", maxBytes: 2_000_000_000 }] }, "INVALID_VALUE", ["documents", "0", "maxBytes"]],
      ["forty-one requirements", { requirements: Array.from({ length: 41 }, (_, index) => ({ text: `Thing ${index}`, kind: "REQUIRED" })) }, "TOO_LONG", ["requirements"]],
    ];

    test.each(mends)("%s is refused by name, and nothing is changed", async (_, change, code, path) => {
      const draft = await readyDraft(admin, "Mended Analyst");
      const reply = await take(admin, "updatePosting", { postingId: draft.id, version: draft.version, ...change });
      expect(reply.posting).toBeNull();
      expect(reply.userErrors[0]).toMatchObject({ code, path });
      const { posting } = await admin.postForData<{ posting: { version: number } }>(`query ($id: ID!) { posting(id: $id) { version } }`, { id: draft.id });
      expect(posting.version).toBe(draft.version);
    });

    test("an unknown role template is refused by name", async () => {
      expect((await take(admin, "createPosting", { roleTemplateId: "bm8" })).userErrors[0]).toMatchObject({ code: "NOT_FOUND", path: ["roleTemplateId"] });
    });
  });
});
