import type { Locator, Page } from "playwright-core";
import { addStaffMember } from "../../server/src/features/accounts/add-staff-member.ts";
import type { StaffRole } from "../../shared/src/accounts/permissions.ts";
import type { StaffClient } from "../testkit/graphql.ts";
import { administrator, type TestServer } from "../testkit/server.ts";
import { eventually } from "./rounds.ts";

export const colleaguePassword = "another battery of horses";

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Adds somebody who can sign in with `colleaguePassword`, without a letter. */
export async function addColleague({ app }: TestServer, name: string, role: StaffRole): Promise<Colleague> {
  const { database, clock, passwords } = app.services;
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@rounds.test`;
  const passwordHash = await passwords.hash(colleaguePassword);
  const member = await database.write((transaction) => addStaffMember(transaction, clock, { name, email, role, passwordHash }));
  if (member === null) throw new Error(`Somebody has the address ${email} already.`);
  return { id: member.id, name, email };
}

/** Makes the people with these addresses the whole team of the posting. */
export async function putOnTeam(admin: StaffClient, postingId: string, emails: readonly string[]): Promise<void> {
  const { staffMembers } = await admin.postForData<{ staffMembers: { id: string; email: string }[] }>("{ staffMembers { id email } }");
  const staffMemberIds = staffMembers.filter(({ email }) => emails.includes(email)).map(({ id }) => id);
  await admin.postForData("mutation ($input: SetPostingTeamInput!) { setPostingTeam(input: $input) { userErrors { code } } }", { input: { postingId, staffMemberIds } });
}

export async function fillSignIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Opens the console and signs in on the page that it leads to. */
export async function signInOn(page: Page, credentials: { email: string; password: string } = administrator): Promise<void> {
  await page.goto("/console");
  await fillSignIn(page, credentials);
  await page.getByRole("heading", { level: 1, name: "Postings" }).waitFor();
}

/** Opens the mailbox until the message with these words in its line has arrived, then opens it. */
export async function openMessage(page: Page, words: RegExp): Promise<Locator> {
  const line = page.getByRole("button", { name: words });
  await eventually(async () => {
    await page.goto("/console/mailbox");
    await page.getByRole("article").or(page.getByText("No messages yet")).waitFor();
    return line.count();
  }).toBe(1);
  await line.click();
  return page.getByRole("article");
}
