import { readFile } from "node:fs/promises";
import jsqr from "jsqr";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { phoneAgent } from "../api/reach/reach-under-test.ts";
import { expectAccessible } from "./accessible.ts";
import { answerQuestions, chooseDocuments, documentsAreKept, fillContact, sendApplication } from "./candidate-steps.ts";
import { signInOn } from "./colleagues.ts";
import { phone, useRounds } from "./rounds.ts";

const rounds = useRounds();

const NEWSLETTER = "Newsletter of the Society of Imaging Informatics in the Northern Lakes";

const SIDE = 240;

/** What a phone would read from a picture; the browser draws it smaller, since it knows PNG. */
async function readPicture(page: Page, download: Download): Promise<string | undefined> {
  const base64 = (await readFile(await download.path())).toString("base64");
  const { width, dots } = await page.evaluate(
    async ({ picture, side }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))], { type: "image/png" }));
      const pen = new OffscreenCanvas(side, side).getContext("2d");
      pen?.drawImage(bitmap, 0, 0, side, side);
      return { width: bitmap.width, dots: [...(pen?.getImageData(0, 0, side, side).data ?? [])] };
    },
    { picture: base64, side: SIDE },
  );
  expect(width).toBeGreaterThanOrEqual(1200);
  return jsqr(Uint8ClampedArray.from(dots), SIDE, SIDE)?.data;
}

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return file;
}

async function applyBy(link: string): Promise<void> {
  const page = await rounds.open({ viewport: phone, userAgent: phoneAgent });
  await page.goto(link);
  await page.getByRole("link", { name: "Apply for this position" }).locator("visible=true").first().click();
  await fillContact(page);
  await chooseDocuments(page);
  await documentsAreKept(page);
  await answerQuestions(page);
  await sendApplication(page);
  await page.getByRole("heading", { name: "Application received" }).waitFor();
}

test("a recruiter makes a share link, a candidate comes by it and applies, and the link is counted, drawn and ended", async () => {
  const page = await rounds.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await signInOn(page);
  await page.getByRole("link", { name: "PACS Administrator" }).click();
  await page.getByRole("link", { name: "Reach" }).click();
  await page.getByText("No visits in the last 28 days").waitFor();

  await page.getByRole("button", { name: "New share link" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await dialog.getByText("Say where the link will be, such as the name of a newsletter.").waitFor();
  await dialog.getByLabel("Where will it be?").fill(NEWSLETTER);
  await page.context().setOffline(true);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await dialog.getByText("The server did not answer.").waitFor();
  await page.context().setOffline(false);
  await dialog.getByRole("button", { name: "Make the link" }).click();

  await dialog.getByText("The link is made.").waitFor();
  const link = await dialog.getByRole("textbox", { name: `Address of ${NEWSLETTER}` }).inputValue();
  await dialog.getByRole("button", { name: "Copy" }).click();
  await dialog.getByRole("status").filter({ hasText: /^Copied$/ }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await dialog.getByRole("img", { name: `QR code of ${NEWSLETTER}` }).waitFor();
  await expectAccessible(page);
  const picture = await download(page, "Download PNG");
  expect(picture.suggestedFilename()).toMatch(/^pacs-administrator-newsletter-of-the-society.*\.png$/);
  expect(await readPicture(page, picture)).toBe(link);
  expect(await readFile(await (await download(page, "Download SVG")).path(), "utf8")).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="50mm"/);
  await dialog.getByRole("button", { name: "Close" }).click();

  await applyBy(link);
  await page.reload();
  const source = page.getByRole("row", { name: new RegExp(`^${NEWSLETTER}`) });
  await source.waitFor();
  expect(await source.getByRole("cell").allInnerTexts()).toEqual(["1", "1", "1"]);
  await page.getByText("1 of 1 view began an application").waitFor();
  await page.getByText("1 view, 1 start, 1 application in the last 28 days").waitFor();
  await page.getByText("The same as a table").click();
  await page.getByLabel("Time").selectOption({ label: "The last 365 days" });
  await page.getByRole("heading", { name: "By week" }).waitFor();
  expect(new URL(page.url()).search).toBe("?days=365");
  await expectAccessible(page);

  await page.getByRole("button", { name: `End ${NEWSLETTER}` }).click();
  await dialog.getByRole("button", { name: "End the link" }).click();
  await page.getByText("1 ended link").click();
  await page.getByText(/, ended on /).waitFor();
  expect(await page.getByRole("textbox", { name: `Address of ${NEWSLETTER}` }).count()).toBe(0);
  const visitor = await rounds.open({ userAgent: phoneAgent });
  await visitor.goto(link);
  expect(new URL(visitor.url()).search).toBe("");

  await page.getByRole("navigation", { name: "Posting" }).getByRole("link", { name: "Applications" }).click();
  await page.getByRole("link", { name: "Okafor-Lindqvist" }).click();
  await page.getByText(NEWSLETTER).waitFor();
});
