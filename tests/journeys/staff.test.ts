import { describe, expect, test } from "vitest";
import { openMessage, signInOn } from "./colleagues.ts";
import { eventually, useRounds } from "./rounds.ts";

const rounds = useRounds();

describe("an administrator", () => {
  test("invites a recruiter, whose letter leads to an account", async () => {
    const page = await rounds.open();
    await signInOn(page);
    await page.getByRole("link", { name: "Staff" }).click();
    await page.getByRole("button", { name: "Invite a colleague" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Send the invitation" }).click();
    await eventually(() => dialog.locator("[aria-invalid=true]").count()).toBe(2);
    await dialog.getByLabel("Name", { exact: true }).fill("Ingrid Vasquez");
    await dialog.getByLabel("Work e-mail").fill("ingrid@rounds.test");
    await dialog.getByLabel("Role").selectOption({ label: "Recruiter" });
    await dialog.getByRole("button", { name: "Send the invitation" }).click();
    await page.getByRole("dialog", { name: "Ingrid Vasquez is invited" }).getByRole("button", { name: "Done" }).click();
    const row = page.getByRole("listitem").filter({ hasText: "ingrid@rounds.test" });
    await row.getByText("Invited, not set up").waitFor();

    await openMessage(page, /ingrid@rounds\.test/);
    const link = page.frameLocator("iframe").getByRole("link");
    const setUpUrl = (await link.getAttribute("href")) ?? "";
    expect(setUpUrl).toContain(`${rounds.server.baseUrl}/console/set-up/`);

    const recruiter = await rounds.open();
    await recruiter.goto(setUpUrl);
    await recruiter.getByLabel("Your name").fill("Ingrid Vasquez");
    await recruiter.getByLabel("Password", { exact: true }).fill("a lamp beside the lake");
    await recruiter.getByRole("button", { name: "Set up and sign in" }).click();
    await recruiter.getByRole("heading", { level: 1, name: "Postings" }).waitFor();
    expect(await recruiter.getByRole("link", { name: "Staff" }).count()).toBe(0);

    await page.getByRole("link", { name: "Staff" }).click();
    await row.getByText("Active", { exact: true }).waitFor();
    await row.getByRole("button", { name: "Deactivate Ingrid Vasquez" }).click();
    await row.getByText("Deactivated").waitFor();
    await recruiter.reload();
    await recruiter.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  test("makes a posting from the template, publishes it and closes it; the careers site follows at once", async () => {
    const page = await rounds.open();
    const visitor = await rounds.open();
    await signInOn(page);
    await page.getByRole("button", { name: "New posting" }).click();
    await page.getByRole("radio", { name: /^PACS Administrator/ }).check();
    await page.getByRole("button", { name: "Create the draft" }).click();
    await page.getByRole("group", { name: "What the person will do" }).getByRole("textbox").first().waitFor();
    await page.getByLabel("Department").fill("Imaging informatics");
    await page.getByLabel(/East Shore Imaging Center/).check();
    await page.getByRole("button", { name: "Next: craft the description" }).click();
    await page.getByLabel("Lowest").fill("80000");
    await page.getByLabel("Highest").fill("120000");
    await page.getByRole("button", { name: "Next: title and summary" }).click();
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Lead PACS Administrator, East Shore");
    await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Application instructions" }).click();
    await page.getByRole("button", { name: "Done: look at the posting" }).click();
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

    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Close" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close the posting" }).click();
    await page.getByText("Closed. It takes no more applications.").waitFor();
    await visitor.goto("/postings");
    await visitor.getByRole("link", { name: "PACS Administrator", exact: true }).waitFor();
    expect(await visitor.getByRole("link", { name: "Lead PACS Administrator" }).count()).toBe(0);
  });
});
