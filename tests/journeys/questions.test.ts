import { describe, expect, test } from "vitest";
import { publishQuestions } from "../testkit/questions.ts";
import { expectAccessible } from "./accessible.ts";
import { candidate, continueButton, fillContact, sendApplication, summary } from "./candidate-steps.ts";
import { signInOn } from "./colleagues.ts";
import { phone, useRounds } from "./rounds.ts";

const rounds = useRounds();

const license = { name: "license.txt", mimeType: "text/plain", buffer: Buffer.from("License 4711, valid until 2031") };

describe("a candidate on a phone", () => {
  test("answers questions of every kind, meets those that an answer leads to, and the team reads them", async () => {
    const admin = await rounds.admin();
    const { slug } = await publishQuestions(admin, "Every Question Analyst");
    const page = await rounds.open({ viewport: phone });
    await page.goto(`/postings/${slug}/apply`);
    const nights = page.getByLabel("How many nights a month?");
    const proof = page.getByLabel("A copy of your license", { exact: true });
    for (const unasked of [nights, proof]) await unasked.waitFor({ state: "hidden" });
    await fillContact(page);
    await page.getByLabel("Which PACS have you run?").fill("Two of them, one for nine years.");
    await page.getByRole("group", { name: "Which shift suits you?" }).getByLabel("Night").check();
    await nights.fill("about ten");
    const ruledOut = page.getByText("this position is not possible: The state asks for it from the first day.");
    await page.getByRole("group", { name: "Do you hold the license?" }).getByLabel("No", { exact: true }).check();
    await ruledOut.waitFor();
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await page.getByRole("group", { name: "Do you hold the license?" }).getByLabel("Yes").check();
    await ruledOut.waitFor({ state: "hidden" });
    await page.getByRole("textbox", { name: "Month", exact: true }).fill("Feb");
    await page.getByRole("textbox", { name: "Day", exact: true }).fill("30");
    await page.getByRole("textbox", { name: "Year", exact: true }).fill("2027");

    await continueButton(page).click();
    await summary(page).getByText("Answer with a number in digits").waitFor();
    await summary(page).getByText("This day is not on the calendar").waitFor();
    await summary(page).getByText("Add a file: A copy of your license").waitFor();
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await nights.fill("10");
    await page.getByRole("textbox", { name: "Day", exact: true }).fill("14");
    await proof.setInputFiles(license);
    await page.getByText(/^license\.txt, .*, kept$/).waitFor();
    await page.reload();
    expect([await nights.inputValue(), await page.getByRole("textbox", { name: "Month", exact: true }).inputValue(), await page.getByText(/^license\.txt, .*, kept$/).isVisible()]).toEqual(["10", "Feb", true]);
    await sendApplication(page);
    await page.getByRole("heading", { level: 1, name: /received|We have your application/i }).waitFor();

    const reader = await rounds.open();
    await signInOn(reader);
    await reader.getByRole("link", { name: "Every Question Analyst" }).click();
    await reader.getByRole("link", { name: candidate.familyName }).click();
    await reader.getByText("February 14, 2027").waitFor();
    await reader.getByRole("tab", { name: "A copy of your license" }).click();
    await reader.getByRole("tabpanel").getByText("License 4711").waitFor();
  });

  test("sends an answer that rules out, is told why, and the team finds the application marked", async () => {
    const admin = await rounds.admin();
    const { slug } = await publishQuestions(admin, "Ruled Out Analyst");
    const page = await rounds.open({ viewport: phone, javaScriptEnabled: false });
    await page.goto(`/postings/${slug}/apply`);
    await page.getByText("Only if you answered “Night” to “Which shift suits you?”").waitFor();
    await fillContact(page, { familyName: "Ferreira", email: "ferreira@example.com" });
    await page.getByLabel("Which PACS have you run?").fill("None yet.");
    await page.getByRole("group", { name: "Which shift suits you?" }).getByLabel("Day").check();
    await page.getByRole("group", { name: "Do you hold the license?" }).getByLabel("No", { exact: true }).check();
    await page.getByRole("textbox", { name: "Month", exact: true }).fill("3");
    await page.getByRole("textbox", { name: "Day", exact: true }).fill("1");
    await page.getByRole("textbox", { name: "Year", exact: true }).fill("2027");
    await sendApplication(page);
    await page.getByText("An answer that you gave means that this position is not possible:").waitFor();
    await page.getByText("The state asks for it from the first day.").waitFor();

    const reader = await rounds.open();
    await signInOn(reader);
    await reader.getByRole("link", { name: "Ruled Out Analyst" }).click();
    // Its sign follows the address, a moment after the click.
    await reader.getByLabel("Only those that an answer ruled out (1)").click();
    await reader.getByRole("checkbox", { name: "Only those that an answer ruled out (1)", checked: true }).waitFor();
    await reader.getByRole("link", { name: "Ferreira" }).click();
    await reader.getByText(/An answer ruled it out: Do you hold the license\?/).waitFor();
    await reader.getByRole("region", { name: "Stage" }).getByRole("button", { name: "Screen", exact: true }).click();
    await reader.getByText("moved it from Declined to Screen").waitFor();
  });
});
