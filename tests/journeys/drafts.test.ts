import * as spanish from "@rounds/shared/languages/words/es.ts";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { MailboxMessageRow } from "../../server/src/platform/mail/mailbox.entity.ts";
import { expectNoAxeViolations } from "../testkit/axe.ts";
import { testClock } from "../testkit/test-clock.ts";
import { applicationCount } from "./applications.ts";
import { answerQuestions, candidate, chooseDocuments, continueButton, documentsAreKept, fillContact, goOnToCheck, letter, resume, sendApplication, sendButton } from "./candidate-steps.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const form = "/postings/pacs-administrator/apply";
const clock = testClock(new Date().toISOString());
const rounds = useRounds({ clock });
const DAY = 86_400_000;

async function openForm(address = form): Promise<Page> {
  const page = await rounds.open({ viewport: phone, hasTouch: true });
  await page.goto(address);
  return page;
}

/** The link in the first mail to this address that has one to a draft. */
async function draftLinkFor(email: string): Promise<string> {
  const links = async () => (await rounds.server.app.services.database.read.findBy(MailboxMessageRow, { recipient: email })).flatMap(({ text }) => /https?:\S+\/drafts\/[\w-]+/.exec(text)?.[0] ?? []);
  await eventually(async () => (await links()).length).toBeGreaterThan(0);
  return (await links())[0] ?? "";
}

describe("a candidate who does not finish at once", () => {
  test("goes on at another device by the e-mailed link, with every document there", async () => {
    const phoneOfTheirs = await openForm();
    await fillContact(phoneOfTheirs, { email: "two-devices@example.com" });
    await chooseDocuments(phoneOfTheirs);
    await documentsAreKept(phoneOfTheirs);
    await phoneOfTheirs.getByRole("button", { name: "Save and go on later" }).click();
    await phoneOfTheirs.getByRole("heading", { name: "Your draft is saved" }).waitFor();
    await expectNoAxeViolations(phoneOfTheirs);

    const atHome = await rounds.open();
    await atHome.goto(await draftLinkFor("two-devices@example.com"));
    await atHome.getByText("This is your draft, as you saved it.").waitFor();
    await expectNoAxeViolations(atHome);
    expect(await atHome.getByLabel("Family name").inputValue()).toBe(candidate.familyName);
    await documentsAreKept(atHome);
    await answerQuestions(atHome);
    await sendApplication(atHome);
    await atHome.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await applicationCount(await rounds.admin(), "two-devices@example.com")).toBe(1);
  });

  test("types in two tabs as if they were one, and the other tab hears that it was sent", async () => {
    const first = await openForm();
    const second = await first.context().newPage();
    await second.goto(form);
    await second.bringToFront();
    await fillContact(second, { email: "two-tabs@example.com" });
    // The tab behind follows; headless, both count as focused unless one is told.
    await first.evaluate(() => Object.defineProperty(document, "hasFocus", { value: () => false }));
    await second.getByLabel("Family name").fill("Two-Tabs");
    await eventually(() => first.getByLabel("Family name").inputValue()).toBe("Two-Tabs");
    await chooseDocuments(second);
    await documentsAreKept(second);
    await sendApplication(second);
    await second.getByRole("heading", { name: "Application received" }).waitFor();
    await first.getByText("This application was sent in another tab.").waitFor();
    await expectNoAxeViolations(first);
    expect(await applicationCount(await rounds.admin(), "two-tabs@example.com")).toBe(1);
  });

  test("goes back and forth between form and check, changes one answer, and sends what is shown at last", async () => {
    const page = await openForm();
    await fillContact(page, { email: "there-and-back@example.com" });
    await chooseDocuments(page);
    await documentsAreKept(page);
    await goOnToCheck(page);
    await expectNoAxeViolations(page);
    await page.goBack();
    await continueButton(page).waitFor();
    expect(await page.getByLabel("Family name").inputValue()).toBe(candidate.familyName);
    await goOnToCheck(page);
    await page.getByRole("button", { name: "Change: Name" }).click();
    await page.getByLabel("Family name").fill("Changed-Her-Mind");
    await documentsAreKept(page);
    await goOnToCheck(page);
    await page.getByText("Renée Changed-Her-Mind").waitFor();
    await sendButton(page).click();
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await applicationCount(await rounds.admin(), "Changed-Her-Mind")).toBe(1);
  });

  test("clears the form on a machine that others use, and can take it back", async () => {
    const page = await openForm();
    await fillContact(page, { email: "library@example.com" });
    await page.getByRole("button", { name: "Clear the form" }).click();
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("library@example.com");
    await page.getByRole("button", { name: "Clear the form" }).click();
    await page.reload();
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("");
  });
});

test("a candidate who reads Spanish applies in Spanish", async () => {
  const page = await openForm(`/es${form}`);
  const { apply } = spanish;
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: apply.continue }).click();
  await page.locator("#error-summary").waitFor();
  await expectNoAxeViolations(page);
  await page.locator("input[name=givenName]").fill("Renée");
  await page.locator("input[name=familyName]").fill("Peña");
  await page.locator("input[name=email]").fill("pena@example.com");
  await page.locator("[data-document=RESUME] input[type=file]").first().setInputFiles(resume);
  await page.locator("[data-document=COVER_LETTER] input[type=file]").first().setInputFiles(letter);
  await page.getByText(/^resume\.pdf, .*, guardado$/).waitFor();
  await page.getByText(/^letter\.docx, .*, guardado$/).waitFor();
  await page.getByRole("button", { name: apply.continue }).click();
  await page.getByRole("heading", { name: apply.check.title }).waitFor();
  await page.getByRole("button", { name: apply.sendApplication }).click();
  await page.locator(".receipt .reference").waitFor();
  expect(await applicationCount(await rounds.admin(), "pena@example.com")).toBe(1);
});

// Last: the sessions of the tests before do not live so long.
test("a candidate is told kindly that a draft has expired, and finds the way to what is open", async () => {
  const page = await openForm();
  await fillContact(page, { email: "too-late@example.com" });
  await page.getByRole("button", { name: "Save and go on later" }).click();
  await page.getByRole("heading", { name: "Your draft is saved" }).waitFor();
  const link = await draftLinkFor("too-late@example.com");
  clock.wait(15 * DAY);
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(410);
  await page.getByRole("heading", { name: "This draft is no longer here" }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/postings");
});
