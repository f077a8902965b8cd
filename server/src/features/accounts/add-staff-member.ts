import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import type { Transaction } from "../../database/transaction.ts";
import { instant, type Clock } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { StaffMemberRow } from "./staff-member.entity.ts";

/** Adds an active staff member; null when somebody has the address, even if it was taken in this very moment. */
export async function addStaffMember({ manager }: Transaction, clock: Clock, person: Pick<StaffMemberRow, "name" | "email" | "role" | "passwordHash">): Promise<StaffMemberRow | null> {
  const email = normalizeEmail(person.email);
  const member = { id: newId(), email, name: person.name.trim(), role: person.role, passwordHash: person.passwordHash, active: true, createdAt: instant(clock.now()) };
  await manager.createQueryBuilder().insert().into(StaffMemberRow).values(member).orIgnore().execute();
  const holder = await manager.findOneByOrFail(StaffMemberRow, { email });
  return holder.id === member.id ? holder : null;
}
