import { isMailKind } from "@rounds/shared/mail-templates/kinds.ts";
import type { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";

/** What was given up or came back can be sent again, for the occasion is still true. New postings are told once: tomorrow they are old. */
export function canRetry({ state, kind, failure }: Pick<MailDeliveryRow, "state" | "kind" | "failure">): boolean {
  return (state === "FAILED" || state === "BOUNCED") && isMailKind(kind) && failure !== "NO_LONGER_WANTED";
}
