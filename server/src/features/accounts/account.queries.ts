import { In, IsNull, Not, type EntityManager } from "typeorm";
import { StaffMemberRow } from "./staff-member.entity.ts";

export function findStaffMembers(manager: EntityManager): Promise<StaffMemberRow[]> {
  return manager.find(StaffMemberRow, { order: { name: "ASC", id: "ASC" } });
}

/** The staff members with these row ids, by id; unknown ids are left out. */
export async function staffMembersByIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, StaffMemberRow>> {
  const rows = ids.length === 0 ? [] : await manager.findBy(StaffMemberRow, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many people can sign in as administrators now. */
export function countWorkingAdministrators(manager: EntityManager): Promise<number> {
  return manager.countBy(StaffMemberRow, { role: "ADMIN", active: true, passwordHash: Not(IsNull()) });
}

export function hasStaff(manager: EntityManager): Promise<boolean> {
  return manager.exists(StaffMemberRow);
}
