import { describe, expect, test } from "vitest";
import { MailboxMessageRow } from "../../server/src/platform/mail/mailbox.entity.ts";
import { apply } from "../testkit/applying.ts";
import { expectAccessible } from "./accessible.ts";
import { answerQuestions, candidate, chooseDocuments, fillContact, sendApplication } from "./candidate-steps.ts";
import { signInOn } from "./colleagues.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();

async function linkFor(recipient: string): Promise<string> {
  const { read } = rounds.server.app.services.database;
  const links = async () => (await read.findBy(MailboxMessageRow, { recipient })).flatMap(({ text }) => /http\S+\/sent-again\/[\w-]+/.exec(text)?.[0] ?? []);
  await eventually(links).toHaveLength(1);
  return (await links())[0] ?? "";
}

describe("a candidate who applies to a posting again", () => {
  test("on a phone without JavaScript replaces the first application by the mailed link", async () => {
    await apply(rounds.server.baseUrl, { email: candidate.email });
    const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
    await page.goto("/postings/pacs-administrator/apply");
    await fillContact(page, { givenName: "Renata" });
    await chooseDocuments(page);
    await answerQuestions(page);
    await sendApplication(page);
    await page.getByRole("heading", { name: "Application received" }).waitFor();
    await page.getByText("the mail asks you which application counts").waitFor();

    await page.goto(await linkFor(candidate.email));
    await page.getByRole("heading", { name: "Which application counts?" }).waitFor();
    const shown = await page.getByRole("main").innerText();
    for (const part of ["Renée Okafor-Lindqvist", "Renata Okafor-Lindqvist", "resume.txt", "resume.pdf"]) expect(shown).toContain(part);
    await page.getByRole("button", { name: "Replace the first one" }).click();
    await page.getByRole("heading", { name: "Your application counts" }).waitFor();
    await page.getByRole("link", { name: "See where your application stands" }).click();
    await page.getByText("resume.pdf", { exact: false }).first().waitFor();
  });

  test("is asked in either language on a page that everybody can use, and the team reads both", async () => {
    const email = "otra.vez@example.com";
    const first = await apply(rounds.server.baseUrl, { email, familyName: "Fernández", language: "es" });
    const page = await rounds.open();
    await signInOn(page);
    await page.getByRole("link", { name: "PACS Administrator" }).first().click();
    await page.getByRole("link", { name: /Fernández/ }).click();
    await page.getByRole("heading", { level: 1, name: "Fernández" }).waitFor();
    await apply(rounds.server.baseUrl, { email, familyName: "Fernández", givenName: "Irene", language: "es" });

    const theirs = await rounds.open();
    await theirs.goto(await linkFor(email));
    await theirs.getByRole("heading", { name: "Ya ha presentado una solicitud" }).waitFor();
    await expectAccessible(theirs);
    expect(await theirs.getByRole("link", { name: "Abrir su primera solicitud" }).getAttribute("href")).toBe(first.statusUrl);
    await theirs.getByRole("button", { name: "Entregarle también la más reciente" }).click();
    await theirs.getByRole("heading", { name: "El equipo de selección tiene ambas" }).waitFor();
    await expectAccessible(theirs);

    await page.getByRole("heading", { name: "Also sent" }).waitFor();
    await page.getByText("The candidate sent another application for this posting.").waitFor();
    await expectAccessible(page);
    await page.getByRole("region", { name: "Also sent" }).getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "Irene Fernández" }).waitFor();
    await page.getByText("It can be read, and nothing more.", { exact: false }).waitFor();
    expect(await page.getByRole("region", { name: "Stage" }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Open the one that counts" }).click();
    await page.getByRole("region", { name: "Stage" }).waitFor();
  });
});
