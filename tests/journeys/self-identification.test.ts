import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { SelfIdentificationCountRow } from "../../server/src/features/self-identification/self-identification.entity.ts";
import { ask } from "../api/self-identification/asking-under-test.ts";
import { expectAccessible } from "./accessible.ts";
import { answerQuestions, chooseDocuments, documentsAreKept, fillContact, sendApplication } from "./candidate-steps.ts";
import { signInOn } from "./colleagues.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();
const everyPart = ["equal-opportunity", "veteran", "disability"];

/** This year's counts. */
async function counted(): Promise<Record<string, number>> {
  const rows = await rounds.server.app.services.database.read.findBy(SelfIdentificationCountRow, { year: new Date().getUTCFullYear() });
  return Object.fromEntries(rows.map(({ question, answer, count }) => [`${question} ${answer}`, count]));
}

async function answerSome(page: Page): Promise<void> {
  await page.getByRole("group", { name: "What is your race or ethnicity?" }).getByRole("radio", { name: /^Asian/ }).check();
  await page.getByRole("group", { name: "Please check one of the boxes below:" }).getByRole("radio", { name: "I do not want to answer" }).check();
}

async function applyOn(page: Page, email: string, hasScript: boolean): Promise<void> {
  await page.goto("/postings/pacs-administrator/apply");
  await fillContact(page, { email });
  await chooseDocuments(page);
  if (hasScript) await documentsAreKept(page);
  await answerQuestions(page);
  await sendApplication(page);
  await page.getByRole("heading", { name: "Application received" }).waitFor();
}

describe("an administrator", () => {
  test("switches the questions on, part by part, and reads the counts of the year that has ended", async () => {
    const page = await rounds.open();
    await signInOn(page);
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: "Statistics" }).click();
    await page.getByText("Nothing to show yet").waitFor();
    for (const part of [/^Sex, race/, /^Protected veterans/, /^Disability/]) expect(await page.getByRole("checkbox", { name: part }).isChecked()).toBe(false);
    await page.getByText("The approval printed on the form that Rounds knows ended on April 30, 2026.", { exact: false }).waitFor();
    await expectAccessible(page);
    await page.getByRole("checkbox", { name: /^Disability/ }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. Applicants are asked from now on.").waitFor();
    // Nothing is unsaved: no question stands in the way.
    await page.getByRole("link", { name: "Sent mail" }).click();
    await page.getByRole("heading", { name: "Settings: sent mail" }).waitFor();
    await page.getByRole("link", { name: "Statistics" }).click();
    await eventually(() => page.getByRole("checkbox", { name: /^Disability/ }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { name: /^Protected veterans/ }).isChecked()).toBe(false);

    const year = new Date().getUTCFullYear() - 1;
    const counts = [["race-ethnicity", "white", 212], ["race-ethnicity", "asian", 48], ["race-ethnicity", "two-or-more-races", 6], ["disability", "yes", 31], ["disability", "no", 240], ["sex", "female", 9]] as const;
    await rounds.server.app.services.database.write(async ({ manager }) => {
      for (const [question, answer, count] of counts) await manager.insert(SelfIdentificationCountRow, { country: "US", year, question, answer, count });
    });
    await page.reload();
    await page.getByRole("heading", { name: String(year) }).waitFor();
    const rowsOf = (name: RegExp) => page.getByRole("table", { name }).locator("tbody tr, tfoot tr").allInnerTexts();
    const flat = (rows: string[]) => rows.map((row) => row.replaceAll(/\s+/g, " ").trim());
    expect(flat(await rowsOf(/^Disability/))).toEqual(["Yes, I have a disability, or have had one in the past 31", "No, I do not have a disability and have not had one in the past 240", "Everybody who chose an answer 271"]);
    const races = flat(await rowsOf(/^Race or ethnicity/));
    expect(races.filter((row) => row.endsWith("Not shown"))).toHaveLength(6);
    expect(races).toContain("White (not Hispanic or Latino) 212");
    expect(await page.getByRole("table", { name: /^Sex/ }).count()).toBe(0);
    await expectAccessible(page);
  });
});

describe("somebody who has applied on a phone", () => {
  test("is led from the receipt to the questions, answers some, and cannot answer twice", async () => {
    await ask(await rounds.admin(), everyPart);
    const page = await rounds.open({ viewport: phone });
    await applyOn(page, "some@example.com", true);
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await page.reload();
    await page.getByRole("link", { name: "Look at the questions" }).click();
    await page.getByRole("heading", { level: 1, name: "Voluntary questions for statistics" }).waitFor();
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.referrer)).toBe("");
    await expectAccessible(page);
    const before = await counted();
    await page.setViewportSize(phone);
    await answerSome(page);
    await page.getByRole("button", { name: "Send my answers" }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    await expectAccessible(page);
    expect(await counted()).toEqual({ ...before, "race-ethnicity asian": (before["race-ethnicity asian"] ?? 0) + 1 });
    await page.goBack();
    await page.goto(page.url());
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/asian|disability|race/);
  });

  test("does the same without JavaScript, and in Spanish", async () => {
    await ask(await rounds.admin(), everyPart);
    const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
    await applyOn(page, "plain@example.com", false);
    await page.getByRole("link", { name: "Look at the questions" }).click();
    await page.getByRole("link", { name: "Español" }).click();
    await page.getByRole("heading", { level: 1, name: "Preguntas voluntarias para estadísticas" }).waitFor();
    const before = await counted();
    await page.getByRole("group", { name: "¿Es usted un veterano protegido?" }).getByRole("radio", { name: "No soy un veterano protegido" }).check();
    await page.getByRole("button", { name: "Enviar mis respuestas" }).click();
    await page.getByRole("heading", { name: "Gracias" }).waitFor();
    expect(await counted()).toEqual({ ...before, "protected-veteran no": (before["protected-veteran no"] ?? 0) + 1 });
  });
});
