import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureFirstAdministrator } from "../../../server/src/features/accounts/first-administrator.ts";
import { inviteStaffMember } from "../../../server/src/features/accounts/invite-staff-member.ts";
import { viewerOfSession } from "../../../server/src/features/accounts/sessions.ts";
import { setStaffMemberActive } from "../../../server/src/features/accounts/set-staff-member-active.ts";
import { setUpAccount } from "../../../server/src/features/accounts/set-up-account.ts";
import { signIn } from "../../../server/src/features/accounts/sign-in.ts";
import { signOut } from "../../../server/src/features/accounts/sign-out.ts";
import { SessionRow } from "../../../server/src/features/accounts/staff-member.entity.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { DAY, HOUR, MINUTE } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { codesOf, openAccounts, tokenIn, type AccountsUnderTest } from "./accounts-under-test.ts";

const password = "four unrelated words";
const email = "admin@example.com";
const address = "192.0.2.1";

const globalId = ({ id }: { id: string }) => toGlobalId("StaffMember", id);

async function openWithAdministrator(url: string) {
  const accounts = await openAccounts(url);
  await ensureFirstAdministrator(accounts.services, { email, password });
  return { accounts, admin: (await signIn(accounts.services, address, { email, password })).viewer };
}

describeOnBothDatabases("Signing in", (database) => {
  let accounts: AccountsUnderTest;
  let admin: Viewer;
  beforeAll(async () => void ({ accounts, admin } = await openWithAdministrator(await database.fresh())));
  afterAll(() => accounts.close());

  test("Unknown, wrong and not set up get one answer", async () => {
    await inviteStaffMember(accounts.services, admin, { name: "Sam Okafor", email: "sam@example.com", role: "REVIEWER" });
    const refusals = [email, "nobody@example.com", "sam@example.com"].map(async (who) => {
      const error: unknown = await signIn(accounts.services, address, { email: who, password: "not this one at all" }).catch((reason: unknown) => reason);
      return JSON.stringify(error);
    });
    expect(new Set(await Promise.all(refusals)).size).toBe(1);
    expect(await codesOf(signIn(accounts.services, address, { email: "", password: "" }))).toBe("REQUIRED, REQUIRED");
  });

  test("A session lasts fourteen days from its last use, and writes at most once an hour", async () => {
    const { sessionToken } = await signIn(accounts.services, address, { email: " ADMIN@example.com", password });
    const expiries = async () => (await accounts.services.database.read.find(SessionRow)).map(({ expiresAt }) => expiresAt).toSorted();
    const atFirst = await expiries();
    accounts.wait(HOUR);
    expect(await viewerOfSession(accounts.services, sessionToken)).toMatchObject({ email, role: "ADMIN" });
    expect(await expiries()).toEqual(atFirst);
    accounts.wait(13 * DAY);
    expect(await viewerOfSession(accounts.services, sessionToken)).not.toBeNull();
    accounts.wait(13 * DAY);
    expect(await viewerOfSession(accounts.services, sessionToken)).not.toBeNull();
    accounts.wait(14 * DAY);
    expect(await viewerOfSession(accounts.services, sessionToken)).toBeNull();
  });

  test("Signing out ends this session alone; signing in clears away those that ran out", async () => {
    const [here, there] = [await signIn(accounts.services, address, { email, password }), await signIn(accounts.services, address, { email, password })];
    await signOut(accounts.services, here.viewer, here.sessionToken);
    expect(await viewerOfSession(accounts.services, here.sessionToken)).toBeNull();
    expect(await viewerOfSession(accounts.services, there.sessionToken)).toMatchObject({ id: admin.id });
    expect(await accounts.services.database.read.countBy(SessionRow, {})).toBe(1);
    expect(JSON.stringify(await accounts.services.database.read.find(SessionRow))).not.toContain(there.sessionToken);
  });
});

describeOnBothDatabases("The limit on attempts", (database) => {
  test("After ten failures the right password has to wait a quarter of an hour, elsewhere it need not", async () => {
    const { accounts } = await openWithAdministrator(await database.fresh());
    const attempt = (from: string, tried: string) => codesOf(signIn(accounts.services, from, { email, password: tried }));
    const wrong = await Promise.all(Array.from({ length: 11 }, () => attempt(address, "not this one at all")));
    expect(wrong.toSorted()).toEqual([...Array.from({ length: 10 }, () => "SIGN_IN_FAILED"), "TOO_MANY_ATTEMPTS"]);
    expect(await attempt(address, password)).toBe("TOO_MANY_ATTEMPTS");
    expect(await attempt("192.0.2.2", password)).toBe("done");
    accounts.wait(15 * MINUTE);
    expect(await attempt(address, password)).toBe("done");
    await accounts.close();
  });
});

describeOnBothDatabases("Letting in and out", (database) => {
  let accounts: AccountsUnderTest;
  let admin: Viewer;
  beforeAll(async () => void ({ accounts, admin } = await openWithAdministrator(await database.fresh())));
  afterAll(() => accounts.close());
  const setActive = (viewer: Viewer, who: Viewer, active: boolean) => codesOf(setStaffMemberActive(accounts.services, viewer, { staffMemberId: globalId(who), active }));

  test("A deactivated person's sessions end at once, and the person cannot sign in until let in again", async () => {
    const { setUpUrl } = await inviteStaffMember(accounts.services, admin, { name: "Sam Okafor", email: "sam@example.com", role: "RECRUITER" });
    const sam = await setUpAccount(accounts.services, { token: tokenIn(setUpUrl), name: "Sam Okafor", password });
    expect(await setActive(admin, sam.viewer, false)).toBe("done");
    expect(await viewerOfSession(accounts.services, sam.sessionToken)).toBeNull();
    expect(await codesOf(signIn(accounts.services, address, { email: "sam@example.com", password }))).toBe("SIGN_IN_FAILED");
    expect(await setActive(admin, sam.viewer, true)).toBe("done");
    expect(await viewerOfSession(accounts.services, sam.sessionToken)).toBeNull();
    expect(await codesOf(signIn(accounts.services, address, { email: "sam@example.com", password }))).toBe("done");
    expect((await accounts.audited()).slice(-3)).toEqual(["staff-member.deactivate", "staff-member.activate", "staff-member.sign-in"]);
  });

  test("A deactivated person's invitation no longer works", async () => {
    const { member, setUpUrl } = await inviteStaffMember(accounts.services, admin, { name: "Kim Park", email: "kim@example.com", role: "REVIEWER" });
    expect(await setActive(admin, member, false)).toBe("done");
    expect(await codesOf(setUpAccount(accounts.services, { token: tokenIn(setUpUrl), name: "Kim Park", password }))).toBe("LINK_EXPIRED");
    expect(await codesOf(inviteStaffMember(accounts.services, admin, { name: "Kim Park", email: "kim@example.com", role: "REVIEWER" }))).toBe("done");
  });

  test("The last administrator stays, also when two deactivate each other at once", async () => {
    const invited = await inviteStaffMember(accounts.services, admin, { name: "Ana Ruiz", email: "ana@example.com", role: "ADMIN" });
    expect(await setActive(admin, admin, false)).toBe("LAST_ADMINISTRATOR");
    const { viewer: ana } = await setUpAccount(accounts.services, { token: tokenIn(invited.setUpUrl), name: "Ana Ruiz", password });
    const outcomes = await Promise.all([setActive(admin, ana, false), setActive(ana, admin, false)]);
    expect(outcomes.toSorted()).toEqual(["LAST_ADMINISTRATOR", "done"]);
  });

  test("Nobody has this id", async () => {
    expect(await codesOf(setStaffMemberActive(accounts.services, admin, { staffMemberId: "nonsense", active: true }))).toBe("NOT_FOUND");
    expect(await codesOf(setStaffMemberActive(accounts.services, admin, { staffMemberId: toGlobalId("Posting", admin.id), active: true }))).toBe("NOT_FOUND");
  });
});
