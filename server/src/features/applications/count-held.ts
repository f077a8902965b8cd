import type { Transaction } from "../../database/transaction.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";
import { applicationHeld } from "./application.events.ts";
import { findEarlier, lockCandidate } from "./earlier-application.ts";
import { letCount } from "./let-count.ts";

/** A held application counts from now on. */
export async function countHeld(services: Services, transaction: Transaction, held: ApplicationRow): Promise<void> {
  const counting: ApplicationRow = { ...held, aside: null, asideOfId: null, replyDueAt: held.stage === "NEW" ? held.replyBy : null };
  await transaction.manager.update(ApplicationRow, { id: held.id }, { aside: null, asideOfId: null, replyDueAt: counting.replyDueAt });
  await letCount(services, transaction, counting);
}

/** Another mailbox has said that a held application is its own: it counts, unless that address has applied, too. */
export async function weighAgain(services: Services, transaction: Transaction, held: ApplicationRow): Promise<void> {
  const { manager } = transaction;
  await lockCandidate(manager, held.candidateId);
  const earlier = await findEarlier(manager, held);
  if (earlier === null) return countHeld(services, transaction, held);
  await manager.update(ApplicationRow, { id: held.id }, { asideOfId: earlier.id });
  await services.events.announce(transaction, applicationHeld, { applicationId: held.id });
}
