import type { Locator, Page } from "playwright-core";
import { buildDocx, buildJpeg2000Pdf, buildPdf } from "../fixtures/documents/build-documents.ts";

/** A file as a file input takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const candidate = { givenName: "Renée", familyName: "Okafor-Lindqvist", email: "renee.okafor@example.com", phone: "+1 715 555 0188" };

export const resumeText = "Renée Okafor-Lindqvist\nPACS analyst\nTwelve years of PACS, four of them on nights.";
export const letterText = "Dear team,\nthe archive and I would get along.";

export const resume: ChosenFile = { name: "resume.pdf", mimeType: "application/pdf", buffer: Buffer.from(buildPdf(resumeText)) };
export const letter: ChosenFile = {
  name: "letter.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(buildDocx(letterText)),
};
export const scan: ChosenFile = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from(buildJpeg2000Pdf()) };
export const program: ChosenFile = { name: "resume.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ not a resume") };
export const disguisedPicture: ChosenFile = { name: "resume.pdf", mimeType: "application/pdf", buffer: Buffer.from("\x89PNG\r\n\x1a\n not a resume", "latin1") };

export const resumeField = (page: Page): Locator => page.getByLabel("Resume", { exact: true });
export const letterField = (page: Page): Locator => page.getByLabel("Cover letter", { exact: true });
export const continueButton = (page: Page): Locator => page.getByRole("button", { name: "Continue" });
export const sendButton = (page: Page): Locator => page.getByRole("button", { name: "Send application" });
export const summary = (page: Page): Locator => page.locator("#error-summary");

export async function fillContact(page: Page, changes: Partial<typeof candidate> = {}): Promise<void> {
  const { givenName, familyName, email, phone } = { ...candidate, ...changes };
  await page.getByLabel("Given name").fill(givenName);
  await page.getByLabel("Family name").fill(familyName);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel(/^Phone number/).fill(phone);
}

/** Chooses both documents; with a script, waits until they are kept. */
export async function chooseDocuments(page: Page): Promise<void> {
  await resumeField(page).setInputFiles(resume);
  await letterField(page).setInputFiles(letter);
}

export async function documentsAreKept(page: Page): Promise<void> {
  await page.getByText(/^resume\.pdf, .*, kept$/).waitFor();
  await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
}

/** Goes on to the page that shows every answer once more. */
export async function goOnToCheck(page: Page): Promise<void> {
  await continueButton(page).click();
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
}

/** From the form over the check to the receipt's own page, which the caller waits for. */
export async function sendApplication(page: Page): Promise<void> {
  await goOnToCheck(page);
  await sendButton(page).click();
}

/** Of the posting that is there from the start. */
export async function answerQuestions(page: Page): Promise<void> {
  await page.getByLabel(/Which PACS have you run/).fill("Two, for twelve years.");
  await page.getByRole("group", { name: /on-call rotation/ }).getByLabel("Yes").check();
}
