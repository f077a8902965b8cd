import { emailChangeLimits } from "@rounds/shared/applications/email-change.ts";
import { LessThanOrEqual } from "typeorm";
import { DAY, instant, later } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { EmailChangeRow } from "./email-change.entity.ts";

/** Forgets former addresses as soon as their links do nothing any more. */
export async function sweepEmailChanges({ database, clock }: Services): Promise<void> {
  await database.write(({ manager }) => manager.delete(EmailChangeRow, { askedAt: LessThanOrEqual(instant(later(clock.now(), -emailChangeLimits.daysToUndo * DAY))) }));
}
