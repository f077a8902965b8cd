import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { MailboxMessageRow } from "../../server/src/platform/mail/mailbox.entity.ts";
import { apply } from "../testkit/applying.ts";
import { expectAccessible } from "./accessible.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();
const longName = { givenName: "Wolfeschlegelsteinhausenbergerdorff", familyName: "Papadimitrakopoulou-Featherstonehaugh" };

async function statusOf(email: string, changes: Record<string, unknown> = {}): Promise<string> {
  const { statusUrl } = await apply(rounds.server.baseUrl, { email, ...longName, ...changes });
  return new URL(statusUrl).pathname;
}

async function linkTo(recipient: string, pattern: RegExp): Promise<string> {
  const find = async () => {
    const mails = await rounds.server.app.services.database.read.findBy(MailboxMessageRow, { recipient });
    return mails.flatMap(({ text }) => pattern.exec(text)?.[0] ?? []).at(-1) ?? "";
  };
  await eventually(find).not.toBe("");
  return find();
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("on a phone %s, a candidate", (_, javaScriptEnabled) => {
  const open = async (address: string): Promise<Page> => {
    const page = await rounds.open({ viewport: phone, javaScriptEnabled });
    await page.goto(address);
    return page;
  };
  const who = (name: string) => `${name}-${javaScriptEnabled ? "script" : "plain"}@example.com`;

  test("who has lost the link finds the way back from the footer", async () => {
    const email = who("lost");
    const former = await statusOf(email);
    const page = await open("/postings");
    await page.getByRole("link", { name: "Find your application" }).click();
    await page.getByRole("button", { name: "Send me the links" }).click();
    await page.getByRole("link", { name: "Enter your e-mail address." }).click();
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me the links" }).click();
    await page.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
    await page.goto(await linkTo(email, new RegExp(`/status/(?!${former.split("/").at(-1) ?? ""})[\\w-]{40,}$`, "m")));
    await page.getByRole("heading", { name: "Your application", exact: true }).waitFor();
    await eventually(async () => (await page.goto(former))?.status()).toBe(404);
    await page.getByRole("link", { name: "Lost your link? Ask for a new one." }).waitFor();
  });

  test("mends the address: what is wrong is said at its field, and the new one confirms itself", async () => {
    const [email, other] = [who("mistyped"), who("right")];
    const page = await open(await statusOf(email));
    await page.getByRole("link", { name: "Change these details" }).click();
    await page.getByLabel("E-mail address").fill("right at example");
    await page.getByLabel(/^Phone number/).fill("+1 715 555 0188");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Enter an e-mail address like name@example.com." }).click();
    expect(await page.getByLabel(/^Phone number/).inputValue()).toBe("+1 715 555 0188");
    await page.getByLabel("E-mail address").fill(other);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Your details are saved.").waitFor();
    await page.getByText(`A link is on its way to ${other}.`).waitFor();
    await page.goto(await linkTo(other, /\/status\/email\/[\w-]+$/m));
    await page.getByRole("button", { name: "Confirm this address" }).click();
    await page.getByText("Your details are saved.").waitFor();
    expect(await page.getByText("A link is on its way").count()).toBe(0);
    await page.goto(await linkTo(email, /\/status\/email\/[\w-]+\/undo$/m));
    await page.getByRole("button", { name: "Keep my address" }).click();
    await page.getByText(email).waitFor();
  });

  test("takes the data along, then deletes it; the way back finds nothing", async () => {
    const status = await statusOf(who("leaving"));
    const page = await open(status);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download my data (ZIP)" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^RN-.*\.zip$/);
    await page.getByRole("link", { name: "Delete my data" }).click();
    await page.getByRole("link", { name: "Back to your application" }).click();
    await page.getByRole("link", { name: "Delete my data" }).click();
    await page.getByRole("button", { name: "Delete my data" }).click();
    await page.getByRole("heading", { name: "Your data is deleted" }).waitFor();
    await page.goBack();
    expect((await page.goto(status))?.status()).toBe(404);
  });

  test("who applied in Spanish reads and does everything in it", async () => {
    const status = await statusOf(who("espanol"), { language: "es" });
    expect(status).toMatch(/^\/es\/status\//);
    const page = await open(status);
    await page.getByRole("heading", { name: "Su solicitud" }).waitFor();
    await page.getByLabel("Su mensaje").fill("¿Hay aparcamiento?");
    await page.getByRole("button", { name: "Enviar el mensaje" }).click();
    await page.getByText("Su mensaje ha llegado.").waitFor();
    await page.getByRole("link", { name: "Retirar esta solicitud" }).click();
    await page.getByRole("button", { name: "Retirar la solicitud" }).click();
    await page.getByRole("heading", { name: "Retirada" }).waitFor();
    expect(page.url()).toContain("/es/status/");
    const text = await page.getByRole("main").innerText();
    for (const english of ["Messages", "Your", "Withdraw", "Received"]) expect(text).not.toContain(english);
  });
});

test.each([["en"], ["es"]])("the pages of an application in %s hold for everybody, with a name that is very long", async (language) => {
  const status = await statusOf(`everybody-${language}@example.com`, { language });
  const page = await rounds.open({ viewport: phone });
  const prefix = language === "en" ? "" : `/${language}`;
  for (const address of [status, `${status}/contact`, `${status}/delete`, `${status}/withdraw`, `${prefix}/status`, `${prefix}/status/sent`, `${prefix}/status/deleted`, `${prefix}/status/none`]) {
    await page.goto(address);
    await expectAccessible(page);
  }
});
