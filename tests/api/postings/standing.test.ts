import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OrganizationRow } from "../../../server/src/features/organization/organization.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { codesOf, colleague, readyDraft, take, taken, type PostingAnswer } from "./postings-under-test.ts";

const HOUR = 3_600_000;

interface Standing {
  readonly state: string;
  readonly stateSince: string | null;
  readonly isReady: boolean;
  readonly needsApproval: boolean;
  readonly awaitsMyApproval: boolean;
  readonly closesAt: string | null;
  readonly openings: number | null;
  readonly unpublishedChanges: boolean;
  readonly version: number;
  readonly content: { readonly title: string; readonly summary: string };
  readonly revisions: readonly { readonly number: number }[];
}

describeOnBothDatabases("where a posting stands", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  let manager: Awaited<ReturnType<typeof colleague>>;
  const clock = testClock("2027-03-01T12:00:00.000Z");
  const now = () => clock.now().toISOString();
  const later = (hours: number) => new Date(clock.now().getTime() + hours * HOUR).toISOString();

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock });
    admin = await server.signInAsAdministrator();
    manager = await colleague(server, "Manu Manager", "HIRING_MANAGER");
  });
  afterAll(() => server.stop());

  async function standing({ id }: { id: string }, client = admin): Promise<Standing> {
    const fields = "state stateSince isReady needsApproval awaitsMyApproval closesAt openings unpublishedChanges version content { title summary } revisions { number }";
    return (await client.postForData<{ posting: Standing }>(`query ($id: ID!) { posting(id: $id) { ${fields} } }`, { id })).posting;
  }
  async function found(filter: string, client = admin): Promise<string[]> {
    return (await client.postForData<{ postings: { nodes: { content: { title: string } }[] } }>(`{ postings(${filter}) { nodes { content { title } } } }`)).postings.nodes.map(({ content }) => content.title);
  }
  async function rewrite(posting: PostingAnswer, summary: string): Promise<PostingAnswer> {
    const { version } = await standing(posting);
    return taken(admin, "updatePosting", { postingId: posting.id, version, summary });
  }

  test("is told with since when, also of what the clock did by itself", async () => {
    const draft = await readyDraft(admin, "Punctual Analyst");
    expect(await standing(draft)).toMatchObject({ state: "DRAFT", stateSince: now(), isReady: true });
    const opensAt = later(2);
    await taken(admin, "schedulePosting", { postingId: draft.id, publishAt: opensAt });
    expect(await standing(draft)).toMatchObject({ state: "SCHEDULED", stateSince: now() });
    clock.wait(5 * HOUR);
    expect(await standing(draft)).toMatchObject({ state: "PUBLISHED", stateSince: opensAt });
    await taken(admin, "pausePosting", { postingId: draft.id });
    const pausedAt = now();
    clock.wait(HOUR);
    await rewrite(draft, "Saving words changes nothing about it.");
    expect(await standing(draft)).toMatchObject({ state: "PAUSED", stateSince: pausedAt });
    await taken(admin, "closePosting", { postingId: draft.id });
    const closedAt = now();
    clock.wait(HOUR);
    await taken(admin, "archivePosting", { postingId: draft.id });
    expect(await standing(draft)).toMatchObject({ state: "ARCHIVED", stateSince: now() });
    expect([await found(`search: "punctual"`), await found(`search: "punctual", archivedToo: false`), await found(`state: ARCHIVED, archivedToo: false`)]).toEqual([["Punctual Analyst"], [], ["Punctual Analyst"]]);
    clock.wait(HOUR);
    await taken(admin, "restorePosting", { postingId: draft.id });
    expect(await standing(draft)).toMatchObject({ state: "CLOSED", stateSince: closedAt });
  });

  test("a posting whose closing time passes is closed since then, and cannot be resumed behind it", async () => {
    const draft = await readyDraft(admin, "Dated Analyst");
    const closesAt = later(1);
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, closesAt });
    await taken(admin, "publishPosting", { postingId: draft.id });
    await taken(admin, "pausePosting", { postingId: draft.id });
    clock.wait(2 * HOUR);
    expect((await take(admin, "resumePosting", { postingId: draft.id })).userErrors[0]).toMatchObject({ code: "DATE_IN_PAST", path: ["closesAt"] });
    const { version } = await standing(draft);
    await taken(admin, "updatePosting", { postingId: draft.id, version, closesAt: later(1) });
    await taken(admin, "resumePosting", { postingId: draft.id });
    const until = later(1);
    clock.wait(3 * HOUR);
    expect(await standing(draft)).toMatchObject({ state: "CLOSED", stateSince: until });
  });

  describe("reopening", () => {
    async function closed(title: string): Promise<PostingAnswer> {
      const draft = await readyDraft(admin, title);
      await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, closesAt: later(1), openings: 2 });
      await taken(admin, "publishPosting", { postingId: draft.id });
      clock.wait(2 * HOUR);
      return draft;
    }

    test("sets a new closing time, or none, and keeps the revision while the text is the same", async () => {
      const posting = await closed("Reopened Analyst");
      expect((await take(admin, "reopenPosting", { postingId: posting.id, closesAt: later(-1) })).userErrors[0]).toMatchObject({ code: "DATE_IN_PAST", path: ["closesAt"] });
      expect((await take(admin, "reopenPosting", { postingId: posting.id, openings: -1 })).userErrors[0]).toMatchObject({ code: "INVALID_VALUE", path: ["openings"] });
      const closesAt = later(48);
      expect(await taken(admin, "reopenPosting", { postingId: posting.id, closesAt, openings: 3 })).toMatchObject({ state: "PUBLISHED" });
      expect(await standing(posting)).toMatchObject({ closesAt, openings: 3, revisions: [{ number: 1 }] });
      expect(codesOf(await take(admin, "reopenPosting", { postingId: posting.id }))).toEqual(["STATE_NOT_ALLOWED"]);
      await taken(admin, "closePosting", { postingId: posting.id });
      await taken(admin, "reopenPosting", { postingId: posting.id });
      expect(await standing(posting)).toMatchObject({ state: "PUBLISHED", closesAt: null, openings: 3 });
    });

    test("publishes what was written meanwhile", async () => {
      const posting = await closed("Rewritten Analyst");
      await rewrite(posting, "Words of the second round.");
      await taken(admin, "reopenPosting", { postingId: posting.id });
      expect(await standing(posting)).toMatchObject({ unpublishedChanges: false, revisions: [{ number: 2 }, { number: 1 }] });
    });
  });

  describe("revisions", () => {
    test("that nobody could read are not kept", async () => {
      const draft = await readyDraft(admin, "Called Back Analyst");
      await taken(admin, "schedulePosting", { postingId: draft.id, publishAt: later(2) });
      await rewrite(draft, "Second thoughts.");
      await taken(admin, "schedulePosting", { postingId: draft.id, publishAt: later(3) });
      expect((await standing(draft)).revisions).toEqual([{ number: 1 }]);
      await taken(admin, "returnPostingToDraft", { postingId: draft.id });
      expect((await standing(draft)).revisions).toEqual([]);
      await taken(admin, "publishPosting", { postingId: draft.id });
      expect((await standing(draft)).revisions).toEqual([{ number: 1 }]);
    });

    test("can be read one by one, and used again for the draft", async () => {
      const draft = await readyDraft(admin, "Twice Told Analyst");
      await rewrite(draft, "The first text.");
      await taken(admin, "publishPosting", { postingId: draft.id });
      await rewrite(draft, "The second text.");
      await taken(admin, "publishPosting", { postingId: draft.id });
      const { posting } = await admin.postForData<{ posting: { revisions: { content: { summary: string } }[] } }>(`query ($id: ID!) { posting(id: $id) { revisions(numbers: [1]) { content { summary } } } }`, { id: draft.id });
      expect(posting.revisions).toEqual([{ content: { summary: "The first text." } }]);

      const { version } = await standing(draft);
      expect((await take(admin, "reuseRevision", { postingId: draft.id, version: version - 1, number: 1 })).userErrors[0]).toMatchObject({ code: "VERSION_CONFLICT", path: ["version"] });
      expect((await take(admin, "reuseRevision", { postingId: draft.id, version, number: 9 })).userErrors[0]).toMatchObject({ code: "NOT_FOUND", path: ["number"] });
      expect(await standing(draft)).toMatchObject({ version, unpublishedChanges: false });
      expect(await taken(admin, "reuseRevision", { postingId: draft.id, version, number: 1 })).toMatchObject({ state: "PUBLISHED", unpublishedChanges: true });
      expect((await standing(draft)).content.summary).toBe("The first text.");
    });
  });

  test("postings are found by words of title and department, whatever their case, and by nothing that is a wildcard", async () => {
    await readyDraft(admin, "Nachtschicht ÄRZTIN 100%");
    expect(await found(`search: "ärztin nacht"`)).toEqual(["Nachtschicht ÄRZTIN 100%"]);
    expect(await found(`search: "imaging nachtsch"`)).toEqual(["Nachtschicht ÄRZTIN 100%"]);
    expect(await found(`search: "100%"`)).toEqual(["Nachtschicht ÄRZTIN 100%"]);
    expect(await found(`search: "n_cht"`)).toEqual([]);
    expect(await found(`search: "ärztin", state: PUBLISHED`)).toEqual([]);
    expect((await found(`search: " \\t "`)).length).toBeGreaterThan(2);
    const renamed = await readyDraft(admin, "Old Name");
    const { version } = await standing(renamed);
    await taken(admin, "updatePosting", { postingId: renamed.id, version, title: "Brand New Name" });
    expect([await found(`search: "old name"`), await found(`search: "brand new"`)]).toEqual([[], ["Brand New Name"]]);
  });

  describe("approval", () => {
    async function asked(title: string): Promise<PostingAnswer> {
      const draft = await readyDraft(admin, title);
      await taken(admin, "setPostingTeam", { postingId: draft.id, staffMemberIds: [manager.id] });
      return taken(admin, "requestApproval", { postingId: draft.id });
    }
    const waiting = (client: StaffClient) => found("awaitingMyApproval: true", client);

    test("waits for those who were asked until one of them answers", async () => {
      const posting = await asked("Waiting Analyst");
      const stranger = await colleague(server, "Stan Stranger", "HIRING_MANAGER");
      expect([await waiting(manager.client), await waiting(stranger.client), await waiting(admin)]).toEqual([["Waiting Analyst"], [], []]);
      expect([(await standing(posting, manager.client)).awaitsMyApproval, (await standing(posting)).awaitsMyApproval]).toEqual([true, false]);
      expect(codesOf(await take(admin, "requestApproval", { postingId: posting.id }))).toEqual(["STATE_NOT_ALLOWED"]);
      await taken(manager.client, "decideApproval", { postingId: posting.id, decision: "APPROVED" });
      expect(await waiting(manager.client)).toEqual([]);
      expect(codesOf(await take(admin, "requestApproval", { postingId: posting.id }))).toEqual(["STATE_NOT_ALLOWED"]);
    });

    test("of a text that was changed meanwhile is asked for anew, without a step back", async () => {
      const posting = await asked("Changing Analyst");
      await rewrite(posting, "Words that came later.");
      expect(await taken(admin, "requestApproval", { postingId: posting.id })).toMatchObject({ state: "IN_REVIEW" });
      expect(await taken(manager.client, "decideApproval", { postingId: posting.id, decision: "APPROVED" })).toMatchObject({ state: "IN_REVIEW" });
    });

    test("of changes to a published posting leaves it public, whatever the answer", async () => {
      const posting = await asked("Public Analyst");
      await taken(manager.client, "decideApproval", { postingId: posting.id, decision: "APPROVED" });
      await taken(admin, "publishPosting", { postingId: posting.id });
      await requireApproval(true);
      expect(await standing(posting)).toMatchObject({ needsApproval: false });
      await rewrite(posting, "A change that somebody has to approve.");
      expect(await standing(posting)).toMatchObject({ needsApproval: true });
      expect(codesOf(await take(admin, "publishPosting", { postingId: posting.id }))).toEqual(["NOT_APPROVED"]);
      expect(await taken(admin, "requestApproval", { postingId: posting.id })).toMatchObject({ state: "PUBLISHED" });
      expect(await waiting(manager.client)).toEqual(["Public Analyst"]);
      expect(await taken(manager.client, "decideApproval", { postingId: posting.id, decision: "CHANGES_WANTED", comment: "Shorter." })).toMatchObject({ state: "PUBLISHED" });
      await rewrite(posting, "Shorter.");
      await taken(admin, "requestApproval", { postingId: posting.id });
      await taken(manager.client, "decideApproval", { postingId: posting.id, decision: "APPROVED" });
      expect(await taken(admin, "publishPosting", { postingId: posting.id })).toMatchObject({ state: "PUBLISHED", unpublishedChanges: false });
      await requireApproval(false);
    });

    async function requireApproval(approvalRequired: boolean): Promise<void> {
      await server.app.services.database.write(async (transaction) => {
        await transaction.manager.update(OrganizationRow, { approvalRequired: !approvalRequired }, { approvalRequired });
        await server.app.services.catalogue.touch(transaction);
      });
    }
  });
});
