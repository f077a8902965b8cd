import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { readyDraft, taken } from "./postings-under-test.ts";

const DAY = 86_400_000;

describeOnBothDatabases("the times that a candidate reads", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  const clock = testClock("2027-03-01T12:00:00.000Z");

  beforeAll(async () => {
    server = await startServer(await database.fresh(), { clock });
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  /** The words of a page, without its tags. */
  async function wordsOf(path: string): Promise<string> {
    const page = await (await fetch(`${server.baseUrl}${path}`)).text();
    return page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  }

  test("are those of the posting's own clock, on every page", async () => {
    const draft = await readyDraft(admin, "Honolulu Analyst");
    // Wednesday, five in the afternoon on the island: Thursday in every office of the mainland.
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, timeZone: "Pacific/Honolulu", closesAt: "2027-04-01T03:00:00.000Z" });
    await taken(admin, "publishPosting", { postingId: draft.id });
    expect(await wordsOf("/postings?q=Honolulu")).toContain("Closes March 31, 2027");
    const page = await wordsOf(`/postings/${draft.slug}`);
    expect(page).toContain("Closes March 31, 2027, 5:00 PM HST");
    expect(page).toContain("Applications are taken until March 31, 2027, 5:00 PM HST.");
    expect(await wordsOf(`/postings/${draft.slug}/apply`)).toContain("Applications are taken until March 31, 2027, 5:00 PM HST.");
  });

  test("tell of a text that was changed since it came out", async () => {
    const draft = await readyDraft(admin, "Changing Analyst");
    const { version } = await taken(admin, "publishPosting", { postingId: draft.id });
    expect(await wordsOf(`/postings/${draft.slug}`)).not.toContain("Updated");
    clock.wait(2 * DAY);
    await taken(admin, "updatePosting", { postingId: draft.id, version, summary: "Other words." });
    await taken(admin, "publishPosting", { postingId: draft.id });
    expect(await wordsOf(`/postings/${draft.slug}`)).toMatch(/Posted March 1, 2027 Updated March 3, 2027/);
  });
});
