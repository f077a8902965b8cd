import { expect, test } from "vitest";
import { applicationCount } from "./applications.ts";
import { chooseDocuments, documentsAreKept, fillContact, sendApplication } from "./candidate-steps.ts";
import { phone, useRounds } from "./rounds.ts";

const HOUR = 3_600;
const rounds = useRounds({ limits: { calmApplications: { ofClientToPosting: 100, ofClient: 100, toPosting: 100, seconds: HOUR } } });
const form = "/postings/pacs-administrator/apply";

test("a candidate whose application looks hasty presses the button once: the browser proves the rest", async () => {
  const page = await rounds.open({ viewport: phone, hasTouch: true });
  await page.goto(form);
  await fillContact(page, { email: "hasty@example.com" });
  await chooseDocuments(page);
  await documentsAreKept(page);
  await sendApplication(page);
  await page.getByRole("heading", { name: "Application received" }).waitFor();
  expect(await applicationCount(await rounds.admin(), "hasty@example.com")).toBe(1);
});

test("a candidate without JavaScript is told to wait, and nothing is lost", async () => {
  const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
  await page.goto(form);
  await fillContact(page, { email: "waiting@example.com" });
  await chooseDocuments(page);
  await sendApplication(page);
  await page.getByText("wait for 20 seconds and press the button again").waitFor();
  const shown = await page.getByRole("main").innerText();
  for (const kept of ["waiting@example.com", "resume.pdf", "letter.docx"]) expect(shown).toContain(kept);
});
