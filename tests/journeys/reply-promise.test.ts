import { describe, expect, test } from "vitest";
import { apply, postingIdOf } from "../testkit/applying.ts";
import { testClock } from "../testkit/test-clock.ts";
import { expectAccessible } from "./accessible.ts";
import { openMessage, signInOn } from "./colleagues.ts";
import { useRounds } from "./rounds.ts";

// The browser's clock says what is overdue: these applications came in three weeks before it.
const clock = testClock(new Date(Date.now() - 21 * 86_400_000).toISOString());
const rounds = useRounds({ clock });

describe("a recruiter who has promised everybody an answer", () => {
  test("sees the debt, pays it candidate by candidate, and leaves nobody unanswered when the posting closes", async () => {
    const { baseUrl } = rounds.server;
    for (const name of ["Abara", "Brontë-Featherstonehaugh-Cholmondeley", "Calloway", "Dvořák"]) await apply(baseUrl, { familyName: name, email: `${name.length}@example.com` });
    clock.wait(21 * 86_400_000);
    const page = await rounds.open();
    await signInOn(page);
    await page.getByRole("link", { name: "4 answers overdue" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "4 answers overdue" }).click();
    await page.getByText("Answer overdue").first().waitFor();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Abara" }).click();
    await page.getByRole("heading", { level: 1, name: "Abara" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Answered by phone or otherwise" }).click();
    await page.getByRole("button", { name: "Answered by phone or otherwise" }).waitFor({ state: "detached" });
    await page.getByText(/noted that the candidate was answered/).waitFor();

    await page.keyboard.press("j");
    await page.getByRole("heading", { level: 1, name: "Brontë" }).waitFor();
    await page.getByLabel("Tell the candidate by e-mail when I move it").click();
    await page.getByRole("region", { name: "Stage" }).getByRole("button", { name: "Interview", exact: true }).click();
    await page.getByText("No answer yet").waitFor({ state: "detached" });

    const admin = await rounds.admin();
    const postingId = await postingIdOf(baseUrl);
    await admin.postForData("mutation ($input: PostingIdInput!) { closePosting(input: $input) { userErrors { code } } }", { input: { postingId } });
    await page.goto(`/console/postings/${encodeURIComponent(postingId)}`);
    await page.getByText("2 candidates have had no answer to their applications. 2 candidates have heard from you, but know no outcome.").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Write to them …" }).click();
    const dialog = page.getByRole("dialog", { name: "Write to the candidates who wait" });
    await dialog.getByLabel("Subject").waitFor();
    await dialog.getByText("Who gets it (2)").click();
    await expectAccessible(page);
    await dialog.getByLabel(/Dvořák/).uncheck();
    await dialog.getByLabel("Subject").fill("The posting has closed: {{nonsense}}");
    await dialog.getByRole("button", { name: "Write to 1 candidate" }).click();
    await dialog.getByText(/nonsense/).first().waitFor();
    await dialog.getByLabel("Subject").fill("{{posting.title}} has closed");
    await dialog.getByLabel("At a time within the next 30 days").check();
    await dialog.getByRole("button", { name: "Schedule the letter to 1 candidate" }).click();
    await dialog.getByText("Give a date and a time.").waitFor();
    await dialog.getByRole("radio", { name: "Now" }).check();
    await dialog.getByRole("button", { name: "Write to 1 candidate" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText(/closing letter went to 1 candidate/).waitFor();
    await page.getByText("1 candidate has had no answer to an application.", { exact: false }).waitFor();
    await expectAccessible(page);

    const message = await openMessage(page, /PACS Administrator has closed/);
    await message.waitFor();
    expect(await admin.postForData("query ($id: ID!) { applications(postingId: $id, stage: DECLINED) { totalCount } }", { id: postingId })).toEqual({ applications: { totalCount: 1 } });
  });
});
