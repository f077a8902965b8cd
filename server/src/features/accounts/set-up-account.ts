import { refusal } from "@rounds/shared/errors.ts";
import { IsNull, MoreThan } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant } from "../../platform/clock.ts";
import { hashToken } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { SetUpAccountInput } from "./account.inputs.ts";
import { checkNewAccount, isOpenLink } from "./account.policy.ts";
import { hasStaff } from "./account.queries.ts";
import { addStaffMember } from "./add-staff-member.ts";
import { startSession, type SignedIn } from "./sessions.ts";
import { SetUpLinkRow, StaffMemberRow } from "./staff-member.entity.ts";

const linkExpired = refusal("LINK_EXPIRED", "This set-up link was used already or has expired. Ask an administrator for a new one.", "token");

/** Uses a set-up link, once: sets name and password, and signs in. */
export async function setUpAccount(services: Services, input: SetUpAccountInput): Promise<SignedIn> {
  const link = await findOpenLink(services, input.token);
  refuseAny(checkNewAccount(input, link.staffMemberId === null));
  // Outside the transaction: hashing takes long, and writers wait for each other.
  const passwordHash = await services.passwords.hash(input.password);
  return services.database.write(async (tx) => {
    await useLink(services, tx, link);
    const account = { name: input.name.trim(), email: input.email ?? "", passwordHash };
    const member = link.staffMemberId === null ? await addFirstAdministrator(services, tx, account) : await completeInvited(tx, link.staffMemberId, account);
    const detail = { firstAdministrator: link.staffMemberId === null };
    await audit(tx, services.clock, { actor: { kind: "staff", id: member.id }, action: "staff-member.set-up", subject: { kind: "staff-member", id: member.id }, detail });
    return startSession(services, tx, member);
  });
}

interface Account {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

async function findOpenLink({ database, clock }: Services, token: string): Promise<SetUpLinkRow> {
  const link = await database.read.findOneBy(SetUpLinkRow, { tokenHash: hashToken(token) });
  return link !== null && isOpenLink(link, instant(clock.now())) ? link : refuse(linkExpired);
}

// Of several requests that hold the same link, one finds it unused.
async function useLink({ clock }: Services, { manager }: Transaction, { id }: SetUpLinkRow): Promise<void> {
  const now = instant(clock.now());
  const { affected } = await manager.update(SetUpLinkRow, { id, usedAt: IsNull(), expiresAt: MoreThan(now) }, { usedAt: now });
  if (affected !== 1) refuse(linkExpired);
}

async function addFirstAdministrator({ clock }: Services, tx: Transaction, account: Account): Promise<StaffMemberRow> {
  if (await hasStaff(tx.manager)) refuse(linkExpired);
  return (await addStaffMember(tx, clock, { ...account, role: "ADMIN" })) ?? refuse(linkExpired);
}

async function completeInvited({ manager }: Transaction, id: string, { name, passwordHash }: Account): Promise<StaffMemberRow> {
  const { affected } = await manager.update(StaffMemberRow, { id, active: true, passwordHash: IsNull() }, { name, passwordHash });
  if (affected !== 1) refuse(linkExpired);
  return manager.findOneByOrFail(StaffMemberRow, { id });
}
