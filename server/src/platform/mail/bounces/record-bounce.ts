import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { MoreThanOrEqual, Raw, type EntityManager } from "typeorm";
import { DAY, instant, later } from "../../clock.ts";
import type { Services } from "../../services.ts";
import { noteBouncedAddress } from "../deliver-mail.ts";
import { MailDeliveryRow } from "../mail-delivery.entity.ts";
import type { Bounce } from "./bounce.ts";

/** How long after it was sent a mail can come back, by its receiver's name alone. */
const REMEMBERED_MS = 30 * DAY;

/** Notes that a mail came back: on the mail, and on the address that we sent it to. False when we never sent it; a report that comes twice changes nothing the second time. */
export async function recordBounce({ database, clock, logger }: Pick<Services, "database" | "clock" | "logger">, bounce: Bounce): Promise<boolean> {
  const recorded = await database.write(async ({ manager }) => {
    const delivery = await deliveryOf(manager, bounce, later(clock.now(), -REMEMBERED_MS));
    if (delivery === null) return null;
    const now = instant(clock.now());
    if (delivery.state !== "BOUNCED") await manager.update(MailDeliveryRow, { id: delivery.id }, { state: "BOUNCED", stateSince: now, failure: "BOUNCED_LATER", reply: bounce.reply });
    await noteBouncedAddress(manager, delivery.recipient, delivery.state === "BOUNCED" ? delivery.stateSince : now);
    return delivery;
  });
  if (recorded !== null) logger.warn({ deliveryId: recorded.id, kind: recorded.kind, failure: "BOUNCED_LATER", reply: bounce.reply }, "a mail bounced");
  return recorded !== null;
}

async function deliveryOf(manager: EntityManager, { deliveryId, recipient }: Bounce, since: Date): Promise<MailDeliveryRow | null> {
  const named = deliveryId === null ? null : await manager.findOneBy(MailDeliveryRow, { id: deliveryId });
  if (named !== null || recipient === null) return named;
  const address = Raw((column) => `lower(${column}) = :address`, { address: normalizeEmail(recipient) });
  return manager.findOne(MailDeliveryRow, { where: { recipient: address, createdAt: MoreThanOrEqual(instant(since)) }, order: { createdAt: "DESC", id: "DESC" } });
}
