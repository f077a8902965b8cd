import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { buildPdf } from "../fixtures/documents/build-documents.ts";
import { eicar } from "../fixtures/documents/eicar.ts";
import { startBuiltServer } from "../testkit/built-server.ts";
import { freePort } from "../testkit/free-port.ts";
import { startScannerDouble } from "../testkit/scanner-double.ts";
import { administrator } from "../testkit/server.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";
import { expectAccessible } from "./accessible.ts";
import { fillContact, letter, letterField, resume, resumeField, summary, type ChosenFile } from "./candidate-steps.ts";
import { signInOn } from "./colleagues.ts";
import { eventually, phone, useRounds } from "./rounds.ts";
import { sendForReceipt } from "./upload-steps.ts";

const scanner = await startScannerDouble();
const rounds = useRounds({ clamd: scanner.address });

afterEach(async () => {
  await scanner.goDown();
  await scanner.comeUp();
});
afterAll(() => scanner.goDown());

/** What follows the end of a PDF is nobody's, and found all the same. */
const infected: ChosenFile = { name: "old-resume.pdf", mimeType: "application/pdf", buffer: Buffer.concat([buildPdf("Twelve years of PACS"), Buffer.from(`\n${eicar}\n`)]) };

const openOnPhone = (baseURL?: string): Promise<Page> => rounds.open({ viewport: phone, hasTouch: true, ...(baseURL === undefined ? {} : { baseURL }) });

async function fillAllButResume(page: Page, familyName: string): Promise<void> {
  await page.goto("/postings/pacs-administrator/apply");
  await fillContact(page, { familyName, email: `${familyName.toLowerCase()}@example.com` });
  await letterField(page).setInputFiles(letter);
  await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
}

async function chooseResume(page: Page, file: ChosenFile): Promise<void> {
  await resumeField(page).setInputFiles(file);
  await page.getByText(new RegExp(`^${file.name.replace(".", "\\.")}, .*, kept$`)).waitFor();
}

async function openApplication(page: Page, familyName: string): Promise<void> {
  await page.getByRole("link", { name: "PACS Administrator" }).click();
  await page.getByRole("link", { name: familyName }).click();
  await page.getByRole("heading", { level: 1, name: familyName }).waitFor();
}

const panel = (page: Page) => page.getByRole("tabpanel");
const refusal = (page: Page) => page.locator("[data-document=RESUME] .field__error");

describe("a candidate on a phone", () => {
  test("whose file holds a virus is told so at once, keeps everything else, and sends another copy", async () => {
    const page = await openOnPhone();
    await fillAllButResume(page, "Abiola");
    await resumeField(page).setInputFiles(infected);
    await refusal(page).getByText(/virus scanner found something in this file/).waitFor();
    await expectAccessible(page);
    await page.setViewportSize(phone);
    expect(await page.getByLabel("Family name").inputValue()).toBe("Abiola");
    await chooseResume(page, resume);
    expect(await refusal(page).isVisible()).toBe(false);
    await sendForReceipt(page);
  });

  test("whose file is found to hold one while they fill in the form is told on the way to the check, and sends another copy", async () => {
    await scanner.goDown();
    const page = await openOnPhone();
    await fillAllButResume(page, "Bergstrom");
    await chooseResume(page, infected);
    await scanner.comeUp();
    const uploadId = await page.locator('input[name="upload.RESUME"]').inputValue();
    await eventually(async () => (await fetch(`${rounds.server.baseUrl}/uploads/resumable/${uploadId}`)).status).toBe(422);
    await page.getByRole("button", { name: "Continue" }).click();
    await summary(page).getByText(/virus scanner found something in your resume/).waitFor();
    expect(await page.getByText(/^old-resume\.pdf, .*, kept$/).isVisible()).toBe(false);
    expect(await page.getByText(/^letter\.docx, .*, kept$/).isVisible()).toBe(true);
    expect(await page.getByLabel("Family name").inputValue()).toBe("Bergstrom");
    await chooseResume(page, resume);
    await sendForReceipt(page);
  });
});

describe("the hiring team", () => {
  test("sees that a document is being checked, and the document itself as soon as it was", async () => {
    await scanner.goDown();
    const candidate = await openOnPhone();
    await fillAllButResume(candidate, "Castellanos");
    await chooseResume(candidate, resume);
    await candidate.getByText(/still being checked for viruses/).waitFor();
    await sendForReceipt(candidate);

    const page = await rounds.open();
    await signInOn(page);
    await openApplication(page, "Castellanos");
    await panel(page).getByText("Being checked for viruses.").waitFor();
    expect(await panel(page).getByRole("link", { name: /^Download/ }).count()).toBe(0);
    await expectAccessible(page);
    await scanner.comeUp();
    await page.getByRole("region", { name: "Page 1 of 1" }).getByText("Twelve years of PACS").waitFor();
    await panel(page).getByRole("link", { name: /^Download/ }).waitFor();
  });

  test("sees what was held back, with the application as it is", async () => {
    await scanner.goDown();
    const candidate = await openOnPhone();
    await fillAllButResume(candidate, "Dvorak");
    await chooseResume(candidate, infected);
    await sendForReceipt(candidate);
    await scanner.comeUp();

    const page = await rounds.open();
    await signInOn(page);
    await openApplication(page, "Dvorak");
    await panel(page).getByText("Held back: the virus scanner found something in this document.").waitFor();
    await page.getByText("The virus scanner found something in a document. It is held back.").waitFor();
    expect(await panel(page).getByRole("link", { name: /^Download/ }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole("tab", { name: "Cover letter" }).click();
    await panel(page).getByText("the archive and I would get along").waitFor();
  });
});

test("a server that is killed while a document waits for the scanner goes on with it, and the candidate notices nothing", async () => {
  await scanner.goDown();
  const folder = temporaryFolder("killed-while-scanned");
  const port = await freePort();
  const { host, port: scannerPort } = { port: 0, host: "", ...scanner.address };
  const start = () =>
    startBuiltServer({ DATABASE_URL: `sqlite:${folder.path}/rounds.sqlite`, DOCUMENTS_URL: `file:${folder.path}/documents`, CLAMD_URL: `tcp://${host}:${scannerPort}`, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password, LOG_LEVEL: "warn" }, { port });
  let server = await start();
  try {
    const candidate = await openOnPhone(server.baseUrl);
    await fillAllButResume(candidate, "Eriksen");
    await chooseResume(candidate, resume);
    await server.kill("SIGKILL");
    server = await start();
    await sendForReceipt(candidate);
    await server.kill("SIGKILL");
    server = await start();

    const page = await rounds.open({ baseURL: server.baseUrl });
    await signInOn(page);
    await openApplication(page, "Eriksen");
    await panel(page).getByText("Being checked for viruses.").waitFor();
    await scanner.comeUp();
    await page.getByRole("region", { name: "Page 1 of 1" }).getByText("Twelve years of PACS").waitFor();
    // Before the server goes for good, of which the console would complain.
    await page.context().close();
  } finally {
    await server.kill("SIGKILL");
    folder.remove();
  }
});
