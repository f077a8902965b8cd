import { describe, expect, test } from "vitest";
import { signInOn } from "./colleagues.ts";
import { useRounds } from "./rounds.ts";

const rounds = useRounds();

describe("an administrator", () => {
  test("makes a posting from the template, publishes it and closes it; the careers site follows at once", async () => {
    const page = await rounds.open();
    const visitor = await rounds.open();
    await signInOn(page);
    await page.getByRole("button", { name: "New posting" }).click();
    await page.getByRole("radio", { name: /^PACS Administrator/ }).check();
    await page.getByRole("button", { name: "Create the draft" }).click();
    await page.getByLabel("Title").waitFor();
    expect(await page.getByLabel("Responsibilities").inputValue()).toContain("PACS");

    await page.getByLabel("Title").fill("");
    await page.getByLabel("Lowest").fill("a lot");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("#error-summary").waitFor();
    expect(await page.getByLabel("Lowest").inputValue()).toBe("a lot");

    await page.getByLabel("Title").fill("Lead PACS Administrator, East Shore");
    await page.getByLabel("Department").fill("Imaging informatics");
    await page.getByLabel("Lowest").fill("80000");
    await page.getByLabel("Highest").fill("120000");
    await page.getByLabel(/East Shore Imaging Center/).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Lead PACS Administrator, East Shore" }).waitFor();
    await visitor.goto("/postings");
    expect(await visitor.getByRole("link", { name: "Lead PACS Administrator" }).count()).toBe(0);

    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published. The careers site shows it now.").waitFor();
    await visitor.reload();
    await visitor.getByRole("link", { name: "Lead PACS Administrator, East Shore" }).click();
    await visitor.getByRole("heading", { level: 1, name: "Lead PACS Administrator, East Shore" }).waitFor();
    expect(await visitor.getByRole("article").innerText()).toContain("$80,000");

    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close the posting" }).click();
    await page.getByText("Closed. It takes no more applications.").waitFor();
    await visitor.goto("/postings");
    await visitor.getByRole("link", { name: "PACS Administrator", exact: true }).waitFor();
    expect(await visitor.getByRole("link", { name: "Lead PACS Administrator" }).count()).toBe(0);
  });
});
