import { LessThan } from "typeorm";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { UsedInvitationRow } from "./self-identification.entity.ts";

/** Forgets that invitations were used which open nothing any more. */
export async function sweepInvitations({ database, clock }: Services): Promise<void> {
  const today = instant(clock.now()).slice(0, 10);
  if (!(await database.read.existsBy(UsedInvitationRow, { endsOn: LessThan(today) }))) return;
  await database.write(({ manager }) => manager.delete(UsedInvitationRow, { endsOn: LessThan(today) }));
}
