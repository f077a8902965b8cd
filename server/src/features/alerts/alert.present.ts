import { instant } from "../../platform/clock.ts";
import type { PostingAlertRow } from "./alert.entity.ts";
import { expiryOf } from "./alert.policy.ts";
import type { PostingAlert } from "./alert.types.ts";

/** Everything but the address. */
export function presentAlert(alert: PostingAlertRow): PostingAlert {
  const { filter, frequency, createdAt, confirmedAt, endedAt } = alert;
  const expiry = expiryOf(alert);
  return { filter, frequency, createdAt, confirmedAt, endedAt, expiresAt: expiry === null ? null : instant(expiry) };
}
