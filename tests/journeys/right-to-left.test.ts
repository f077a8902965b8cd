import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoAxeViolations } from "../testkit/axe.ts";
import { apply } from "../testkit/applying.ts";
import { chooseDocuments, continueButton, documentsAreKept, fillContact, goOnToCheck, summary } from "./candidate-steps.ts";
import { desk, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();

/** No language of the product runs from right to left yet; the page is turned round as one would turn it. */
async function expectToTurnRound(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    await expectNoAxeViolations(page);
    const [sticksOutBy, heading] = await page.evaluate(() => [document.documentElement.scrollWidth - document.documentElement.clientWidth, document.querySelector("main h1")?.getBoundingClientRect().right ?? 0]);
    expect(sticksOutBy, `pixels that ${page.url()} is wider than a screen of ${viewport.width}`).toBe(0);
    expect(heading, "where the title ends, from the left").toBeGreaterThan(viewport.width / 2);
  }
  await page.setViewportSize(phone);
}

test("a page turned round keeps to the screen: form, refusals, check and status", async () => {
  const page = await rounds.open({ viewport: phone, hasTouch: true });
  await page.goto("/postings/pacs-administrator/apply");
  await expectToTurnRound(page);
  await continueButton(page).click();
  await summary(page).waitFor();
  await expectToTurnRound(page);
  await fillContact(page);
  await chooseDocuments(page);
  await documentsAreKept(page);
  await goOnToCheck(page);
  await expectToTurnRound(page);
  const { statusUrl } = await apply(rounds.server.baseUrl);
  await page.goto(statusUrl);
  await expectToTurnRound(page);
});
