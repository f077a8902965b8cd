import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { MailboxMessageRow } from "../../server/src/platform/mail/mailbox.entity.ts";
import { apply } from "../testkit/applying.ts";
import type { StaffClient } from "../testkit/graphql.ts";
import { expectAccessible } from "./accessible.ts";
import { addColleague, colleaguePassword, signInOn, type Colleague } from "./colleagues.ts";
import { summary } from "./candidate-steps.ts";
import { eventually, phone, useRounds } from "./rounds.ts";
import { longResume, sha256, watchPieces } from "./upload-steps.ts";

const rounds = useRounds();
const card = { name: "arrt-card.txt", mimeType: "text/plain", buffer: Buffer.from("ARRT 4711, valid until 2031") };
const field = (page: Page) => page.getByLabel("ARRT card", { exact: true });
const add = (page: Page) => page.getByRole("button", { name: "Add to my application" });
const isThere = (page: Page) => page.getByText("Your document has arrived.").waitFor();

let admin: StaffClient;
let recruiter: Colleague;

beforeAll(async () => {
  admin = await rounds.admin();
  recruiter = await addColleague(rounds.server, "Robin Sato", "RECRUITER");
});

interface Applied {
  readonly id: string;
  readonly email: string;
  /** The path of the status page. */
  readonly status: string;
}

async function applied(name: string): Promise<Applied> {
  const email = `${name}@example.com`;
  const { statusUrl } = await apply(rounds.server.baseUrl, { email, givenName: name, familyName: "Featherstonehaugh-Papadimitrakopoulou" });
  const { postings } = await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
  const { applications } = await admin.postForData<{ applications: { nodes: { id: string }[] } }>("query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { nodes { id } } }", { id: postings.nodes[0]?.id, search: email });
  return { id: applications.nodes[0]?.id ?? "", email, status: new URL(statusUrl).pathname };
}

/** Asks for an ARRT card; the path of its page. */
async function asked({ id, status }: Applied, input: Record<string, unknown> = {}): Promise<string> {
  const { done } = await admin.postForData<{ done: { application: { documentRequests: { id: string }[] } } }>("mutation ($input: AskForDocumentInput!) { done: askForDocument(input: $input) { application { documentRequests { id } } } }", { input: { applicationId: id, kind: "CERTIFICATE", label: "ARRT card", ...input } });
  return `${status}/documents/${done.application.documentRequests.at(-1)?.id ?? ""}`;
}

async function certificatesOf({ id }: Applied): Promise<string[]> {
  const { application } = await admin.postForData<{ application: { documents: { kind: string; sha256: string }[] } }>("query ($id: ID!) { application(id: $id) { documents { kind sha256 } } }", { id });
  return application.documents.filter(({ kind }) => kind === "CERTIFICATE").map((document) => document.sha256);
}

async function linkIn(recipient: string, pattern: RegExp): Promise<string> {
  const find = async () => (await rounds.server.app.services.database.read.findBy(MailboxMessageRow, { recipient })).flatMap(({ text }) => pattern.exec(text)?.[0] ?? []).at(-1) ?? "";
  await eventually(find).not.toBe("");
  return find();
}

test("a recruiter asks by keyboard, the candidate adds the document by the mailed link, and the recruiter's open page shows it", async () => {
  const person = await applied("Ana");
  const reader = await rounds.open();
  await signInOn(reader, { email: recruiter.email, password: colleaguePassword });
  await reader.goto(`/console/applications/${person.id}`);
  await reader.getByRole("heading", { name: "Documents asked for" }).waitFor();
  await reader.keyboard.press("d");
  await reader.getByLabel("Kind of document").selectOption({ label: "Other document" });
  await reader.getByRole("button", { name: "Ask for it" }).click();
  await reader.getByText("Say which document you need.").waitFor();
  await expectAccessible(reader);
  await reader.getByLabel("Kind of document").selectOption({ label: "Certificate" });
  await reader.getByLabel(/^Which one/).fill("ARRT card");
  await reader.getByLabel(/^What to tell the candidate/).fill("Both sides, please.");
  await reader.keyboard.press("Tab");
  await reader.getByRole("button", { name: "Ask for it" }).click();
  await reader.getByText("Asked for", { exact: true }).waitFor();
  await reader.getByText("Robin Sato asked the candidate for a document.").waitFor();
  await expectAccessible(reader);

  const page = await rounds.open({ viewport: phone, hasTouch: true });
  await page.goto(await linkIn(person.email, /http\S+\/documents\/\S+/));
  await page.getByText("Both sides, please.").waitFor();
  await expectAccessible(page);
  await add(page).click();
  await summary(page).getByRole("link", { name: "Choose the document to add." }).waitFor();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await field(page).setInputFiles(card);
  await page.getByText(/^arrt-card\.txt, .*, kept$/).waitFor();
  await add(page).click();
  await isThere(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rounds.")))).toEqual([]);

  await reader.getByRole("listitem").getByText("Came in", { exact: true }).waitFor();
  await reader.getByRole("tab", { name: "ARRT card" }).click();
  await reader.getByText("ARRT 4711, valid until 2031").waitFor();
  await linkIn(recruiter.email, /ARRT card\.[\s\S]*\/console\/applications\/\S+/);
});

describe("a candidate on a phone", () => {
  const open = () => rounds.open({ viewport: phone, hasTouch: true });

  test("sends at once, and the form waits for the upload; a reload, the way back and a second press lose and double nothing", async () => {
    const person = await applied("Bela");
    const address = await asked(person);
    const page = await open();
    await page.goto(person.status);
    await page.getByRole("link", { name: "Add this document: ARRT card" }).click();
    let letGo = () => {};
    let stopped = () => {};
    const held = new Promise<void>((resolve) => (stopped = resolve));
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/uploads/resumable/*", async (route) => {
      if (route.request().method() === "PATCH") {
        stopped();
        await gate;
      }
      await route.continue().catch(() => undefined);
    });
    await field(page).setInputFiles(longResume);
    await held;
    await add(page).click();
    await page.getByText("It is added as soon as it has arrived.").waitFor();
    await page.reload();
    letGo();
    await page.getByText(/^long-resume\.pdf, .*, kept$/).waitFor();
    await page.reload();
    await page.getByText(/^long-resume\.pdf, .*, kept$/).waitFor();
    await add(page).dblclick();
    await isThere(page);
    expect(await certificatesOf(person)).toEqual([sha256(longResume.buffer)]);
    await page.goBack();
    await page.goto(address);
    await page.getByRole("heading", { name: "This document has arrived" }).waitFor();
    await expectAccessible(page);
  });

  test("whose line breaks sends the rest once it is back", async () => {
    const person = await applied("Cleo");
    const page = await open();
    await page.goto(await asked(person));
    const pieces = watchPieces(page);
    let broken = true;
    await page.route("**/uploads/resumable/*", (route) => (broken && route.request().method() === "PATCH" && Number(route.request().headers()["upload-offset"]) > 0 ? route.abort("connectionreset") : route.continue()));
    await field(page).setInputFiles(longResume);
    await page.getByText("The connection is lost.").locator("visible=true").first().waitFor();
    broken = false;
    await page.getByText(/^long-resume\.pdf, .*, kept$/).waitFor();
    expect(pieces.filter((offset) => offset === 0)).toHaveLength(1);
    await add(page).click();
    await isThere(page);
    expect(await certificatesOf(person)).toEqual([sha256(longResume.buffer)]);
  });

  test("whose document is not needed any more while they look for it is told so, and nothing is added", async () => {
    const person = await applied("Dana");
    const address = await asked(person);
    const page = await open();
    await page.goto(address);
    await field(page).setInputFiles(card);
    await page.getByText(/kept$/).first().waitFor();
    await admin.postForData("mutation ($input: WithdrawDocumentRequestInput!) { withdrawDocumentRequest(input: $input) { userErrors { code } } }", { input: { applicationId: person.id, documentRequestId: address.split("/").at(-1) } });
    await add(page).click();
    await page.getByRole("heading", { name: "This document is not needed" }).waitFor();
    await expectAccessible(page);
    expect(await certificatesOf(person)).toEqual([]);
    await page.getByRole("link", { name: "Back to your application" }).click();
    await page.getByRole("heading", { name: "Your application", exact: true }).waitFor();
  });

  test("without JavaScript adds it all the same, in Spanish", async () => {
    const person = await applied("Elena");
    const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
    await asked(person, { kind: "TRANSCRIPT", label: null, dueOn: null });
    await page.goto(`/es${person.status}`);
    await page.getByRole("link", { name: "Añadir este documento: Expediente académico" }).click();
    await page.getByRole("button", { name: "Añadir a mi solicitud" }).click();
    await page.getByRole("link", { name: "Elija el documento que quiere añadir." }).click();
    await page.getByLabel("Expediente académico", { exact: true }).setInputFiles(card);
    await page.getByRole("button", { name: "Añadir a mi solicitud" }).click();
    await page.getByText("Su documento ha llegado.").waitFor();
    await page.getByText(/arrt-card\.txt, .*, añadido el/).waitFor();
  });
});
