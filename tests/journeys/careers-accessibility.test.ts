import * as spanish from "@rounds/shared/languages/words/es.ts";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { MailboxMessageRow } from "../../server/src/platform/mail/mailbox.entity.ts";
import { apply, tokenOf } from "../testkit/applying.ts";
import { publishPosting } from "../testkit/postings.ts";
import { expectAccessible } from "./accessible.ts";
import { chooseDocuments, continueButton, documentsAreKept, fillContact, goOnToCheck, sendButton, summary } from "./candidate-steps.ts";
import { eventually, useRounds } from "./rounds.ts";

const form = "/postings/pacs-administrator/apply";
const rounds = useRounds();

async function open(address: string): Promise<Page> {
  const page = await rounds.open();
  await page.goto(address);
  return page;
}

async function applicationIdOf(reference: string): Promise<string> {
  const admin = await rounds.admin();
  const { postings } = await admin.postForData<{ postings: { nodes: { id: string; slug: string }[] } }>("{ postings { nodes { id slug } } }");
  const postingId = postings.nodes.find(({ slug }) => slug === "pacs-administrator")?.id;
  const { applications } = await admin.postForData<{ applications: { nodes: { id: string; reference: string }[] } }>("query ($id: ID!) { applications(postingId: $id) { nodes { id reference } } }", { id: postingId });
  const found = applications.nodes.find((application) => application.reference === reference);
  if (!found) throw new Error(`No application has the reference ${reference}.`);
  return found.id;
}

/** In the newest mail to the address, once it has come. */
async function mailedLink(email: string): Promise<string> {
  const { read } = rounds.server.app.services.database;
  const newest = async () => (await read.find(MailboxMessageRow, { where: { recipient: email }, order: { sentAt: "DESC", id: "DESC" }, take: 1 }))[0]?.text.match(/http\S+\/alerts\/\S+/)?.[0] ?? "";
  await eventually(newest).not.toBe("");
  return newest();
}

describe("the careers site without a barrier", () => {
  test.each([
    ["the list", "/postings", "Work at"],
    ["the list, filtered to nothing", "/postings?q=zebra", "No posting matches"],
    ["the list in Spanish, with its invitation", "/es/postings", "Avíseme de nuevas vacantes"],
    ["a posting", "/postings/pacs-administrator", "PACS Administrator"],
    ["the empty form", form, "Apply: PACS Administrator"],
    ["the library of role templates", "/role-templates", "Role templates"],
    ["the library, searched for nothing it holds", "/role-templates?q=zebra", "No template matches"],
    ["a role template", "/role-templates/pacs-administrator", "PACS Administrator"],
    ["a posting that is not there", "/postings/nowhere", "Posting not found"],
    ["a status that is not there", "/status/nothing", "not found"],
    ["an alert in Spanish that is not there", "/es/alerts/nothing", "Alerta no encontrada"],
  ])("%s", async (_, address, heading) => {
    const page = await open(address);
    await page.getByRole("heading", { name: heading }).first().waitFor();
    await expectAccessible(page);
  });

  test("an alert in Spanish, from the list to its end", async () => {
    const { alerts, apply: words } = spanish;
    const page = await open("/es/postings");
    await page.getByRole("link", { name: alerts.invitation.chooseFirst }).click();
    await page.getByRole("heading", { level: 1, name: alerts.form.title }).waitFor();
    await expectAccessible(page);
    await page.getByLabel(spanish.postings.list.payAtLeast).fill("mucho");
    await page.getByRole("button", { name: alerts.send }).click();
    await summary(page).waitFor();
    await expectAccessible(page);

    await page.getByLabel(words.email).fill("lectora@example.com");
    await page.getByLabel(spanish.postings.list.payAtLeast).fill("60,000");
    await page.getByRole("button", { name: alerts.send }).click();
    await page.getByRole("heading", { name: alerts.sent.title }).waitFor();
    await expectAccessible(page);

    await page.goto(await mailedLink("lectora@example.com"));
    await page.getByRole("heading", { level: 1, name: alerts.unconfirmed.title }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: alerts.unconfirmed.confirm }).click();
    await page.getByText(alerts.active.started).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: alerts.end.confirm }).click();
    await page.getByRole("heading", { level: 1, name: alerts.ended.title }).waitFor();
    await expectAccessible(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
  });

  test("the form with errors, with kept documents, and the receipt", async () => {
    const page = await open(form);
    await continueButton(page).click();
    await summary(page).waitFor();
    await expectAccessible(page);

    await fillContact(page);
    await chooseDocuments(page);
    await documentsAreKept(page);
    await expectAccessible(page);

    await goOnToCheck(page);
    await expectAccessible(page);
    await sendButton(page).click();
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    await expectAccessible(page);
  });

  test("the form that the server refused", async () => {
    const page = await rounds.open({ javaScriptEnabled: false });
    await page.goto(form);
    await chooseDocuments(page);
    await continueButton(page).click();
    await summary(page).waitFor();
    const refused = await page.content();
    const scripted = await rounds.open();
    // The same address, so that its style sheet and policy stand; the script must not tidy up before axe looks.
    await scripted.route(`**${form}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: refused });
    });
    await scripted.goto(form);
    await summary(scripted).waitFor();
    await expectAccessible(scripted);
  });

  test("the status in each stage, and withdrawing", async () => {
    const receipt = await apply(rounds.server.baseUrl);
    const id = await applicationIdOf(receipt.reference);
    const admin = await rounds.admin();
    const status = `/status/${tokenOf(receipt)}`;
    const page = await open(status);
    await page.getByRole("heading", { name: "Received" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Read it as you answered it" }).click();
    await page.getByRole("heading", { level: 1, name: "PACS Administrator" }).waitFor();
    await expectAccessible(page);

    const path = ["NEW", "SCREEN", "INTERVIEW", "OFFER", "HIRED"];
    const shown = ["Received", "In review", "Interview", "Offer", "Hired"];
    for (const [index, toStage] of path.entries()) {
      if (index === 0) continue;
      await admin.postForData("mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { userErrors { code } } }", { input: { applicationId: id, fromStage: path[index - 1], toStage } });
      await page.goto(status);
      await page.getByRole("heading", { level: 2, name: shown[index] ?? "" }).waitFor();
      await expectAccessible(page);
    }
    await page.goto(`${status}/withdraw`);
    await page.getByRole("heading", { name: "This application cannot be withdrawn" }).waitFor();
    await expectAccessible(page);
  });

  test("the status of a declined and of a withdrawn application", async () => {
    const declined = await apply(rounds.server.baseUrl, { email: "declined@example.com" });
    const admin = await rounds.admin();
    await admin.postForData("mutation ($input: DeclineApplicationInput!) { declineApplication(input: $input) { userErrors { code } } }", { input: { applicationId: await applicationIdOf(declined.reference), fromStage: "NEW" } });
    const page = await open(`/status/${tokenOf(declined)}`);
    await page.getByRole("heading", { name: "Not selected" }).waitFor();
    await expectAccessible(page);

    const withdrawn = await apply(rounds.server.baseUrl, { email: "withdrawn@example.com" });
    await page.goto(`/status/${tokenOf(withdrawn)}/withdraw`);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Withdraw application" }).click();
    await page.getByRole("heading", { name: "Withdrawn" }).waitFor();
    await expectAccessible(page);
  });

  test("a posting that has closed, before and while somebody applies", async () => {
    const admin = await rounds.admin();
    const { id, slug } = await publishPosting(admin, "Night PACS Analyst");
    const page = await open(`/postings/${slug}/apply`);
    await fillContact(page);
    await chooseDocuments(page);
    await documentsAreKept(page);
    await admin.postForData("mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }", { id });
    await continueButton(page).click();
    await page.getByRole("heading", { name: "This posting has closed" }).waitFor();
    await expectAccessible(page);
    await page.goto(`/postings/${slug}`);
    await page.getByRole("heading", { name: "This posting has closed" }).waitFor();
    await expectAccessible(page);
  });
});
