import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { SetStaffMemberActiveInput } from "./account.inputs.ts";
import { mayDeactivate } from "./account.policy.ts";
import { countWorkingAdministrators } from "./account.queries.ts";
import { endSessionsOf } from "./sessions.ts";
import { withdrawSetUpLinks } from "./set-up-links.ts";
import { StaffMemberRow } from "./staff-member.entity.ts";

const notFound = refusal("NOT_FOUND", "This staff member does not exist.", "staffMemberId");
const lastAdministrator = refusal("LAST_ADMINISTRATOR", "This is the last administrator who can sign in. Invite another one first.", "staffMemberId");

/** Lets a person sign in, or no longer; a deactivated person's sessions and set-up link end at once. */
export async function setStaffMemberActive(services: Services, viewer: Viewer, { staffMemberId, active }: SetStaffMemberActiveInput): Promise<StaffMemberRow> {
  const id = rowId("StaffMember", staffMemberId) ?? refuse(notFound);
  return services.database.write(async (tx) => {
    if (!active) await oneAtATime(tx);
    const member = (await tx.manager.findOneBy(StaffMemberRow, { id })) ?? refuse(notFound);
    if (member.active === active) return member;
    if (!active) await deactivate(tx, member);
    await tx.manager.update(StaffMemberRow, { id }, { active });
    const action = active ? "staff-member.activate" : "staff-member.deactivate";
    await audit(tx, services.clock, { actor: { kind: "staff", id: viewer.id }, action, subject: { kind: "staff-member", id } });
    return { ...member, active };
  });
}

// An update that changes nothing locks the administrators' rows: two who deactivate each other must not both see the other one stay.
async function oneAtATime({ manager }: Transaction): Promise<void> {
  await manager.update(StaffMemberRow, { role: "ADMIN" }, { role: "ADMIN" });
}

async function deactivate(tx: Transaction, member: StaffMemberRow): Promise<void> {
  if (!mayDeactivate(member, await countWorkingAdministrators(tx.manager))) refuse(lastAdministrator);
  await endSessionsOf(tx, member.id);
  await withdrawSetUpLinks(tx, member.id);
}
