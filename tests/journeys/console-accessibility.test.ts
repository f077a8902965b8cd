import type { Page } from "playwright-core";
import { beforeAll, describe, test } from "vitest";
import { postingIdOf, submit } from "../testkit/applying.ts";
import { administrator } from "../testkit/server.ts";
import { uploadForId } from "../testkit/upload.ts";
import { expectAccessible } from "./accessible.ts";
import { candidate, letter, resume } from "./candidate-steps.ts";
import { addColleague, fillSignIn, openMessage, signInOn } from "./colleagues.ts";
import { useRounds } from "./rounds.ts";

const rounds = useRounds();
type Session = Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;
let session: Session | undefined;

/** A page of the administrator, who signs in once for the whole file. */
async function open(address: string): Promise<Page> {
  const page = await rounds.open(session && { storageState: session });
  if (!session) {
    await signInOn(page);
    session = await page.context().storageState();
  }
  await page.goto(address);
  return page;
}

beforeAll(async () => {
  const { baseUrl } = rounds.server;
  const documents = [
    { kind: "RESUME", uploadId: await uploadForId(baseUrl, resume.name, resume.buffer) },
    { kind: "COVER_LETTER", uploadId: await uploadForId(baseUrl, letter.name, letter.buffer) },
  ];
  const answers = [{ questionId: "pacs-experience", values: ["Two, for twelve years."] }];
  await submit(baseUrl, { ...candidate, postingId: await postingIdOf(baseUrl), idempotencyKey: crypto.randomUUID(), documents, answers, source: "indeed" });
  await addColleague(rounds.server, "Priyadarshini Venkatasubramanian Ramachandran", "HIRING_MANAGER");
});

async function openPosting(): Promise<Page> {
  const page = await open("/console");
  await page.getByRole("link", { name: "PACS Administrator" }).click();
  await page.getByRole("link", { name: candidate.familyName }).waitFor();
  return page;
}

async function openApplication(): Promise<Page> {
  const page = await openPosting();
  await page.getByRole("link", { name: candidate.familyName }).click();
  await page.getByRole("region", { name: "Page 1 of 1" }).getByText("Twelve years of PACS").waitFor();
  return page;
}

describe("the console without a barrier", () => {
  test("signing in, and being refused", async () => {
    const page = await rounds.open();
    await page.goto("/console/sign-in");
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await expectAccessible(page);
    await fillSignIn(page, { ...administrator, password: "not this one" });
    await page.getByRole("alert").waitFor();
    await expectAccessible(page);
  });

  test("setting up an account, refused, and with a link that has ended", async () => {
    const page = await rounds.open();
    await page.goto("/console/set-up/nothing");
    await page.getByRole("heading", { name: "Set up your account" }).waitFor();
    await expectAccessible(page);
    await page.getByLabel("Your name").fill("Nadia Haddad");
    await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
    await page.getByRole("button", { name: "Set up and sign in" }).click();
    await page.getByRole("heading", { name: "This link no longer works" }).waitFor();
    await expectAccessible(page);
  });

  test("the postings, filtered to nothing, and starting a new one", async () => {
    const page = await open("/console");
    await page.getByRole("link", { name: "PACS Administrator" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "New posting" }).click();
    await page.getByRole("radio", { name: /^PACS Administrator/ }).check();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByLabel("State").selectOption({ label: "Draft" });
    await page.getByText("No posting is in this state").waitFor();
    await expectAccessible(page);
  });

  test("a posting, its dialogs, a search that finds nothing, and the list of keys", async () => {
    const page = await openPosting();
    await expectAccessible(page);
    for (const name of ["Team", "Close"]) {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name }).click();
      await page.getByRole("dialog").waitFor();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByLabel("Search by name or e-mail").fill("zebra");
    await page.getByText("No name or e-mail here holds “zebra”").waitFor();
    await expectAccessible(page);
  });

  test("the five steps of the composer, what is unfinished, the preview and the review", async () => {
    const page = await openPosting();
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    for (const step of ["Define the role", "Craft the description", "Title and summary", "Company information", "Application instructions"]) {
      await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).click();
      await page.getByRole("heading", { level: 2, name: step }).waitFor();
      await expectAccessible(page);
    }
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByRole("button", { name: /Craft the description/ }).first().click();
    await page.getByLabel("Lowest").fill("a lot");
    await page.getByText("The lowest pay must be an amount").first().waitFor();
    await page.getByRole("tab", { name: /Review/ }).click();
    await page.getByRole("region", { name: "Score" }).waitFor();
    await expectAccessible(page);
  });

  test("an application with a resume as PDF, a letter as text, and declining it", async () => {
    const page = await openApplication();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Text only" }).click();
    await page.getByRole("tabpanel").getByText("Twelve years of PACS").waitFor();
    await expectAccessible(page);
    await page.getByRole("tab", { name: "Cover letter" }).click();
    await page.getByRole("tabpanel").getByText("the archive and I would get along.").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Decline/ }).click();
    await page.getByRole("dialog").waitFor();
    await expectAccessible(page);
  });

  test("the staff, and inviting somebody, refused", async () => {
    const page = await open("/console/staff");
    await page.getByText("Ramachandran").first().waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Invite a colleague" }).click();
    await page.getByRole("button", { name: "Send the invitation" }).click();
    await page.getByRole("dialog").locator("[aria-invalid=true]").first().waitFor();
    await expectAccessible(page);
  });

  test("the mailbox, as designed and as plain text", async () => {
    const page = await open("/console/mailbox");
    const message = await openMessage(page, /renee\.okafor@example\.com/);
    await message.getByRole("figure", { name: "Plain text" }).waitFor();
    await expectAccessible(page);
  });

  test("the mails, one of them in the making with a fault, and what became of them", async () => {
    const page = await open("/console/settings/mail");
    await page.getByRole("link", { name: "Application received" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Application received" }).click();
    await page.getByRole("region", { name: "Preview" }).getByRole("figure", { name: "Plain text" }).waitFor();
    await page.getByRole("textbox", { name: "Text" }).fill("Hello {{nobody}}");
    await page.getByText("This mail knows no {{nobody}}.").waitFor();
    await expectAccessible(page);
    await page.goto("/console/settings/sent-mail");
    await page.getByText("renee.okafor@example.com").first().waitFor();
    await expectAccessible(page);
  });

  test("a page that is not there", async () => {
    const page = await open("/console/nowhere");
    await page.getByRole("heading", { name: "Nothing is here" }).waitFor();
    await expectAccessible(page);
    await page.goto("/console/postings");
    await page.getByRole("heading", { level: 1, name: "Postings" }).waitFor();
  });
});
