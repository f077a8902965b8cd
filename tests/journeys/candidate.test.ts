import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { publishPosting } from "../testkit/postings.ts";
import { applicationCount } from "./applications.ts";
import { answerQuestions, candidate, chooseDocuments, continueButton, disguisedPicture, documentsAreKept, fillContact, goOnToCheck, letter, letterField, program, resume, resumeField, sendApplication, sendButton, summary } from "./candidate-steps.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const form = "/postings/pacs-administrator/apply";
const rounds = useRounds();

async function openForm(address = form): Promise<Page> {
  const page = await rounds.open({ viewport: phone, hasTouch: true });
  await page.goto(address);
  return page;
}

describe("a candidate with a phone", () => {
  test("reads the posting, applies, keeps the receipt, looks at the status and withdraws", async () => {
    const page = await rounds.open({ viewport: phone, hasTouch: true });
    await page.goto("/postings");
    await page.getByRole("link", { name: "PACS Administrator" }).click();
    await page.getByRole("heading", { level: 1, name: "PACS Administrator" }).waitFor();
    expect(await page.locator("article").innerText()).toContain("$60,000");

    await page.getByRole("link", { name: "Apply for this position" }).locator("visible=true").first().click();
    await fillContact(page);
    await chooseDocuments(page);
    await documentsAreKept(page);
    await answerQuestions(page);
    await sendApplication(page);

    await page.getByRole("heading", { name: "Application received" }).waitFor();
    const reference = await page.locator(".receipt .reference").innerText();
    expect(reference.trim()).not.toBe("");
    const statusLink = page.locator(".secret-link a");
    expect(await statusLink.innerText()).toBe(await statusLink.getAttribute("href"));

    await statusLink.click();
    await page.getByRole("heading", { level: 1, name: "Your application" }).waitFor();
    await page.getByRole("heading", { name: "Received" }).waitFor();
    const sent = await page.getByRole("main").innerText();
    for (const fact of [reference, "PACS Administrator", "resume.pdf", "letter.docx"]) expect(sent).toContain(fact);

    await page.getByRole("link", { name: "Withdraw this application" }).click();
    await page.getByLabel(/^Reason/).fill("I took another position.");
    await page.getByRole("button", { name: "Withdraw application" }).click();
    await page.getByRole("heading", { name: "Withdrawn" }).waitFor();
    expect(await page.getByRole("link", { name: "Withdraw this application" }).count()).toBe(0);
  });

  test("sees how far an upload is and can cancel it", async () => {
    const page = await openForm();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/uploads/**", async (route) => {
      await held;
      await route.continue();
    });
    await letterField(page).setInputFiles(letter);
    await resumeField(page).setInputFiles(resume);
    await page.getByRole("progressbar", { name: "Upload of resume" }).waitFor();
    await page.locator("[data-document=COVER_LETTER]").getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("progressbar", { name: "Upload of cover letter" }).waitFor({ state: "hidden" });

    letGo();
    await page.getByText(/^resume\.pdf, .*, kept$/).waitFor();
    expect(await page.getByText(/letter\.docx, .*, kept/).count()).toBe(0);
  });

  test("sends while documents are still on their way: the application follows them", async () => {
    const page = await openForm();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/uploads/**", async (route) => {
      await held;
      await route.continue();
    });
    await fillContact(page, { email: "early@example.com" });
    await chooseDocuments(page);
    await continueButton(page).click();
    await page.getByText("Your documents are on their way.").waitFor();
    letGo();
    await sendButton(page).click();
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await applicationCount(await rounds.admin(), "early@example.com")).toBe(1);
  });

  test.each([
    { what: "whose name says so", file: program, sentence: /resume\.exe has a format that is not accepted here/ },
    { what: "that only its content betrays", file: disguisedPicture, sentence: /PDF/ },
  ])("is told about a file of the wrong kind $what and loses nothing typed", async ({ file, sentence }) => {
    const page = await openForm();
    await fillContact(page);
    await resumeField(page).setInputFiles(file);
    const error = page.locator("[data-document=RESUME] .field__error");
    await error.waitFor();
    expect(await error.innerText()).toMatch(sentence);
    expect(await page.getByLabel("Given name").inputValue()).toBe(candidate.givenName);

    await resumeField(page).setInputFiles(resume);
    await page.getByText(/^resume\.pdf, .*, kept$/).waitFor();
    await error.waitFor({ state: "hidden" });
  });

  test("finds one summary of what is missing, each line leading to its field", async () => {
    const page = await openForm();
    await page.getByLabel("Family name").fill(candidate.familyName);
    await page.getByLabel("E-mail address").fill("renee at example");
    await continueButton(page).click();
    await summary(page).waitFor();
    expect(await summary(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary(page).getByRole("link").count()).toBe(4);

    await summary(page).getByRole("link").first().click();
    await eventually(() => page.getByLabel("Given name").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel("Given name").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("renee at example");

    await fillContact(page, { email: "mended@example.com" });
    await chooseDocuments(page);
    await sendApplication(page);
    await page.getByRole("heading", { name: "Application received" }).waitFor();
  });

  test("keeps the draft over a reload, a look at the posting and the back button; the receipt ends it", async () => {
    const page = await openForm();
    const draftIsThere = async () => {
      await eventually(() => page.getByLabel("Given name").inputValue()).toBe(candidate.givenName);
      await eventually(() => page.getByLabel(/Which PACS have you run/).inputValue()).toBe("Two, for twelve years.");
      await documentsAreKept(page);
    };
    await fillContact(page, { email: "draft@example.com" });
    await page.getByLabel(/Which PACS have you run/).fill("Two, for twelve years.");
    await chooseDocuments(page);
    await documentsAreKept(page);

    await page.reload();
    await draftIsThere();
    await page.getByRole("link", { name: "Back to the posting" }).click();
    await page.getByRole("heading", { level: 1, name: "PACS Administrator" }).waitFor();
    await page.goBack();
    await draftIsThere();

    await sendApplication(page);
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await applicationCount(await rounds.admin(), "draft@example.com")).toBe(1);
    await page.goto(form);
    expect(await page.getByLabel("Given name").inputValue()).toBe("");
  });

  test("sends once, however often the button is pressed", async () => {
    const page = await openForm();
    await fillContact(page, { email: "twice@example.com" });
    await chooseDocuments(page);
    await documentsAreKept(page);
    await goOnToCheck(page);
    await sendButton(page).dblclick();
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await applicationCount(await rounds.admin(), "twice@example.com")).toBe(1);
  });

  test("is told kindly when the posting closed meanwhile, and can copy what was typed", async () => {
    const admin = await rounds.admin();
    const { id, slug } = await publishPosting(admin, "Night PACS Analyst");
    const page = await openForm(`/postings/${slug}/apply`);
    await fillContact(page);
    await chooseDocuments(page);
    await documentsAreKept(page);
    await admin.postForData("mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }", { id });

    await continueButton(page).click();
    await page.getByRole("heading", { name: "This posting has closed" }).waitFor();
    const told = await page.getByRole("main").innerText();
    for (const text of [candidate.givenName, candidate.email, "resume.pdf"]) expect(told).toContain(text);
    await page.getByRole("link", { name: "See what else is open" }).click();
    await page.getByRole("link", { name: "PACS Administrator" }).waitFor();
  });
});
