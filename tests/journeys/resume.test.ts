import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { buildDocx } from "../fixtures/documents/build-documents.ts";
import { expectAccessible } from "./accessible.ts";
import { answerQuestions, continueButton, goOnToCheck, letter, letterField, resumeField, scan, sendButton, type ChosenFile } from "./candidate-steps.ts";
import { phone, useRounds } from "./rounds.ts";

const rounds = useRounds();
const form = "/postings/pacs-administrator/apply";
const text = ["MARA O'QUILL, CIIP", "mara.oquill@example.com | (312) 555-0142 | linkedin.com/in/example-mara", "EXPERIENCE", "PACS Administrator, Northgate Hospital, 2019 – present", "PACS Analyst, Lakeshore Health, 2014 – 2019", "EDUCATION", "B.S. Health Informatics, Example State University, 2013"].join("\n");
const resume: ChosenFile = { name: "mara.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: Buffer.from(buildDocx(text)) };

const jsonResume = { basics: { name: "Mara Quill" }, work: [{ name: "Northgate Hospital", position: "PACS Administrator" }] };

async function open(javaScriptEnabled: boolean, address = form): Promise<Page> {
  const page = await rounds.open({ viewport: phone, javaScriptEnabled });
  await page.goto(address);
  return page;
}
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const values = (page: Page) => Promise.all(["givenName", "familyName", "email", "phone", "links"].map((name) => field(page, name).inputValue()));
const fact = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });

describe("a candidate whose resume is read", () => {
  test("finds the empty fields filled in, can undo it, and keeps what was typed", async () => {
    const page = await open(true);
    await field(page, "phone").fill("+1 555 010 0199");
    await resumeField(page).setInputFiles(resume);
    await page.getByText("4 fields are filled in from your resume. Please check them.").waitFor();
    expect(await values(page)).toEqual(["Mara", "O'Quill", "mara.oquill@example.com", "+1 555 010 0199", "https://linkedin.com/in/example-mara"]);
    await page.getByText("Your resume says: (312) 555-0142").waitFor();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Use it: Phone number" }).click();
    await page.getByRole("button", { name: "Undo: E-mail address" }).click();
    expect(await values(page)).toEqual(["Mara", "O'Quill", "", "(312) 555-0142", "https://linkedin.com/in/example-mara"]);
    await page.getByRole("button", { name: "Undo: Phone number" }).click();
    expect(await field(page, "phone").inputValue()).toBe("+1 555 010 0199");
    await field(page, "givenName").fill("Maria");
    expect(await page.getByRole("button", { name: "Undo: Given name" }).count()).toBe(0);
  });

  test("sends of its facts what they use, sees them before sending, and finds them after a reload", async () => {
    const page = await open(true);
    await resumeField(page).setInputFiles(resume);
    await letterField(page).setInputFiles(letter);
    await fact(page, /Lakeshore Health/).uncheck();
    await page.getByRole("button", { name: "Use these" }).click();
    await page.getByText("What is ticked goes to the hiring team with your application.").waitFor();
    await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
    await page.reload();
    await fact(page, /Lakeshore Health/).waitFor();
    expect(await Promise.all([/Northgate Hospital/, /Lakeshore Health/, /CIIP/].map((name) => fact(page, name).isChecked()))).toEqual([true, false, true]);

    await answerQuestions(page);
    await goOnToCheck(page);
    const shown = await page.getByRole("main").innerText();
    for (const sent of ["PACS Administrator, Northgate Hospital, since 2019", "Bachelor's degree, Health Informatics, Example State University, 2013", "https://linkedin.com/in/example-mara"]) expect(shown).toContain(sent);
    expect(shown).not.toContain("Lakeshore");
    await sendButton(page).click();
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    const status = await page.getByRole("main").innerText();
    expect(status).toContain("Certified Imaging Informatics Professional (CIIP), ABII");
    expect(status).not.toContain("Lakeshore");
  });

  test("sends nothing of it unless they use it", async () => {
    const page = await open(true);
    await resumeField(page).setInputFiles(resume);
    await letterField(page).setInputFiles(letter);
    await page.getByRole("button", { name: "Leave them out" }).waitFor();
    await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
    await answerQuestions(page);
    await goOnToCheck(page);
    expect(await page.getByRole("main").innerText()).not.toContain("Northgate");
  });

  test("or a JSON Resume, dropped on the same field, that goes nowhere", async () => {
    const page = await open(true);
    await page.getByText("Have a JSON Resume?").click();
    const choose = (content: string) => page.getByLabel("JSON Resume", { exact: true }).setInputFiles({ name: "resume.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await choose("{}");
    await page.getByText(/This file is no JSON Resume/).first().waitFor();
    await choose(JSON.stringify(jsonResume));
    await page.getByText("2 fields are filled in from your resume. Please check them.").waitFor();
    expect(await page.getByText(/This file is no JSON Resume/).isVisible()).toBe(false);
    expect((await values(page)).slice(0, 3)).toEqual(["Mara", "Quill", ""]);
    await fact(page, /Northgate Hospital/).waitFor();

    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "resume.json"));
      return data;
    }, JSON.stringify({ ...jsonResume, work: [{ name: "Lakeshore Health" }] }));
    await page.locator('[data-document="RESUME"]').dispatchEvent("drop", { dataTransfer: dropped });
    await fact(page, /Lakeshore Health/).waitFor();
    expect(await fact(page, /Northgate Hospital/).count()).toBe(0);
    expect(await page.getByText(/kept$/).locator("visible=true").count()).toBe(0);
  });

  test("is told when it holds no text, and goes on", async () => {
    const page = await open(true, `/es${form}`);
    await page.getByLabel("Currículum", { exact: true }).setInputFiles(scan);
    await page.getByText("Este currículum no contiene texto que nuestro programa pueda leer").waitFor();
    await page.getByText(/^scan\.pdf, .* guardado$/).waitFor();
  });
});

describe("without JavaScript", () => {
  test("a button reads the resume: empty fields are filled in, ticked facts go along", async () => {
    const page = await open(false);
    await field(page, "email").fill("own@example.com");
    await page.getByRole("button", { name: "Read my resume" }).click();
    await page.getByRole("link", { name: "Choose your resume, then have it read." }).waitFor();
    await resumeField(page).setInputFiles(resume);
    await page.getByRole("button", { name: "Read my resume" }).click();
    await page.getByText("4 fields are filled in from your resume. Please check them.").waitFor();
    expect(await page.title()).not.toMatch(/^Error/);
    expect(await values(page)).toEqual(["Mara", "O'Quill", "own@example.com", "(312) 555-0142", "https://linkedin.com/in/example-mara"]);
    await page.getByText("Your resume says: mara.oquill@example.com").waitFor();

    await fact(page, /Northgate Hospital/).check();
    await letterField(page).setInputFiles(letter);
    await answerQuestions(page);
    // Enter in a field goes on, and does not have the resume read once more.
    await field(page, "phone").press("Enter");
    await page.getByRole("heading", { name: "Check your answers" }).waitFor();
    const shown = await page.getByRole("main").innerText();
    expect(shown).toContain("PACS Administrator, Northgate Hospital, since 2019");
    expect(shown).not.toContain("Lakeshore");
    await page.getByRole("button", { name: "Change: Links" }).click();
    await field(page, "links").fill("javascript:alert(1)");
    expect(await fact(page, /Northgate Hospital/).isChecked()).toBe(true);
    await continueButton(page).click();
    await page.getByRole("link", { name: /Enter web addresses like/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id ?? location.hash)).toBeTruthy();
  });
});
