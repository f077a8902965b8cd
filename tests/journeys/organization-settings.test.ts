import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readyDraft, taken } from "../api/postings/postings-under-test.ts";
import { changed, versionOf } from "../api/organization/organization-under-test.ts";
import { buildPng } from "../fixtures/images/build-images.ts";
import { expectAccessible } from "./accessible.ts";
import { addColleague, colleaguePassword, signInOn } from "./colleagues.ts";
import { eventually, useRounds } from "./rounds.ts";

const rounds = useRounds();

async function openSettings(section = ""): Promise<Page> {
  const page = await rounds.open();
  await signInOn(page);
  await page.getByRole("link", { name: "Settings" }).click();
  if (section !== "") await page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: section }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  return page;
}

const png = (name: string, buffer: Buffer) => ({ name, mimeType: "image/png", buffer });
const valueOf = (page: Page, name: string) => page.evaluate((property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim(), name);

describe("an administrator and the look of the careers site", () => {
  test("sets logo, color, photos and words; candidates see them at once, and no screen reader is left out", async () => {
    const visitor = await rounds.open();
    await visitor.goto("/postings");
    expect(await visitor.getByRole("banner").getByRole("img").count()).toBe(0);
    const page = await openSettings("Look");

    await page.getByLabel("Color", { exact: true }).fill("#FFD400");
    await page.getByText("it reaches 1.4:1 on white").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.locator("#accentColor[aria-invalid=true]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("accentColor");
    await visitor.reload();
    expect(await valueOf(visitor, "--accent")).toBe("#14606b");

    await page.getByRole("button", { name: "Use #8c7400" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved. The careers site shows it now.").waitFor();
    await eventually(() => valueOf(page, "--focus")).toBe("#7f6900");
    await visitor.reload();
    expect(await valueOf(visitor, "--focus")).toBe("#7f6900");

    const logo = page.getByLabel("Choose a logo");
    await logo.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg onload='alert(1)'/>") });
    await page.getByText("SVG files can hold scripts").waitFor();
    await logo.setInputFiles(png("logo.png", Buffer.concat([buildPng(4, 4), Buffer.alloc(60 * 1024)])));
    await page.getByText("The logo is larger than 50 kB").waitFor();
    await logo.setInputFiles(png("logo.png", buildPng(480, 96, [20, 96, 107])));
    await page.getByRole("img", { name: "The logo on a dark screen" }).waitFor();
    await page.getByLabel("Another logo").waitFor();

    const add = page.getByRole("button", { name: "Add the photo" });
    await page.getByLabel("File").setInputFiles(png("ward.png", buildPng(600, 400, [100, 140, 120])));
    await add.click();
    await page.getByText("Say in a few words what the photo shows").waitFor();
    // As a camera makes it: larger than the server takes, and wider than any page.
    const fromACamera = Buffer.concat([buildPng(3200, 1600, [100, 140, 120]), Buffer.alloc(2 * 1024 * 1024)]);
    for (const [index, alt] of ["The ward in the morning", "The reading room"].entries()) {
      await page.getByLabel("File").setInputFiles(png("photo.png", index === 0 ? fromACamera : buildPng(600, 400, [100, 140, 121])));
      await page.getByLabel("What it shows").fill(alt);
      await add.click();
      await page.getByLabel(`What photo ${index + 1} shows`).waitFor();
    }
    await page.getByRole("button", { name: "Move up: photo 2, The reading room" }).click();
    await eventually(() => page.getByLabel("What photo 1 shows").inputValue()).toBe("The reading room");
    await page.getByLabel("What photo 2 shows").fill("The ward at dawn");
    await page.getByRole("button", { name: "Save the text" }).click();
    await page.getByText("Saved.", { exact: true }).waitFor();
    await expectAccessible(page);

    await page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "Organization" }).click();
    await page.getByLabel("Name").fill("Harbor Clinic");
    await page.getByLabel("Website").fill("javascript:alert(1)");
    await page.getByLabel("Time zone").fill("Mars/Base");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("There is no such time zone").waitFor();
    expect(await page.getByLabel("Name").inputValue()).toBe("Harbor Clinic");
    await expectAccessible(page);
    await page.getByLabel("Website").fill("https://harbor.example/");
    await page.getByLabel("Time zone").fill("America/New_York");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Harbor Clinic" }).waitFor();

    await visitor.goto("/postings");
    await visitor.getByRole("heading", { level: 1, name: "Work at Harbor Clinic" }).waitFor();
    expect(await visitor.locator(".site-header img").evaluate((image: HTMLImageElement) => [image.alt, image.naturalWidth])).toEqual(["", 480]);
    expect(await visitor.locator(".photos img").evaluateAll((images) => images.map((image) => image.getAttribute("alt")))).toEqual(["The reading room", "The ward at dawn"]);
    expect(await visitor.locator(".photos img").evaluateAll((images) => images.map((image) => [image.getAttribute("width"), image.getAttribute("height")]))).toEqual([["600", "400"], ["1600", "800"]]);
    await expectAccessible(visitor);
  });

  test("two who change the settings at once lose nothing, and the second is told", async () => {
    const first = await openSettings();
    const second = await openSettings();
    await second.getByLabel("Name").fill("Second Clinic");
    await second.getByLabel("Website").fill("https://second.example/");
    await first.getByLabel("Name").fill("First Clinic");
    await first.getByLabel("About").fill("Written by the first.");
    await first.getByRole("button", { name: "Save" }).click();
    await first.getByText("Saved. The careers site shows it now.").waitFor();

    await second.getByRole("button", { name: "Save" }).click();
    await second.getByText("You both changed name.").waitFor();
    await second.getByRole("definition").getByText("First Clinic").waitFor();
    expect(await second.getByLabel("Name").inputValue()).toBe("Second Clinic");
    expect(await second.getByLabel("About").inputValue()).toBe("Written by the first.");
    await expectAccessible(second);
    await second.getByRole("button", { name: "Save mine" }).click();
    await second.getByText("Saved. The careers site shows it now.").waitFor();
    const visitor = await rounds.open();
    await visitor.goto("/postings");
    await visitor.getByRole("heading", { level: 1, name: "Work at Second Clinic" }).waitFor();
    await visitor.getByText("Written by the first.").first().waitFor();
  });

  test("leaving a form that is not saved is asked about", async () => {
    const page = await openSettings();
    await page.getByLabel("Name").fill("Never Saved Clinic");
    await page.getByRole("link", { name: "Locations" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Stay here" }).click();
    expect(await page.getByLabel("Name").inputValue()).toBe("Never Saved Clinic");
    await page.getByRole("link", { name: "Locations" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave without saving" }).click();
    await page.getByRole("heading", { name: "Settings: locations" }).waitFor();
  });
});

describe("an administrator and the locations", () => {
  test("adds, mends, orders and removes one; the last word is the dialog's", async () => {
    const page = await openSettings("Locations");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add a location" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Pier House");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("Give the city.").waitFor();
    await expectAccessible(page);
    await dialog.getByLabel("City").fill("Port Tamsin");
    await dialog.getByLabel("State or province").fill("WI");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("Port Tamsin, WI, US").waitFor();
    await page.getByRole("button", { name: "Edit Pier House" }).click();
    await dialog.getByLabel("Street").fill("1 Quay");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("1 Quay, Port Tamsin, WI, US").waitFor();
    await page.getByRole("button", { name: "Move up: Pier House" }).click();
    await eventually(() => page.getByRole("button", { name: /^Edit / }).allInnerTexts().then((texts) => texts.length)).toBe(4);
    await eventually(() => page.getByRole("main").getByRole("listitem").nth(2).innerText()).toContain("Pier House");
    expect(await page.getByRole("button", { name: "Remove Lantern Lake Medical Center" }).count()).toBe(0);
    await page.getByRole("button", { name: "Remove Pier House" }).click();
    await dialog.getByRole("button", { name: "Remove it" }).click();
    await page.getByText("Pier House is removed.").waitFor();
    await eventually(() => page.getByRole("button", { name: /^Edit / }).count()).toBe(3);
  });
});

describe("an administrator and the rules", () => {
  test("a chosen rule keeps a posting from going out, and says which field to mend", async () => {
    const admin = await rounds.admin();
    const draft = await readyDraft(admin, "Blocked Analyst");
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, compensation: null });
    const page = await openSettings("Rules");
    await page.locator("summary").filter({ hasText: /^Pay / }).click();
    await page.getByRole("checkbox", { name: /^No pay range/ }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. The careers site shows it now.").waitFor();

    await page.goto(`/console/postings/${draft.id}`);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Publish" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    const toMend = page.getByRole("dialog").getByRole("link", { name: /pay/i });
    expect(await toMend.getAttribute("href")).toContain("place=compensation");
    const visitor = await rounds.open();
    await visitor.goto("/postings");
    await visitor.getByRole("link", { name: "PACS Administrator" }).waitFor();
    expect(await visitor.getByRole("link", { name: "Blocked Analyst" }).count()).toBe(0);
    await changed(admin, "updateOrganization", { version: await versionOf(admin), blockingRules: [] });
    await page.reload();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published. The careers site shows it now.").waitFor();
  });

  test("a recruiter finds no settings", async () => {
    const recruiter = await addColleague(rounds.server, "Rita Recruiter", "RECRUITER");
    const page = await rounds.open();
    await signInOn(page, { email: recruiter.email, password: colleaguePassword });
    expect(await page.getByRole("link", { name: "Settings" }).count()).toBe(0);
    await page.goto("/console/settings");
    await page.getByRole("heading", { name: /not found|nothing/i }).waitFor();
  });
});
