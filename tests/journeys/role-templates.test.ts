import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readyDraft } from "../api/postings/postings-under-test.ts";
import { expectAccessible } from "./accessible.ts";
import { addColleague, colleaguePassword, signInOn } from "./colleagues.ts";
import { desk, eventually, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();
const library = "/console/templates";
const longTitle = "Integration analyst, DICOM and HL7, for the hospitals on both shores of the lake and all outpatient centers";
const longCategory = "Imaging informatics of both shores and everything in between";

async function openAs(name: string, path: string): Promise<Page> {
  const colleague = await addColleague(rounds.server, name, "RECRUITER");
  const page = await rounds.open();
  await signInOn(page, { email: colleague.email, password: colleaguePassword });
  await page.goto(path);
  return page;
}

interface Kept {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly content: { readonly summary: string; readonly responsibilities: readonly string[] };
}

async function kept(title: string): Promise<Kept> {
  const admin = await rounds.admin();
  const { roleTemplates } = await admin.postForData<{ roleTemplates: Kept[] }>("{ roleTemplates { id title version content { summary responsibilities } } }");
  const found = roleTemplates.find((template) => template.title === title);
  if (!found) throw new Error(`No template is called ${title}.`);
  return found;
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const summary = (page: Page) => page.getByRole("textbox", { name: "Summary" });
const save = (page: Page, name = "Save") => page.getByRole("button", { name, exact: true }).click();
const status = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();

async function choose(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: step, exact: true }).click();
}

describe("a recruiter in the library of role templates", () => {
  test("finds one by words and category, reads it, rates it, and begins a posting with it", async () => {
    const page = await openAs("Rita Recruiter", library);
    await page.getByRole("link", { name: "PACS Administrator", exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByLabel("Search by").fill("zebra");
    await says(page, "No template here holds “zebra”");
    await expectAccessible(page);
    await page.getByLabel("Search by").fill("nurs");
    await page.getByRole("link", { name: "Radiology nurse" }).waitFor();
    await page.getByLabel("Category").selectOption({ label: "Leadership" });
    await says(page, "No template of this category holds “nurs”");
    await page.getByRole("button", { name: "Show every template" }).click();
    await page.getByLabel("Category").selectOption({ label: "Imaging informatics" });
    await eventually(() => page.getByRole("link", { name: "Radiology nurse" }).count()).toBe(0);

    await page.getByRole("link", { name: "PACS Administrator", exact: true }).click();
    const { content } = await kept("PACS Administrator");
    await page.getByRole("article", { name: "The text" }).getByText(content.responsibilities[0] ?? "").waitFor();
    const ratings = page.getByRole("region", { name: "Ratings" });
    await ratings.getByText("69 ratings in the library.").waitFor();
    await ratings.getByRole("button", { name: "Save my rating" }).click();
    await ratings.getByText("Choose one to five stars.").first().waitFor();
    await expectAccessible(page);
    await ratings.getByLabel("4 of 5 stars").check();
    await ratings.getByLabel("Comment").fill("Ready to go out after ten minutes.");
    await ratings.getByRole("button", { name: "Save my rating" }).click();
    await ratings.getByText("4 of 5 stars from 1 rating here, 69 ratings in the library.").waitFor();
    await ratings.getByRole("listitem").filter({ hasText: "Ready to go out after ten minutes." }).filter({ hasText: "Rita Recruiter" }).waitFor();

    await says(page, "Used 1,136 times");
    const template = page.url();
    await page.getByRole("button", { name: "Use this template" }).click();
    await page.getByRole("heading", { level: 2, name: "Define the role" }).waitFor();
    const duties = page.getByRole("group", { name: "What the person will do", exact: true }).getByRole("textbox");
    expect(await duties.evaluateAll((areas) => areas.map((area) => area instanceof HTMLTextAreaElement && area.value))).toEqual(content.responsibilities);
    await page.goto(template);
    await says(page, "Used 1,137 times");
    await says(page, "Ready to go out after ten minutes.");
    await expectAccessible(page);
  });

  test("edits a copy with a colleague: the second to save is told who changed what, and loses nothing", async () => {
    const page = await openAs("Ingrid Vasquez", library);
    await page.getByRole("link", { name: "MRI technologist" }).click();
    await heading(page, "MRI technologist");
    await choose(page, "Copy");
    await page.getByRole("dialog").getByLabel("Title").fill(longTitle);
    await page.getByRole("button", { name: "Make the template" }).click();
    await heading(page, `Edit ${longTitle}`);
    const second = await openAs("Theo Okafor", page.url());
    await heading(second, `Edit ${longTitle}`);

    await summary(page).fill("Words of the first.");
    await page.getByLabel("Category").fill(longCategory);
    await save(page);
    await status(page, "Version 2 is saved.");
    await summary(second).fill("Words of the second.");
    await second.getByRole("textbox", { name: "responsibility 1", exact: true }).fill("Keep patients safe in the scanner.");
    await save(second);
    await says(second, "Ingrid Vasquez saved version 2 while you had this open. Everything you typed is still in the form.");
    await says(second, "The form shows what Ingrid Vasquez wrote in category.");
    await second.getByRole("heading", { name: "What Ingrid Vasquez wrote in summary" }).waitFor();
    await says(second, "Words of the first.");
    expect(await summary(second).inputValue()).toBe("Words of the second.");
    expect(await second.getByLabel("Category").inputValue()).toBe(longCategory);
    expect((await kept(longTitle)).content.summary).toBe("Words of the first.");
    await expectAccessible(second);

    await save(second, "Save mine");
    await status(second, "Version 3 is saved.");
    expect((await kept(longTitle)).content).toMatchObject({ summary: "Words of the second.", responsibilities: expect.arrayContaining(["Keep patients safe in the scanner."]) });
    await second.getByRole("link", { name: "Done" }).click();
    await second.getByText("Saved by Theo Okafor").waitFor();
    await expectAccessible(second);
    await second.getByText("Saved by Ingrid Vasquez").first().waitFor();
    // Nothing that differs is asked about: the form takes what it does not hold and saves at once.
    await page.getByLabel("Whom to ask").fill("The night desk, 5512");
    await save(page);
    await status(page, "Version 4 is saved.");
    expect(await summary(page).inputValue()).toBe("Words of the second.");
  });

  test("makes one of a posting, archives it for everybody, and restores it", async () => {
    const posting = await readyDraft(await rounds.admin(), "Night Archive Analyst");
    const page = await openAs("Hana Historian", `/console/postings/${encodeURIComponent(posting.id)}`);
    await choose(page, "Make a template of it");
    await page.getByRole("dialog").getByLabel("Title").fill("Archive analyst");
    await page.getByRole("dialog").getByLabel("Category").fill("Nights");
    await page.getByRole("button", { name: "Make the template" }).click();
    await heading(page, "Archive analyst");
    const address = page.url();
    const isPublic = async () => (await fetch(`${rounds.server.baseUrl}/role-templates/archive-analyst`)).status === 200;
    expect(await isPublic()).toBe(true);

    await choose(page, "Archive");
    await page.getByRole("button", { name: "Archive it" }).click();
    await says(page, /^Archived on .* Nobody can begin a posting with it/);
    expect(await isPublic()).toBe(false);
    expect(await page.getByRole("button", { name: "Use this template" }).count()).toBe(0);
    await expectAccessible(page);
    await page.goto(library);
    await page.getByRole("link", { name: "MRI technologist" }).waitFor();
    expect(await page.getByRole("link", { name: "Archive analyst" }).count()).toBe(0);
    await page.getByLabel("Show").selectOption({ label: "Archived" });
    await page.getByRole("link", { name: "Archive analyst" }).click();
    await page.waitForURL(address);
    await page.getByRole("button", { name: "Restore" }).click();
    await page.getByRole("button", { name: "Restore it" }).click();
    await page.getByRole("button", { name: "Use this template" }).waitFor();
    expect(await isPublic()).toBe(true);
  });
});

test("a visitor without JavaScript searches the library and reads a template on a phone", async () => {
  const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
  await page.goto("/role-templates");
  await page.getByLabel("Search").fill("zebra");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("heading", { name: "No template matches" }).waitFor();
  await page.getByRole("link", { name: "Show every template" }).click();
  await page.getByLabel("Category").selectOption({ label: "Imaging informatics" });
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "PACS Administrator", exact: true }).click();
  await heading(page, "PACS Administrator");
  await page.setViewportSize(desk);
  const places = await page.getByRole("article").locator("h1, h2").evaluateAll((headings) => headings.map((each) => each.getBoundingClientRect()).map(({ left, top }) => ({ left, top })));
  expect(new Set(places.map(({ left }) => left)).size, "columns that the headings stand in").toBe(1);
  expect(places.map(({ top }) => top)).toEqual(places.map(({ top }) => top).sort((one, other) => one - other));
  // What is open that began with it leads to the posting.
  await page.getByRole("link", { name: "PACS Administrator", exact: true }).click();
  await page.waitForURL("**/postings/pacs-administrator");
});
