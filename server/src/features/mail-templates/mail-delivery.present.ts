import { toGlobalId } from "../../graphql/global-id.ts";
import type { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import { canRetry } from "./mail-delivery.policy.ts";
import { MailDelivery } from "./mail-delivery.types.ts";

export function presentDelivery(row: MailDeliveryRow): MailDelivery {
  const { id, kind, recipient, applicationId, state, stateSince, createdAt, attempts, failure, reply } = row;
  return Object.assign(new MailDelivery(), {
    id: toGlobalId("MailDelivery", id),
    kind,
    to: recipient,
    applicationId: applicationId === null ? null : toGlobalId("Application", applicationId),
    state,
    stateSince,
    createdAt,
    attempts,
    // SQLite gives a truth as a number where a statement is raw.
    maybeTwice: Boolean(row.maybeTwice),
    failure,
    reply,
    canRetry: canRetry(row),
  });
}
