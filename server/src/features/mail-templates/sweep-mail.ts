import { In, LessThanOrEqual } from "typeorm";
import { DAY, instant, later } from "../../platform/clock.ts";
import { BouncedAddressRow, MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import type { Services } from "../../platform/services.ts";

const BATCH = 500;
/** How long it is told what became of a mail. */
const KEPT_DAYS = 90;
const BOUNCED_KEPT_DAYS = 365;

/** Forgets what became of old mails, with their addresses, and notes which mails had nothing left to say when their turn came again. */
export async function sweepMail(services: Services): Promise<void> {
  await noteUnwanted(services);
  while (await forgetOld(services)) {
    // Batch by batch, so that the writer is free in between.
  }
}

// Its job has ended well without sending it: an invitation that was used meanwhile, a draft that was sent.
async function noteUnwanted({ database, clock }: Services): Promise<void> {
  const unwanted: { id: string }[] = await database.read.query("SELECT d.id FROM mail_deliveries d JOIN outbox o ON o.id = d.job_id WHERE d.state = 'QUEUED' AND o.done_at IS NOT NULL LIMIT 500");
  if (unwanted.length === 0) return;
  const ids = In(unwanted.map(({ id }) => id));
  await database.write(({ manager }) => manager.update(MailDeliveryRow, { id: ids, state: "QUEUED" }, { state: "FAILED", failure: "NO_LONGER_WANTED", stateSince: instant(clock.now()) }));
}

async function forgetOld({ database, clock }: Services): Promise<boolean> {
  const ago = (days: number) => LessThanOrEqual(instant(later(clock.now(), -days * DAY)));
  const old = await database.read.find(MailDeliveryRow, { select: { id: true }, where: { createdAt: ago(KEPT_DAYS), state: In(["SENT", "BOUNCED", "FAILED"]) }, order: { createdAt: "ASC", id: "ASC" }, take: BATCH });
  const bounced = await database.read.find(BouncedAddressRow, { where: { bouncedAt: ago(BOUNCED_KEPT_DAYS) }, take: BATCH });
  if (old.length + bounced.length === 0) return false;
  await database.write(async ({ manager }) => {
    await manager.delete(MailDeliveryRow, { id: In(old.map(({ id }) => id)) });
    await manager.delete(BouncedAddressRow, { email: In(bounced.map(({ email }) => email)) });
  });
  return old.length === BATCH;
}
