import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import { DAY, later } from "../../platform/clock.ts";
import type { PostingAlertRow } from "./alert.entity.ts";

type Life = Pick<PostingAlertRow, "createdAt" | "confirmedAt" | "endedAt">;

/** Whether new postings are told to its address. */
export function isActive({ confirmedAt, endedAt }: Life): boolean {
  return confirmedAt !== null && endedAt === null;
}

/** When it is deleted with its address if nothing happens; null while it is active. */
export function expiryOf({ createdAt, confirmedAt, endedAt }: Life): Date | null {
  if (confirmedAt === null) return later(new Date(createdAt), alertLimits.daysToConfirm * DAY);
  return endedAt === null ? null : later(new Date(endedAt), alertLimits.daysAfterEnd * DAY);
}

/** Its links open nothing any more, whether or not it has been deleted yet. */
export function hasExpired(alert: Life, now: Date): boolean {
  const from = expiryOf(alert);
  return from !== null && from <= now;
}
