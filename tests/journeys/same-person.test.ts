import { describe, expect, test } from "vitest";
import { apply } from "../testkit/applying.ts";
import { publishPosting } from "../testkit/postings.ts";
import { expectAccessible } from "./accessible.ts";
import { addColleague, colleaguePassword, putOnTeam, signInOn } from "./colleagues.ts";
import { desk, useRounds } from "./rounds.ts";

const rounds = useRounds();

describe("a recruiter who meets somebody twice", () => {
  test("compares, merges, separates again, and tells two people apart for good", async () => {
    const { server } = rounds;
    const admin = await rounds.admin();
    const elsewhere = await publishPosting(admin, "Night PACS Analyst");
    const person = { givenName: "Renée", familyName: "Brontë-Featherstonehaugh", phone: "+1 715 555 0134" };
    await apply(server.baseUrl, { ...person, email: "renee@example.com" });
    await apply(server.baseUrl, { ...person, email: "r.bronte.featherstonehaugh@a-rather-long-domain.example.com", postingId: elsewhere.id, phone: "(715) 555-0134" });

    const page = await rounds.open();
    await signInOn(page);
    await page.getByRole("link", { name: "PACS Administrator", exact: true }).click();
    await page.getByRole("link", { name: /Brontë/ }).click();
    await page.getByText("Probably the same person as").waitFor();
    await expectAccessible(page);
    await page.setViewportSize(desk);
    await page.getByRole("button", { name: "Compare …" }).click();
    const dialog = page.getByRole("dialog", { name: "One person, or two?" });
    await dialog.getByRole("cell", { name: "r.bronte.featherstonehaugh@a-rather-long-domain.example.com" }).waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Make them one person" }).click();
    await dialog.waitFor({ state: "detached" });

    const also = page.getByRole("region", { name: "Also by this person" });
    await also.getByRole("link", { name: "Night PACS Analyst" }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize(desk);
    await page.getByRole("link", { name: "PACS Administrator", exact: true }).click();
    await page.getByRole("link", { name: /Brontë.*2 applications/s }).click();
    await also.getByRole("button", { name: /^Separate/ }).click();
    await also.waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Compare …" }).click();
    await dialog.getByRole("button", { name: "They are two people" }).click();
    await dialog.waitFor({ state: "detached" });
    const answered = page.waitForResponse((response) => response.request().postData()?.includes("query Person") === true);
    await page.reload();
    await (await answered).finished();
    await page.getByRole("heading", { level: 1, name: /Brontë/ }).waitFor();
    expect(await page.getByText("the same person").count()).toBe(0);
  });

  test("is told only of applications that they may see", async () => {
    const { server } = rounds;
    const admin = await rounds.admin();
    const theirs = await publishPosting(admin, "Their Analyst");
    const hidden = await publishPosting(admin, "Hidden Analyst");
    const manager = await addColleague(server, "Mara Lindqvist", "HIRING_MANAGER");
    await putOnTeam(admin, theirs.id, [manager.email]);
    const person = { givenName: "Theo", familyName: "Abara", phone: "+1 715 555 0177" };
    await apply(server.baseUrl, { ...person, email: "theo@example.com", postingId: theirs.id });
    await apply(server.baseUrl, { ...person, email: "abara@example.com", postingId: hidden.id });
    const page = await rounds.open();
    await signInOn(page, { email: manager.email, password: colleaguePassword });
    await page.getByRole("link", { name: "Their Analyst", exact: true }).click();
    const answered = page.waitForResponse((response) => response.request().postData()?.includes("query Person") === true);
    await page.getByRole("link", { name: "Abara" }).click();
    await page.getByRole("heading", { level: 1, name: "Abara" }).waitFor();
    await (await answered).finished();
    expect(await page.getByText("the same person").count()).toBe(0);
  });
});
