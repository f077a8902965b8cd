import { emailChangeLimits } from "@rounds/shared/applications/email-change.ts";
import { DAY, instant, later } from "../../platform/clock.ts";
import type { EmailChangeRow } from "./email-change.entity.ts";

type Life = Pick<EmailChangeRow, "askedAt" | "expiresAt" | "confirmedAt" | "undoneAt">;

/** Whether it waits for the new address to confirm it. */
export function isWaiting({ expiresAt, confirmedAt, undoneAt }: Life, now: Date): boolean {
  return confirmedAt === null && undoneAt === null && expiresAt > instant(now);
}

/** Whether the former address can still take it back. */
export function isUndoable({ askedAt, undoneAt }: Life, now: Date): boolean {
  return undoneAt === null && askedAt > instant(later(now, -emailChangeLimits.daysToUndo * DAY));
}
