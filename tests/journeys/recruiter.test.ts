import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DocumentRow } from "../../server/src/features/documents/document.entity.ts";
import { postingIdOf, submit, type SubmitInput } from "../testkit/applying.ts";
import { publishPosting } from "../testkit/postings.ts";
import { administrator } from "../testkit/server.ts";
import { uploadForId } from "../testkit/upload.ts";
import { candidate, letter, letterText, resume, scan } from "./candidate-steps.ts";
import { addColleague, colleaguePassword, fillSignIn, openMessage, putOnTeam, signInOn } from "./colleagues.ts";
import { eventually, useRounds } from "./rounds.ts";

const rounds = useRounds();

/** Somebody applies to the PACS Administrator posting; each test has a candidate of its own. */
async function apply(familyName: string, sent = resume): Promise<void> {
  const { baseUrl } = rounds.server;
  const documents = [
    { kind: "RESUME", uploadId: await uploadForId(baseUrl, sent.name, sent.buffer) },
    { kind: "COVER_LETTER", uploadId: await uploadForId(baseUrl, letter.name, letter.buffer) },
  ];
  const input: SubmitInput = { ...candidate, familyName, email: `${familyName.toLowerCase()}@example.com`, postingId: await postingIdOf(baseUrl), idempotencyKey: crypto.randomUUID(), documents };
  const { userErrors } = await submit(baseUrl, input);
  expect(userErrors).toEqual([]);
}

async function openApplication(page: Page, familyName: string): Promise<void> {
  await page.getByRole("link", { name: "PACS Administrator" }).click();
  await page.getByRole("link", { name: familyName }).click();
  await page.getByRole("heading", { level: 1, name: familyName }).waitFor();
}

/** Until then an open application looks again every few seconds. */
const documentsAreRead = () => eventually(() => rounds.server.app.services.database.read.countBy(DocumentRow, { textState: "WAITING" })).toBe(0);

const standsAt = (page: Page, stage: string) => page.getByRole("region", { name: "Stage" }).locator("[aria-current=step]", { hasText: stage }).waitFor();
const moveTo = (page: Page, stage: string) => page.getByRole("region", { name: "Stage" }).getByRole("button", { name: stage, exact: true }).click();

describe("a recruiter", () => {
  test("is led to the page that was asked for, after signing in", async () => {
    const page = await rounds.open();
    await page.goto("/console/staff");
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await fillSignIn(page, { ...administrator, password: "not this one" });
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("E-mail").inputValue()).toBe(administrator.email);

    await fillSignIn(page, administrator);
    await page.getByRole("heading", { level: 1, name: "Staff" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/console/staff");

    await page.locator("header summary").click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.goto("/console/staff");
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  test("sees the counts, reads both documents in the page and writes a note", async () => {
    await apply("Abara");
    const page = await rounds.open();
    await signInOn(page);
    const row = page.getByRole("row", { name: /PACS Administrator/ });
    const waiting = Number(await row.getByRole("cell").nth(2).locator("strong").innerText());
    expect(waiting).toBeGreaterThan(0);

    await openApplication(page, "Abara");
    const sheet = page.getByRole("region", { name: "Page 1 of 1" });
    await eventually(() => sheet.locator("canvas").evaluate(isDrawn)).toBe(true);
    await sheet.getByText("Twelve years of PACS").waitFor();

    await page.getByRole("tab", { name: "Cover letter" }).click();
    await page.getByRole("tabpanel").getByText(letterText.split("\n")[1] ?? "").waitFor();

    await page.keyboard.press("n");
    await page.getByLabel("Write a note").fill("Nights, gladly. Let us talk.");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("listitem").filter({ hasText: "Nights, gladly. Let us talk." }).waitFor();
    expect(await page.getByLabel("Write a note").inputValue()).toBe("");
    await page.getByText(/wrote a note/).waitFor();
  });

  test("sees the picture of a scanned resume and is told that it holds no text", async () => {
    await apply("Azevedo", scan);
    const page = await rounds.open();
    await signInOn(page);
    await openApplication(page, "Azevedo");
    await eventually(() => page.getByRole("region", { name: "Page 1 of 1" }).locator("canvas").evaluate(isDrawn)).toBe(true);
    await page.getByRole("button", { name: "Text only" }).click();
    await page.getByText(/This file holds no text; it may be a scan/).waitFor();
  });

  test("moves an application through the stages by button and by key; other tabs and people see it at once", async () => {
    await apply("Brandt");
    const colleague = await addColleague(rounds.server, "Ingrid Vasquez", "RECRUITER");
    const page = await rounds.open();
    await signInOn(page);
    const secondTab = await page.context().newPage();
    await secondTab.goto("/console");
    const elsewhere = await rounds.open();
    await signInOn(elsewhere, { email: colleague.email, password: colleaguePassword });
    await openApplication(page, "Brandt");
    await openApplication(secondTab, "Brandt");
    await openApplication(elsewhere, "Brandt");

    await moveTo(page, "Screen");
    for (const watching of [page, secondTab, elsewhere]) await standsAt(watching, "Screen");
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("3");
    for (const watching of [page, secondTab, elsewhere]) await standsAt(watching, "Interview");
    await elsewhere.getByRole("heading", { level: 1 }).click();
    await elsewhere.keyboard.press("4");
    for (const watching of [page, secondTab, elsewhere]) await standsAt(watching, "Offer");
    await page.getByText("Ingrid Vasquez moved it from Interview to Offer.").waitFor();

    await elsewhere.getByLabel("Write a note").fill("Offer letter is out.");
    await elsewhere.getByRole("button", { name: "Save the note" }).click();
    await secondTab.getByText("Offer letter is out.").waitFor();
  });

  test("is told calmly when a colleague moved the same application first", async () => {
    await apply("Castellanos");
    const page = await rounds.open();
    await signInOn(page);
    const behind = await page.context().newPage();
    // A line that stays silent: this tab learns of nothing by itself.
    await behind.route("**/staff/events", () => {});
    await behind.goto("/console");
    await openApplication(page, "Castellanos");
    await documentsAreRead();
    await openApplication(behind, "Castellanos");

    await moveTo(page, "Interview");
    await standsAt(page, "Interview");
    await moveTo(behind, "Screen");
    await behind.getByText("Somebody moved this application in the meantime. It now shows as it stands: Interview.").waitFor();
    await standsAt(behind, "Interview");
    await standsAt(page, "Interview");
    await moveTo(behind, "Screen");
    await standsAt(behind, "Screen");
  });

  test("declines with a letter of their own words, and it arrives", async () => {
    await apply("Dvorak");
    const page = await rounds.open();
    await signInOn(page);
    await openApplication(page, "Dvorak");
    await page.getByRole("button", { name: /^Decline/ }).click();
    const dialog = page.getByRole("dialog", { name: /^Decline Renée Dvorak/ });
    await dialog.getByLabel("Message").fill("Dear Renée,\n\nthe position went to a colleague. We liked your letter.");
    await dialog.getByRole("button", { name: "Decline and send" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText(/^Declined on/).waitFor();

    const message = await openMessage(page, /Your application for PACS Administrator.*dvorak@example\.com/);
    await page.frameLocator("iframe").getByText("We liked your letter.").waitFor();
    await message.getByRole("figure", { name: "Plain text" }).getByText("We liked your letter.").waitFor();
  });

  test("hears of an application that comes in while the list is open", async () => {
    const page = await rounds.open();
    await signInOn(page);
    await page.getByRole("link", { name: "PACS Administrator" }).click();
    await page.getByRole("region", { name: "Applications" }).waitFor();
    await apply("Egede");
    await page.getByRole("link", { name: "Egede" }).waitFor();
  });
});

describe("a reviewer", () => {
  test("sees just the postings of their teams, reads and notes, and decides nothing", async () => {
    await apply("Farkas");
    const admin = await rounds.admin();
    await publishPosting(admin, "Night PACS Analyst");
    const { postings } = await admin.postForData<{ postings: { nodes: { id: string; slug: string }[] } }>("{ postings { nodes { id slug } } }");
    const reviewer = await addColleague(rounds.server, "Amara Okonjo", "REVIEWER");
    await putOnTeam(admin, postings.nodes.find(({ slug }) => slug === "pacs-administrator")?.id ?? "", [reviewer.email]);

    const page = await rounds.open();
    await signInOn(page, { email: reviewer.email, password: colleaguePassword });
    await page.getByRole("link", { name: "PACS Administrator" }).waitFor();
    expect(await page.getByText("Night PACS Analyst").count()).toBe(0);
    for (const door of ["Staff", "Mailbox", "New posting"]) expect(await page.getByText(door, { exact: true }).count()).toBe(0);

    await openApplication(page, "Farkas");
    expect(await page.getByRole("button", { name: /^Decline/ }).count()).toBe(0);
    expect(await page.getByRole("region", { name: "Stage" }).getByRole("button", { disabled: false }).count()).toBe(0);
    await page.getByLabel("Write a note").fill("Strong on HL7.");
    await page.getByRole("button", { name: "Save the note" }).click();
    await page.getByText("Strong on HL7.").first().waitFor();

    await page.goto("/console/staff");
    await page.getByRole("heading", { level: 1, name: "Nothing is here" }).waitFor();
  });
});

/** Whether anything but one flat color stands on the canvas. */
function isDrawn(canvas: HTMLCanvasElement | SVGElement | HTMLElement): boolean {
  if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
  const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
  return new Set(new Uint32Array(data.buffer)).size > 2;
}
