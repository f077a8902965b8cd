import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { OrganizationRow } from "../../server/src/features/organization/organization.entity.ts";
import { readyDraft, taken } from "../api/postings/postings-under-test.ts";
import { testClock } from "../testkit/test-clock.ts";
import { expectAccessible } from "./accessible.ts";
import { addColleague, colleaguePassword, openMessage, putOnTeam, signInOn, type Colleague } from "./colleagues.ts";
import { eventually, useRounds } from "./rounds.ts";

const DAY = 86_400_000;
// Monday, six in the morning in the organization's zone.
const clock = testClock("2027-03-01T12:00:00.000Z");
const rounds = useRounds({ clock });

async function openAs(colleague: Colleague, path: string, timezoneId = "America/Chicago"): Promise<Page> {
  const page = await rounds.open({ timezoneId });
  await signInOn(page, { email: colleague.email, password: colleaguePassword });
  await page.goto(path);
  return page;
}

const pathOf = (id: string) => `/console/postings/${encodeURIComponent(id)}`;
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
/** Chooses a step from the menu and confirms it in its dialog. */
async function take(page: Page, step: string, confirm: string): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: step, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: confirm }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
const isOnCareersSite = async (slug: string) => (await fetch(`${rounds.server.baseUrl}/postings/${slug}`)).status === 200;

describe("a posting", () => {
  test("is asked about, mended, approved, scheduled, opens, is paused, resumed, closed, reopened and archived", async () => {
    const admin = await rounds.admin();
    const [recruiter, manager] = [await addColleague(rounds.server, "Rita Recruiter", "RECRUITER"), await addColleague(rounds.server, "Manu Manager", "HIRING_MANAGER")];
    await rounds.server.app.services.database.write(({ manager: rows }) => rows.update(OrganizationRow, { approvalRequired: false }, { approvalRequired: true }));
    const { id, slug } = await readyDraft(admin, "Night Archive Analyst");
    await putOnTeam(admin, id, [manager.email]);

    const page = await openAs(recruiter, pathOf(id));
    await page.getByRole("button", { name: "Ask for approval" }).click();
    await says(page, "Manu Manager gets a letter with a link to it.");
    // Twice in a breath: one asking, one letter.
    await page.getByRole("dialog").getByRole("button", { name: "Ask for approval" }).dblclick();
    await says(page, /^Rita Recruiter asked for approval on March 1, 2027/);

    const reader = await openAs(manager, "/console?state=WAITING");
    await reader.getByRole("row", { name: /Night Archive Analyst/ }).getByText("Waiting for you").waitFor();
    await reader.getByRole("link", { name: "Night Archive Analyst" }).click();
    await reader.getByRole("button", { name: "Read and answer" }).click();
    await reader.frameLocator("iframe[title^=Preview]").getByRole("heading", { name: "Night Archive Analyst" }).waitFor();
    await reader.getByRole("button", { name: "Ask for changes" }).click();
    await reader.getByRole("dialog").getByRole("button", { name: "Ask for changes" }).click();
    await says(reader, "Say what should change");
    await reader.getByLabel("What should change").fill("Name the on-call duty.");
    await reader.getByRole("dialog").getByRole("button", { name: "Ask for changes" }).click();

    // The recruiter's page hears of it by itself.
    await says(page, /^Manu Manager asked for changes on March 1, 2027/);
    await says(page, "Name the on-call duty.");
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("button", { name: "Title and summary" }).click();
    await page.getByRole("textbox", { name: "Summary" }).fill("You look after the archive at night, and are on call every fourth week.");
    await page.locator("[data-saving=SAVED]").waitFor();
    await page.goto(pathOf(id));
    await page.getByRole("button", { name: "Ask for approval" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ask for approval" }).click();
    await reader.getByRole("button", { name: "Approve" }).click();
    await reader.getByLabel("A word to whoever wrote it").fill("Now it is clear.");
    await reader.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await says(page, /^Manu Manager approved this text/);

    await page.getByRole("button", { name: "More" }).press("ArrowDown");
    await page.keyboard.press("s");
    await page.keyboard.press("Enter");
    await page.getByLabel("Date").fill("2027-03-02");
    await page.getByLabel("Time").fill("08:00");
    await says(page, "Goes out on Tuesday, March 2, 2027, 8:00 AM CST.");
    await page.getByRole("dialog").getByRole("button", { name: "Schedule" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await says(page, "Goes out on Tuesday, March 2, 2027, 8:00 AM CST.");
    expect(await isOnCareersSite(slug)).toBe(false);
    clock.wait(DAY + 3 * 3_600_000);
    expect(await isOnCareersSite(slug)).toBe(true);
    await page.reload();
    await says(page, "Takes applications until somebody closes it.");

    await take(page, "Pause", "Pause the posting");
    await says(page, /^Paused since March 2, 2027/);
    expect(await isOnCareersSite(slug)).toBe(false);
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Resume the posting" }).click();
    await says(page, "Takes applications until somebody closes it.");
    await take(page, "Close", "Close the posting");
    await says(page, /^Closed by hand on March 2, 2027/);
    expect(await isOnCareersSite(slug)).toBe(false);

    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Reopen" }).click();
    await page.getByLabel("Date").fill("2027-03-05");
    await page.getByLabel("Time").fill("17:00");
    await page.getByRole("dialog").getByRole("button", { name: "Reopen the posting" }).click();
    await says(page, "Takes applications until March 5, 2027, 5:00 PM CST.");
    expect(await isOnCareersSite(slug)).toBe(true);
    clock.wait(4 * DAY);
    await page.reload();
    await says(page, "Closed by its date on March 5, 2027, 5:00 PM CST.");
    await take(page, "Archive", "Archive the posting");
    await page.goto("/console");
    await page.getByRole("link", { name: "PACS Administrator" }).waitFor();
    expect(await page.getByRole("link", { name: "Night Archive Analyst" }).count()).toBe(0);
    await page.getByLabel("State").selectOption({ label: "Archived" });
    await page.getByRole("link", { name: "Night Archive Analyst" }).waitFor();

    const administrator = await rounds.open();
    await signInOn(administrator);
    await openMessage(administrator, /Changes wanted: Night Archive Analyst.*rita\.recruiter@rounds\.test/);
    await administrator.frameLocator("iframe").getByText("Name the on-call duty.").waitFor();
  });

  test("shows what differs between its texts, takes an old one up again, and is copied", async () => {
    const admin = await rounds.admin();
    const recruiter = await addColleague(rounds.server, "Hana Historian", "RECRUITER");
    await rounds.server.app.services.database.write(({ manager: rows }) => rows.update(OrganizationRow, { approvalRequired: true }, { approvalRequired: false }));
    const { id } = await readyDraft(admin, "Twice Told Analyst");
    const first = await taken(admin, "publishPosting", { postingId: id });
    clock.wait(DAY);
    await taken(admin, "updatePosting", { postingId: id, version: first.version, title: "Twice Told Analyst, nights", employmentType: "PART_TIME", benefits: ["Health insurance", "A view of the lake"] });
    await taken(admin, "publishPosting", { postingId: id });

    const page = await openAs(recruiter, `${pathOf(id)}/history`);
    const difference = page.getByRole("region", { name: "Difference" });
    await difference.getByRole("heading", { name: "From revision 1 to revision 2" }).waitFor();
    expect(await difference.getByRole("region", { name: "Title" }).locator("ins").innerText()).toContain(", nights");
    await difference.getByText("Before: Full time. Now: Part time.").waitFor();
    await difference.getByRole("region", { name: "What we offer" }).getByRole("insertion").filter({ hasText: "A view of the lake" }).waitFor();

    await page.getByRole("button", { name: /^Use this text again.*revision 1$/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("These parts become what they were: Title, Employment, and What we offer.").waitFor();
    // Somebody saves in between: nothing is overwritten unseen.
    const { posting } = await admin.postForData<{ posting: { version: number } }>("query ($id: ID!) { posting(id: $id) { version } }", { id });
    await page.route("**/staff/events", () => {});
    await page.route("**/staff/graphql", async (route) => {
      if (route.request().postData()?.includes("ReuseRevision") === true) await taken(admin, "updatePosting", { postingId: id, version: posting.version, summary: "Words of a colleague." }).catch(() => undefined);
      await route.continue();
    });
    await dialog.getByRole("button", { name: "Use this text again" }).click();
    await dialog.getByText("Somebody saved this posting after you opened this page. Nothing was changed.").waitFor();
    await dialog.getByText(/Title, Employment, Summary, and What we offer/).waitFor();
    await page.unroute("**/staff/graphql");
    await dialog.getByRole("button", { name: "Use this text again" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "Twice Told Analyst", exact: true }).waitFor();
    await page.getByLabel("with", { exact: true }).selectOption({ label: "Unpublished changes" });
    await difference.getByRole("heading", { name: "From revision 1 to the unpublished changes" }).waitFor();
    await difference.getByText("The two texts are the same.").waitFor();

    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Make the copy" }).click();
    await page.getByRole("heading", { level: 1, name: "Edit Copy of Twice Told Analyst" }).waitFor();
  });

  test("that cannot go out says what is missing, each with the way to its place, and a lost line loses nothing", async () => {
    const admin = await rounds.admin();
    const recruiter = await addColleague(rounds.server, "Nora Newcomer", "RECRUITER");
    const { id } = await taken(admin, "createPosting", { title: "Unfinished Analyst" });
    const page = await openAs(recruiter, pathOf(id), "Europe/Berlin");
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Schedule" }).click();
    await page.getByLabel("Date").fill("2027-03-14");
    await page.getByLabel("Time").fill("02:30");
    await says(page, "Goes out on Sunday, March 14, 2027, 3:30 AM CDT, which is 9:30 AM GMT+1 where you are. The clock jumps over 2:30 AM that day.");
    await page.context().setOffline(true);
    await page.getByRole("dialog").getByRole("button", { name: "Schedule" }).click();
    await says(page, "The server did not answer.");
    await page.context().setOffline(false);
    expect(await page.getByLabel("Time").inputValue()).toBe("02:30");
    await page.getByRole("dialog").getByRole("button", { name: "Schedule" }).click();
    await says(page, "Nothing was changed. 5 things have to be mended first:");
    await page.getByRole("link", { name: "Write a summary: it is the first thing that a candidate reads." }).click();
    await page.getByRole("heading", { level: 1, name: "Edit Unfinished Analyst" }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("summary");
  });

  test("shows in every tab where it stands now; a step that a colleague took first is refused calmly", async () => {
    const admin = await rounds.admin();
    const recruiter = await addColleague(rounds.server, "Tess Tabs", "RECRUITER");
    const { id } = await readyDraft(admin, "Two Tabs Analyst");
    await taken(admin, "publishPosting", { postingId: id });
    const page = await openAs(recruiter, pathOf(id));
    const behind = await page.context().newPage();
    await behind.route("**/staff/events", () => {});
    await behind.goto(pathOf(id));
    await behind.getByRole("button", { name: "More" }).click();
    await behind.getByRole("menuitem", { name: "Pause" }).click();
    await taken(admin, "closePosting", { postingId: id });
    await says(page, /^Closed by hand on/);
    await behind.getByRole("dialog").getByRole("button", { name: "Pause the posting" }).click();
    await says(behind, "Only a published posting can be paused.");
    await behind.getByRole("dialog").getByRole("button", { name: "Leave it open" }).click();
    await says(behind, /^Closed by hand on/);
  });

  test("has no barrier, whatever its state, in its text, its history and its dialogs", async () => {
    const admin = await rounds.admin();
    const manager = await addColleague(rounds.server, "Priyadarshini Venkatasubramanian Ramachandran", "HIRING_MANAGER");
    const { id } = await readyDraft(admin, "Integration analyst, DICOM and HL7, for the hospitals on both shores of the lake and all outpatient centres");
    await putOnTeam(admin, id, [manager.email]);
    const page = await rounds.open();
    await signInOn(page);
    const open = async (path: string, words: string | RegExp) => {
      await page.goto(path);
      await says(page, words);
      await expectAccessible(page);
    };

    await open(pathOf(id), "Nobody has applied yet");
    await page.getByRole("button", { name: "More" }).press("ArrowUp");
    await page.getByRole("menuitem", { name: "Archive" }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("More");
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Schedule" }).click();
    await page.getByLabel("Date").fill("2020-01-01");
    await page.getByRole("dialog").getByRole("button", { name: "Schedule" }).click();
    await says(page, "That time has passed already.");
    await expectAccessible(page);
    await open(`${pathOf(id)}/history`, "Nothing has been published yet");

    await taken(admin, "requestApproval", { postingId: id });
    await open(`${pathOf(id)}/text`, "The text as candidates will read it.");
    await page.getByRole("button", { name: "Ask for changes" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ask for changes" }).click();
    await says(page, "Say what should change");
    await expectAccessible(page);
    await taken(admin, "decideApproval", { postingId: id, decision: "APPROVED", comment: "Well said." });
    await open(pathOf(id), "Well said.");
    await taken(admin, "schedulePosting", { postingId: id, publishAt: new Date(clock.now().getTime() + DAY).toISOString() });
    await open(pathOf(id), /^Goes out on/);
    const published = await taken(admin, "publishPosting", { postingId: id });
    const changed = await taken(admin, "updatePosting", { postingId: id, version: published.version, summary: "Other words.", responsibilities: ["Answer the phone"], openings: 2 });
    expect(changed.unpublishedChanges).toBe(true);
    await open(pathOf(id), "0 of 2 hired so far");
    await open(`${pathOf(id)}/history`, "From revision 1 to the unpublished changes");
    await taken(admin, "pausePosting", { postingId: id });
    await open(pathOf(id), /^Paused since/);
    await taken(admin, "closePosting", { postingId: id });
    await open(pathOf(id), /^Closed by hand/);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Reopen" }).click();
    await expectAccessible(page);
    await taken(admin, "archivePosting", { postingId: id });
    await open(pathOf(id), /^In the archive since/);
    await open("/console?state=ALL&search=integration", "Integration analyst");
    await open("/console?search=zebra", "No title or department here holds “zebra”");
  });
});
