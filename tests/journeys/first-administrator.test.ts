import { expect, test } from "vitest";
import { fillSignIn } from "./colleagues.ts";
import { useRounds } from "./rounds.ts";

const rounds = useRounds({ admin: undefined });
const first = { name: "Nadia Haddad", email: "nadia@rounds.test", password: "correct horse battery" };

test("the first administrator sets up an account by the printed link, once, and signs in with it afterwards", async () => {
  const setUpUrl = rounds.server.app.firstAdministrator?.setUpUrl ?? "";
  const page = await rounds.open();
  await page.goto(setUpUrl);
  const setUp = page.getByRole("button", { name: "Set up and sign in" });
  await page.getByLabel("Your name").fill(first.name);
  await page.getByLabel("Password", { exact: true }).fill("too short");
  await setUp.click();
  await page.getByText(/at least 12/i).last().waitFor();

  await page.getByLabel("Password", { exact: true }).fill(first.password);
  await setUp.click();
  await page.getByLabel("Work e-mail").fill(first.email);
  expect(await page.getByLabel("Your name").inputValue()).toBe(first.name);
  await setUp.click();
  await page.getByRole("heading", { level: 1, name: "Postings" }).waitFor();
  await page.getByRole("link", { name: "PACS Administrator" }).waitFor();

  const elsewhere = await rounds.open();
  await elsewhere.goto(setUpUrl);
  await elsewhere.getByLabel("Your name").fill("Somebody Else");
  await elsewhere.getByLabel("Password", { exact: true }).fill(first.password);
  await elsewhere.getByRole("button", { name: "Set up and sign in" }).click();
  await elsewhere.getByRole("heading", { name: "This link no longer works" }).waitFor();
  await elsewhere.getByRole("link", { name: "Go to the sign-in page" }).click();
  await fillSignIn(elsewhere, first);
  await elsewhere.getByRole("heading", { level: 1, name: "Postings" }).waitFor();
});
