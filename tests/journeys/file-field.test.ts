import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exif, jpeg, jpegWith } from "../fixtures/images/build-images.ts";
import { expectAccessible } from "./accessible.ts";
import { letter, letterField, resume, resumeField, type ChosenFile } from "./candidate-steps.ts";
import { desk, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();
const field = (page: Page) => page.locator("[data-document=RESUME]");

async function openForm(page: Page): Promise<Page> {
  await page.goto("/postings/pacs-administrator/apply");
  // The script is there once it has said where what is typed is kept.
  await page.locator("[data-kept-here]").waitFor();
  return page;
}

/** What a browser does when files are let go over an element, or pasted into it. */
async function give(page: Page, how: "drop" | "paste", selector: string, files: readonly ChosenFile[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, content: buffer.toString("base64") }));
  await page.evaluate(
    ({ how, selector, given }) => {
      const data = new DataTransfer();
      for (const { name, mimeType, content } of given) data.items.add(new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], name, { type: mimeType }));
      const target = document.querySelector(selector);
      const events = how === "drop" ? [new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }), new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })] : [new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })];
      for (const event of events) target?.dispatchEvent(event);
    },
    { how, selector, given },
  );
}

/** What the server keeps for the field. */
async function keptPdf(page: Page): Promise<string> {
  const { database, documents } = rounds.server.app.services;
  const id = await page.locator('input[name="upload.RESUME"]').inputValue();
  const [row] = await database.read.query("SELECT storage_key, media_type FROM documents WHERE id = $1", [id]);
  expect(row.media_type).toBe("application/pdf");
  const chunks: Buffer[] = [];
  for await (const chunk of (await documents.open(row.storage_key))?.stream ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

describe("a candidate at a desk", () => {
  test("drops a file on its field, pastes another one, and does not lose the page when a drop misses", async () => {
    const page = await openForm(await rounds.open({ viewport: desk }));
    await page.getByLabel("Given name").fill("Renée");
    await give(page, "drop", "h1", [resume]);
    await give(page, "drop", "[data-document=RESUME]", [resume, letter]);
    expect(await field(page).locator(".field__error").innerText()).toContain("One file goes here.");
    await give(page, "drop", "[data-document=RESUME]", [resume]);
    await page.getByText(/^resume\.pdf, .*, kept$/).waitFor();
    expect(await field(page).locator(".field__error").isVisible()).toBe(false);

    await letterField(page).focus();
    await give(page, "paste", "body", [letter]);
    await page.getByText(/^letter\.docx, .*, kept$/).waitFor();
    expect(await page.getByLabel("Given name").inputValue()).toBe("Renée");
    expect(await page.getByRole("button", { name: "Photograph it" }).count()).toBe(0);

    await field(page).getByRole("button", { name: "Remove" }).click();
    expect(await page.getByText(/^resume\.pdf, .*, kept$/).isVisible()).toBe(false);
    expect(await field(page).locator("[data-said]").innerText()).toBe("resume.pdf is removed.");
    expect(await resumeField(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test("tells whoever wants to read a resume that one is kept", async () => {
    const page = await openForm(await rounds.open({ viewport: desk }));
    const told = page.evaluate(() => new Promise((resolve) => document.querySelector("form[data-apply]")?.addEventListener("rounds:kept", (event) => resolve(event instanceof CustomEvent ? event.detail : null))));
    await resumeField(page).setInputFiles(resume);
    expect(await told).toEqual({ slot: "RESUME", uploadId: expect.stringMatching(/^[\w-]{43}$/) });
  });
});

test("a candidate with a phone photographs a document page by page, takes one away, and sends one upright PDF", async () => {
  const page = await openForm(await rounds.open({ viewport: phone, hasTouch: true, isMobile: true }));
  const camera = field(page).locator("[data-camera]");
  const sideways: ChosenFile = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: jpegWith(0xe1, exif(6)) };
  expect(await camera.getAttribute("capture")).toBe("environment");
  await field(page).getByRole("button", { name: "Photograph it" }).waitFor();

  await camera.setInputFiles(sideways);
  await page.getByRole("button", { name: "Use this page" }).waitFor();
  await camera.setInputFiles({ name: "IMG_2.jpg", mimeType: "image/jpeg", buffer: jpeg });
  await page.getByRole("button", { name: "Use these 2 pages" }).waitFor();
  await camera.setInputFiles({ name: "IMG_3.jpg", mimeType: "image/jpeg", buffer: Buffer.from("not a picture") });
  await page.getByText("IMG_3.jpg cannot be read as a picture.").locator("visible=true").first().waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove page 2" }).click();
  await page.getByRole("button", { name: "Use this page" }).click();
  await page.getByText(/^Resume\.pdf, .*, kept$/).waitFor();

  const pdf = await keptPdf(page);
  expect(pdf).toContain("/Count 1");
  expect(pdf).toContain("/Width 16 /Height 24");
  expect(pdf).not.toContain("GPS");
});
