import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant } from "../../platform/clock.ts";
import { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { canRetry } from "./mail-delivery.policy.ts";

/** Takes up a mail that was given up or came back: its job runs again, with the address and the words of now, and the same Message-ID. */
export function retryMail({ database, clock, events }: Services, viewer: Viewer, deliveryId: string): Promise<MailDeliveryRow> {
  return database.write(async (transaction) => {
    const { manager } = transaction;
    const delivery = await manager.findOneBy(MailDeliveryRow, { id: rowId("MailDelivery", deliveryId) ?? "" });
    if (delivery === null) return refuse(refusal("NOT_FOUND", "There is no such mail, or it was long ago.", "deliveryId"));
    if (!canRetry(delivery)) refuse(refusal("STATE_NOT_ALLOWED", "Only a mail that was given up or came back can be sent again.", "deliveryId"));
    const now = instant(clock.now());
    const change = { state: "QUEUED", attempts: 0, queuedAt: now, stateSince: now, failure: null, reply: null } as const;
    const { affected } = await manager.update(MailDeliveryRow, { id: delivery.id, state: delivery.state }, change);
    if (affected !== 1 || !(await events.again(transaction, delivery.jobId))) refuse(refusal("STATE_NOT_ALLOWED", "This mail is being sent already.", "deliveryId"));
    const { id } = await findOrganization(manager);
    await audit(transaction, clock, { actor: { kind: "staff", id: viewer.id }, action: "mail.retry", subject: { kind: "organization", id }, detail: { delivery: delivery.id } });
    return { ...delivery, ...change };
  });
}
