import { permissionsOf } from "@rounds/shared/accounts/permissions.ts";
import type { Viewer } from "../../graphql/context.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { StaffMemberType, StaffViewer } from "./account.types.ts";
import type { StaffMemberRow } from "./staff-member.entity.ts";

export function presentViewer({ id, name, email, role }: Viewer): StaffViewer {
  return { id: toGlobalId("StaffMember", id), name, email, role, permissions: permissionsOf(role) };
}

export function presentStaffMember({ id, name, email, role, active, passwordHash }: StaffMemberRow): StaffMemberType {
  return { id: toGlobalId("StaffMember", id), name, email, role, active, setUp: passwordHash !== null };
}
