import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addColleague, colleaguePassword, signInOn } from "./colleagues.ts";
import { eventually, useRounds } from "./rounds.ts";

const rounds = useRounds();

/** A draft from the PACS Administrator template, opened in the composer. */
async function openDraft(page: Page, title: string): Promise<string> {
  const admin = await rounds.admin();
  const { roleTemplates } = await admin.postForData<{ roleTemplates: { id: string; slug: string }[] }>("{ roleTemplates { id slug } }");
  const made = await admin.postForData<{ createPosting: { posting: { id: string } } }>("mutation ($input: CreatePostingInput!) { createPosting(input: $input) { posting { id } } }", { input: { roleTemplateId: roleTemplates.find(({ slug }) => slug === "pacs-administrator")?.id, title } });
  const { id } = made.createPosting.posting;
  await page.goto(`/console/postings/${encodeURIComponent(id)}/edit`);
  await page.getByRole("heading", { level: 2, name: "Define the role" }).waitFor();
  return id;
}

const step = (page: Page, name: string) => page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name }).click();
const list = (page: Page, name: string) => page.getByRole("group", { name, exact: true }).getByRole("textbox");
const isSaved = (page: Page) => page.locator("[data-saving=SAVED]").waitFor();
const preview = (page: Page) => page.frameLocator("iframe[title^=Preview]");

async function savedContent(id: string) {
  const admin = await rounds.admin();
  const { posting } = await admin.postForData<{ posting: { content: { title: string; summary: string; department: string; responsibilities: string[]; requirements: { text: string; kind: string }[]; instructions: { questions: { text: string; kind: string; choices: string[]; shownIf: { values: string[] } | null; knockOut: { reason: string } | null }[] } } } }>(
    "query ($id: ID!) { posting(id: $id) { content { title summary department responsibilities requirements { text kind } instructions { questions { text kind choices shownIf { values } knockOut { reason } } } } } }",
    { id },
  );
  return posting.content;
}

describe("somebody who composes a posting", () => {
  test("writes lists by keyboard alone, sees them as candidates will, and finds them saved after closing the tab", async () => {
    const page = await rounds.open();
    await signInOn(page);
    const id = await openDraft(page, "Keyboard Analyst");
    const duties = list(page, "What the person will do");
    const before = await duties.count();
    await duties.last().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Teach residents where the images live");
    await page.keyboard.press("Alt+ArrowUp");
    await eventually(async () => (await preview(page).getByRole("listitem").allInnerTexts()).includes("Teach residents where the images live")).toBe(true);
    await isSaved(page);
    const saved = await savedContent(id);
    expect(saved.responsibilities).toHaveLength(before + 1);
    expect(saved.responsibilities.at(-2)).toBe("Teach residents where the images live");
    expect(await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value)).toBe("Teach residents where the images live");

    await page.getByLabel("Required or preferred: Three years or more").selectOption({ label: "Preferred" });
    await page.getByRole("button", { name: /^Remove: Answer when a study/ }).click();
    await page.getByLabel("Department").fill("Imaging");
    // The tab is closed in the very moment of typing.
    await page.goto("about:blank");
    await page.goto(`/console/postings/${encodeURIComponent(id)}/edit`);
    await isSaved(page);
    expect(await page.getByLabel("Department").inputValue()).toBe("Imaging");
    await eventually(async () => (await savedContent(id)).department).toBe("Imaging");
    expect((await savedContent(id)).responsibilities).toHaveLength(before);
    expect((await savedContent(id)).requirements.find(({ text }) => text.startsWith("Three years"))?.kind).toBe("PREFERRED");
  });

  test("asks questions that depend on each other and rule out with a reason, and is told what is unfinished", async () => {
    const page = await rounds.open();
    await signInOn(page);
    const id = await openDraft(page, "Question Analyst");
    await step(page, "Application instructions");
    const add = page.getByRole("button", { name: "Add a question" });
    await add.click();
    await page.getByRole("textbox", { name: "Question 1" }).fill("Which shift suits you?");
    await page.getByRole("combobox", { name: "Answer" }).selectOption({ label: "One answer of a list" });
    await page.getByText("Give question 1 at least two different answers").first().waitFor();
    await page.getByRole("button", { name: "Add an answer" }).click();
    await page.keyboard.type("Day");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Night");
    await isSaved(page);
    await add.click();
    await page.getByRole("textbox", { name: "Question 2" }).fill("Do you hold a state license?");
    await page.getByRole("combobox", { name: "Answer" }).nth(1).selectOption({ label: "Yes or no" });
    await page.getByLabel("Ask", { exact: true }).selectOption({ label: "Those who answered: Which shift suits you?" });
    await page.getByRole("group", { name: "with" }).getByLabel("Night").check();
    await page.getByLabel("Some answers rule an application out").nth(1).check();
    await page.getByRole("group", { name: "These answers rule it out" }).getByLabel("No", { exact: true }).check();
    await page.getByText("Say why, in question 2").first().waitFor();
    await page.getByLabel("Why", { exact: true }).fill("The state asks for it from the first night.");
    await isSaved(page);
    expect((await savedContent(id)).instructions.questions).toEqual([
      { text: "Which shift suits you?", kind: "SINGLE_CHOICE", choices: ["Day", "Night"], shownIf: null, knockOut: null },
      { text: "Do you hold a state license?", kind: "YES_NO", choices: [], shownIf: { values: ["Night"] }, knockOut: { reason: "The state asks for it from the first night." } },
    ]);
  });

  test("is told who changed what when a colleague writes too, and loses nothing", async () => {
    const colleague = await addColleague(rounds.server, "Ingrid Vasquez", "RECRUITER");
    const page = await rounds.open();
    await signInOn(page);
    const id = await openDraft(page, "Shared Analyst");
    const elsewhere = await rounds.open();
    await signInOn(elsewhere, { email: colleague.email, password: colleaguePassword });
    await elsewhere.goto(`/console/postings/${encodeURIComponent(id)}/edit?step=title`);
    await step(page, "Title and summary");

    // Cut off from the server, this tab hears of nothing.
    await page.context().setOffline(true);
    await page.getByRole("textbox", { name: "Summary" }).fill("Words typed on a train without a signal.");
    await page.getByText(/The server does not answer/).waitFor();
    await elsewhere.getByRole("textbox", { name: "Summary" }).fill("Words typed at a desk.");
    await elsewhere.getByRole("textbox", { name: "Title", exact: true }).fill("Shared Archive Analyst");
    await isSaved(elsewhere);
    await page.context().setOffline(false);

    await page.getByText("Ingrid Vasquez changed title meanwhile. It is in your copy now.").waitFor();
    await page.getByText("Ingrid Vasquez and you both changed summary.").waitFor();
    expect(await page.getByRole("textbox", { name: "Title", exact: true }).inputValue()).toBe("Shared Archive Analyst");
    expect(await page.getByRole("textbox", { name: "Summary" }).inputValue()).toBe("Words typed on a train without a signal.");
    expect((await savedContent(id)).summary).toBe("Words typed at a desk.");
    await page.getByText("What Ingrid Vasquez wrote").click();
    await page.getByText("Words typed at a desk.").first().waitFor();
    await page.getByRole("button", { name: "Keep mine" }).click();
    await isSaved(page);
    expect(await savedContent(id)).toMatchObject({ title: "Shared Archive Analyst", summary: "Words typed on a train without a signal." });
    await eventually(() => elsewhere.getByRole("textbox", { name: "Summary" }).inputValue()).toBe("Words typed on a train without a signal.");
  });
});
