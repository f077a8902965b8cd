import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { publishPosting } from "../testkit/postings.ts";
import { applicationCount } from "./applications.ts";
import { candidate, chooseDocuments, continueButton, disguisedPicture, documentsAreKept, fillContact, goOnToCheck, letter, letterField, resumeField, sendApplication, sendButton, summary } from "./candidate-steps.ts";
import { phone, useRounds } from "./rounds.ts";

const form = "/postings/pacs-administrator/apply";
const rounds = useRounds();

async function open(address: string): Promise<Page> {
  const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
  await page.goto(address);
  return page;
}

interface JobPosting {
  readonly "@type": string;
  readonly title: string;
  readonly hiringOrganization: { readonly name: string };
  readonly employmentType: string;
  readonly datePosted: string;
  readonly directApply: boolean;
  readonly jobLocation: readonly { readonly address: { readonly addressLocality: string } }[];
  readonly baseSalary: { readonly currency: string; readonly value: { readonly minValue: number; readonly maxValue: number; readonly unitText: string } };
}

describe("a candidate without JavaScript", () => {
  test("reads, applies, keeps the receipt, looks at the status and withdraws", async () => {
    const page = await open("/postings");
    await page.getByRole("link", { name: "PACS Administrator" }).click();
    await page.getByRole("link", { name: "Apply for this position" }).locator("visible=true").first().click();
    await fillContact(page);
    await chooseDocuments(page);
    await page.getByLabel(/Which PACS have you run/).fill("Two, for twelve years.");
    await page.getByRole("group", { name: /on-call rotation/ }).getByLabel("No").check();
    await sendApplication(page);

    await page.getByRole("heading", { name: "Application received" }).waitFor();
    await page.locator(".secret-link a").click();
    const sent = await page.getByRole("main").innerText();
    for (const fact of ["Received", "PACS Administrator", "resume.pdf", "letter.docx"]) expect(sent).toContain(fact);

    await page.getByRole("link", { name: "Withdraw this application" }).click();
    await page.getByRole("button", { name: "Withdraw application" }).click();
    await page.getByRole("heading", { name: "Withdrawn" }).waitFor();
  });

  test("gets a refused form back with every text, choice and document in it", async () => {
    const page = await open(form);
    await fillContact(page, { email: "renee at example" });
    await chooseDocuments(page);
    await page.getByLabel(/Which PACS have you run/).fill("Two, “both” loved & <upgraded>.");
    await page.getByRole("group", { name: /on-call rotation/ }).getByLabel("Yes").check();
    await page.getByLabel(/tell me about future openings/).check();
    await continueButton(page).click();

    await summary(page).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel("Given name").inputValue()).toBe(candidate.givenName);
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("renee at example");
    expect(await page.getByLabel(/Which PACS have you run/).inputValue()).toBe("Two, “both” loved & <upgraded>.");
    expect(await page.getByRole("group", { name: /on-call rotation/ }).getByLabel("Yes").isChecked()).toBe(true);
    expect(await page.getByLabel(/tell me about future openings/).isChecked()).toBe(true);
    await documentsAreKept(page);

    await page.getByLabel("E-mail address").fill("mended@example.com");
    await sendApplication(page);
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await page.getByRole("main").innerText()).toContain("letter.docx");
  });

  test("keeps the good document when the other is of the wrong kind", async () => {
    const page = await open(form);
    await fillContact(page);
    await resumeField(page).setInputFiles(disguisedPicture);
    await letterField(page).setInputFiles(letter);
    await continueButton(page).click();

    await summary(page).waitFor();
    await page.locator("[data-document=RESUME] .field__error").waitFor();
    await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
    expect(await page.getByText(/^resume\.pdf, .*, kept$/).count()).toBe(0);
    expect(await page.getByLabel("Given name").inputValue()).toBe(candidate.givenName);
  });

  test("sends once, however often the button is pressed", async () => {
    const page = await open(form);
    await fillContact(page, { email: "twice@example.com" });
    await chooseDocuments(page);
    await goOnToCheck(page);
    await sendButton(page).dblclick();
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    expect(await applicationCount(await rounds.admin(), "twice@example.com")).toBe(1);
  });

  test("is told kindly when the posting closed meanwhile, and can copy what was typed", async () => {
    const admin = await rounds.admin();
    const { id, slug } = await publishPosting(admin, "Night PACS Analyst");
    const page = await open(`/postings/${slug}/apply`);
    await fillContact(page);
    await chooseDocuments(page);
    await admin.postForData("mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }", { id });
    await continueButton(page).click();
    await page.getByRole("heading", { name: "This posting has closed" }).waitFor();
    expect(await page.getByRole("main").innerText()).toContain(candidate.email);
  });

  test("finds the posting's facts as structured data in the page, for job boards", async () => {
    const page = await open("/postings/pacs-administrator");
    const data: JobPosting = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
    expect(data).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "JobPosting",
      title: "PACS Administrator",
      hiringOrganization: { name: "Lantern Lake Medical Center" },
      employmentType: "FULL_TIME",
      directApply: true,
      baseSalary: { currency: "USD", value: { minValue: 60_000, maxValue: 100_000, unitText: "YEAR" } },
    });
    expect(data.jobLocation.map(({ address }) => address.addressLocality)).toContain("Lantern Lake");
    expect(Number.isNaN(Date.parse(data.datePosted))).toBe(false);
  });
});
