import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { readyDraft, taken } from "../api/postings/postings-under-test.ts";
import { expectAccessible } from "./accessible.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();

beforeAll(async () => {
  const admin = await rounds.admin();
  const open = async (title: string, change: object) => {
    const draft = await readyDraft(admin, title);
    await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, ...change });
    await taken(admin, "publishPosting", { postingId: draft.id });
  };
  await open("Beacon Analyst", { department: "Surgery", workplaceType: "REMOTE", compensation: { min: 3_000, max: 4_000, currency: "USD", period: "HOUR" } });
  await open("Anchor Analyst", { department: "Imaging", compensation: { min: 9_000_000, max: 14_000_000, currency: "USD", period: "YEAR" } });
});

const shown = (page: Page) => page.getByRole("article").getByRole("heading").allInnerTexts();
const count = (page: Page) => page.getByRole("status");

describe("a candidate filters the postings", () => {
  test("and sees at once what a choice finds, with an address to share and a way back", async () => {
    const page = await rounds.open();
    await page.goto("/postings");
    await count(page).getByText("3 postings open").waitFor();
    let loads = 0;
    page.on("load", () => (loads += 1));

    await page.getByLabel("Department").selectOption("Surgery");
    await count(page).getByText("1 posting matches").waitFor();
    expect(await shown(page)).toEqual(["Beacon Analyst"]);
    expect(new URL(page.url()).search).toBe("?department=Surgery");
    expect(await page.title()).toMatch(/^Postings: Surgery · /);

    await page.getByLabel("Workplace").focus();
    await page.getByLabel("Workplace").selectOption({ label: "Hybrid" });
    await page.getByRole("heading", { name: "No posting matches" }).waitFor();
    expect(loads).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("workplace");
    await expectAccessible(page);

    await page.goBack();
    await count(page).getByText("1 posting matches").waitFor();
    expect(await page.getByLabel("Workplace").inputValue()).toBe("");
    await page.getByRole("link", { name: "Remove the filter Surgery" }).click();
    await count(page).getByText("3 postings open").waitFor();
  });

  test("by what it pays, by the year or by the hour, and orders the list", async () => {
    const page = await rounds.open();
    await page.goto("/postings");
    const offered = await page.getByLabel("Pays at least, a year").locator("option").allInnerTexts();
    expect(offered).toEqual(["Any pay", "$90,000 ($43 an hour)", "$100,000 ($48 an hour)", "$110,000 ($53 an hour)", "$120,000 ($58 an hour)", "$130,000 ($63 an hour)", "$140,000 ($67 an hour)"]);
    await page.getByLabel("Pays at least, a year").selectOption("90000 USD");
    await count(page).getByText("2 postings match").waitFor();
    await page.getByLabel("Sort by").selectOption("title");
    await eventually(() => shown(page)).toEqual(["Anchor Analyst", "PACS Administrator"]);
  });

  test("on a phone without JavaScript", async () => {
    const page = await rounds.open({ javaScriptEnabled: false, viewport: phone });
    await page.goto("/postings");
    await page.getByText("Filter and sort").click();
    await page.getByLabel("Department").selectOption("Surgery");
    await page.getByLabel("Workplace").selectOption({ label: "Hybrid" });
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { name: "No posting matches" }).waitFor();
    await page.getByText("Filter and sort (2 set)").waitFor();
    await page.getByRole("link", { name: "Without “Hybrid”" }).click();
    expect(await shown(page)).toEqual(["Beacon Analyst"]);
    await page.getByRole("link", { name: "Remove the filter Surgery" }).click();
    expect(await shown(page)).toHaveLength(3);
  });

  test("and is served as without a script when something else answers, such as the sign-in page of a hotel", async () => {
    const page = await rounds.open();
    await page.goto("/postings");
    let intercepted = 0;
    await page.route("**/postings?*", async (route) => {
      if (route.request().resourceType() !== "fetch") return route.continue();
      intercepted += 1;
      return route.fulfill({ contentType: "text/html", body: "<h1>Welcome to the hotel</h1>" });
    });
    await page.getByLabel("Department").selectOption("Surgery");
    await page.getByRole("link", { name: "Remove the filter Surgery" }).waitFor();
    expect(intercepted).toBe(1);
    expect(await shown(page)).toEqual(["Beacon Analyst"]);
  });
});
