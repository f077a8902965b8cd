import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "../../../server/src/features/accounts/sign-in.ts";
import { ensureFirstAdministrator } from "../../../server/src/features/accounts/first-administrator.ts";
import { findStaffMembers } from "../../../server/src/features/accounts/account.queries.ts";
import { inviteStaffMember } from "../../../server/src/features/accounts/invite-staff-member.ts";
import { viewerOfSession } from "../../../server/src/features/accounts/sessions.ts";
import { SetUpLinkRow } from "../../../server/src/features/accounts/staff-member.entity.ts";
import { setUpAccount } from "../../../server/src/features/accounts/set-up-account.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { DAY } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { codesOf, openAccounts, tokenIn, type AccountsUnderTest } from "./accounts-under-test.ts";

const password = "four unrelated words";
const dana = { name: "Dana Reyes", email: "Dana@Example.com", password };
const sam = { name: "Sam Okafor", email: "sam@example.com", role: "REVIEWER" } as const;

describeOnBothDatabases("The first administrator", (database) => {
  let accounts: AccountsUnderTest;
  beforeAll(async () => void (accounts = await openAccounts(await database.fresh())));
  afterAll(() => accounts.close());
  const freshLink = async () => (await ensureFirstAdministrator(accounts.services, {}))?.setUpUrl ?? "";

  test("A second start shows a fresh link, and the former one no longer works", async () => {
    const former = await freshLink();
    expect(former).toMatch(/^https:\/\/careers\.example\.com\/console\/set-up\/[\w-]{43}$/);
    expect(await freshLink()).not.toBe(former);
    expect(await codesOf(setUpAccount(accounts.services, { token: tokenIn(former), ...dana }))).toBe("LINK_EXPIRED");
  });

  test("The link names nobody, so it asks for the address; what is refused leaves it usable", async () => {
    const token = tokenIn(await freshLink());
    expect(await codesOf(setUpAccount(accounts.services, { token, name: "Dana Reyes", password: "short" }))).toBe("REQUIRED, PASSWORD_TOO_SHORT");
    expect(await accounts.services.database.read.countBy(SetUpLinkRow, {})).toBe(1);
  });

  test("An expired link does not work", async () => {
    const token = tokenIn(await freshLink());
    accounts.wait(7 * DAY);
    expect(await codesOf(setUpAccount(accounts.services, { token, ...dana }))).toBe("LINK_EXPIRED");
  });

  test("Twenty uses of one link at once make one account, signed in", async () => {
    const token = tokenIn(await freshLink());
    const uses = Array.from({ length: 20 }, (_, index) => setUpAccount(accounts.services, { token, ...dana, email: `dana${index}@example.com` }));
    const outcomes = await Promise.all(uses.map((use) => codesOf(use)));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 19 }, () => "LINK_EXPIRED"), "done"]);
    const staff = await findStaffMembers(accounts.services.database.read);
    expect(staff).toMatchObject([{ name: "Dana Reyes", role: "ADMIN", active: true }]);
    const { sessionToken } = await uses[outcomes.indexOf("done")] ?? { sessionToken: "" };
    expect(await viewerOfSession(accounts.services, sessionToken)).toMatchObject({ id: staff[0]?.id, role: "ADMIN" });
    expect(await accounts.audited()).toEqual(["staff-member.set-up"]);
  });

  test("Once there is staff, a start shows no link", async () => {
    expect(await ensureFirstAdministrator(accounts.services, {})).toBeNull();
  });
});

describeOnBothDatabases("The administrator that the environment names", (database) => {
  let accounts: AccountsUnderTest;
  beforeAll(async () => void (accounts = await openAccounts(await database.fresh())));
  afterAll(() => accounts.close());

  test("A password that is too short is named at start", async () => {
    await expect(ensureFirstAdministrator(accounts.services, { email: "admin@example.com", password: "short" })).rejects.toThrow("ADMIN_PASSWORD. Use 12 characters or more.");
  });

  test("Is created once; a later start changes no password, and a printed link no longer works", async () => {
    const printed = await ensureFirstAdministrator(accounts.services, {});
    expect(await ensureFirstAdministrator(accounts.services, { email: "Admin@example.com", password })).toBeNull();
    await ensureFirstAdministrator(accounts.services, { email: "admin@example.com", password: "quite another one" });
    expect(await codesOf(setUpAccount(accounts.services, { token: tokenIn(printed?.setUpUrl ?? ""), ...dana }))).toBe("LINK_EXPIRED");
    expect(await codesOf(signIn(accounts.services, "192.0.2.1", { email: "admin@example.com", password }))).toBe("done");
    expect(await accounts.audited()).toEqual(["staff-member.create", "staff-member.sign-in"]);
  });
});

describeOnBothDatabases("An invitation", (database) => {
  let accounts: AccountsUnderTest;
  let admin: Viewer;
  beforeAll(async () => {
    accounts = await openAccounts(await database.fresh());
    await ensureFirstAdministrator(accounts.services, { email: "admin@example.com", password });
    admin = (await signIn(accounts.services, "192.0.2.1", { email: "admin@example.com", password })).viewer;
  });
  afterAll(() => accounts.close());

  test("Goes out by mail with the link that the administrator sees, and no token is stored", async () => {
    const { setUpUrl, member } = await inviteStaffMember(accounts.services, admin, sam);
    await accounts.deliver();
    expect(accounts.mails).toMatchObject([{ to: "sam@example.com", subject: "Set up your Rounds account" }]);
    expect(accounts.mails[0]?.text).toContain(setUpUrl);
    expect(member).toMatchObject({ role: "REVIEWER", active: true, passwordHash: null });
    const stored = JSON.stringify([await accounts.services.database.read.find(SetUpLinkRow), await accounts.services.database.read.query("SELECT * FROM outbox")]);
    expect(stored).not.toContain(tokenIn(setUpUrl));
  });

  test("An address is invited once while its invitation is open, however it is typed", async () => {
    expect(await codesOf(inviteStaffMember(accounts.services, admin, { ...sam, email: " SAM@example.com" }))).toBe("EMAIL_TAKEN");
    expect(await codesOf(inviteStaffMember(accounts.services, admin, { ...sam, email: "admin@example.com" }))).toBe("EMAIL_TAKEN");
    expect(await codesOf(inviteStaffMember(accounts.services, admin, { ...sam, email: "sam" }))).toBe("INVALID_EMAIL");
    const atOnce = Array.from({ length: 5 }, () => codesOf(inviteStaffMember(accounts.services, admin, { ...sam, email: "kim@example.com" })));
    expect((await Promise.all(atOnce)).toSorted()).toEqual(["EMAIL_TAKEN", "EMAIL_TAKEN", "EMAIL_TAKEN", "EMAIL_TAKEN", "done"]);
  });

  test("One that ran out is sent again, and the link works once, for the invited address", async () => {
    accounts.wait(7 * DAY);
    const { setUpUrl } = await inviteStaffMember(accounts.services, admin, { ...sam, role: "RECRUITER" });
    const token = tokenIn(setUpUrl);
    const { viewer } = await setUpAccount(accounts.services, { token, name: "Samuel Okafor", password });
    expect(viewer).toMatchObject({ name: "Samuel Okafor", email: "sam@example.com", role: "RECRUITER" });
    expect(await codesOf(setUpAccount(accounts.services, { token, name: "Somebody else", password }))).toBe("LINK_EXPIRED");
    await accounts.deliver();
    expect(accounts.mails.filter(({ to }) => to === "sam@example.com")).toHaveLength(1);
  });
});
