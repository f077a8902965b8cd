import { expect, test } from "vitest";
import { checkInvitation, checkNewAccount, isOpenLink, mayDeactivate, mayInviteAgain, maySignIn } from "../../../server/src/features/accounts/account.policy.ts";

const now = "2026-11-24T12:00:00.000Z";
const before = "2026-11-24T11:59:59.999Z";
const after = "2026-11-24T12:00:00.001Z";
const hash = "$scrypt$…";

test.each([
  [true, hash, true],
  [true, null, false],
  [false, hash, false],
  [false, null, false],
])("active %s, password %s: may sign in %s", (active, passwordHash, expected) => {
  expect(maySignIn({ active, passwordHash })).toBe(expected);
});

test.each([
  ["the last administrator", { role: "ADMIN", active: true, passwordHash: hash }, 1, false],
  ["one of two administrators", { role: "ADMIN", active: true, passwordHash: hash }, 2, true],
  ["an administrator who has not set up the account", { role: "ADMIN", active: true, passwordHash: null }, 1, true],
  ["a recruiter", { role: "RECRUITER", active: true, passwordHash: hash }, 1, true],
] as const)("Deactivating %s", (_who, member, workingAdministrators, expected) => {
  expect(mayDeactivate(member, workingAdministrators)).toBe(expected);
});

test.each([
  [null, after, true],
  [null, now, false],
  [null, before, false],
  [before, after, false],
])("A link used at %s that expires at %s is open: %s", (usedAt, expiresAt, expected) => {
  expect(isOpenLink({ usedAt, expiresAt }, now)).toBe(expected);
});

test.each([
  ["whose invitation is open", null, [{ usedAt: null, expiresAt: after }], false],
  ["whose invitation ran out", null, [{ usedAt: null, expiresAt: before }], true],
  ["without any invitation", null, [], true],
  ["who has set up the account", hash, [{ usedAt: before, expiresAt: after }], false],
])("Inviting somebody again %s", (_who, passwordHash, links, expected) => {
  expect(mayInviteAgain({ passwordHash }, links, now)).toBe(expected);
});

const codes = (refusals: readonly { readonly code: string; readonly path: readonly string[] }[]) => refusals.map(({ code, path }) => `${path.join(".")} ${code}`);

test.each([
  [{ name: "Dana Reyes", email: "dana@example.com" }, []],
  [{ name: " ", email: "" }, ["name REQUIRED", "email REQUIRED"]],
  [{ name: "x".repeat(101), email: "dana@" }, ["name TOO_LONG", "email INVALID_EMAIL"]],
  [{ name: "Dana\u202eReyes", email: `${"x".repeat(250)}@example.com` }, ["name INVALID_VALUE", "email TOO_LONG"]],
])("Inviting %j", (invitation, expected) => {
  expect(codes(checkInvitation(invitation))).toEqual(expected);
});

const account = { name: "Dana Reyes", password: "four unrelated words" };

test.each([
  ["invited", account, false, []],
  ["first, without an address", account, true, ["email REQUIRED"]],
  ["first", { ...account, email: "dana@example.com" }, true, []],
  ["empty", { name: "", password: "", email: null }, true, ["name REQUIRED", "email REQUIRED", "password REQUIRED"]],
])("Setting up an account: %s", (_case, input, emailNeeded, expected) => {
  expect(codes(checkNewAccount(input, emailNeeded))).toEqual(expected);
});
