import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { presentStaffMember } from "../accounts/account.present.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import type { StaffMemberType } from "../accounts/account.types.ts";

/** The colleague that a row names; the database's foreign key keeps them. */
export async function staffMemberOf(context: StaffContext, id: string): Promise<StaffMemberType> {
  const row = await loadOne(context, "staff members", id, (ids) => staffMembersByIds(context.services.database.read, ids));
  if (row === null) throw new Error("a row names a colleague who is not there");
  return presentStaffMember(row);
}
