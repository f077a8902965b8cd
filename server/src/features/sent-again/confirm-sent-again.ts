import { confirmationOf } from "@rounds/shared/applications/sent-again.ts";
import { IsNull } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { countHeld } from "../applications/count-held.ts";
import { countStages } from "../applications/change-stage.ts";
import { findEarlier, lockCandidate } from "../applications/earlier-application.ts";
import { noteEvent } from "../applications/note-event.ts";
import { forgiveReply } from "../applications/reply-debt.ts";
import { MessageThreadRow } from "../messages/message.entity.ts";
import { standingOf } from "./earlier-standing.ts";
import { findBySentAgainToken } from "./sent-again-link.ts";

/** The mailbox says that what was sent again is theirs. What becomes of it is decided now, not when the mail went out; saying it twice is as good as once, and a link that names nothing to decide on does nothing. */
export function confirmSentAgain(services: Services, token: string): Promise<void> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const named = await findBySentAgainToken(manager, services, token);
    if (named === null) return;
    await lockCandidate(manager, named.candidateId);
    const held = await manager.findOneByOrFail(ApplicationRow, { id: named.id });
    if (held.aside === "HELD") await settle(services, transaction, held);
  });
}

async function settle(services: Services, transaction: Transaction, held: ApplicationRow): Promise<void> {
  const { manager } = transaction;
  const earlier = await findEarlier(manager, held);
  const confirmation = confirmationOf(earlier === null ? null : await standingOf(manager, earlier));
  const isReplaced = earlier !== null && confirmation === "REPLACES" && (await standAside(transaction, earlier, held));
  if (earlier !== null && !isReplaced) return join(services, transaction, held, earlier);
  await takePlace(services, transaction, held, earlier);
}

/** False when a colleague began to read it between our looking and our writing. */
async function standAside(transaction: Transaction, earlier: ApplicationRow, held: ApplicationRow): Promise<boolean> {
  const { manager } = transaction;
  const { affected } = await manager.update(ApplicationRow, { id: earlier.id, aside: IsNull(), stage: "NEW", openedAt: IsNull() }, { aside: "REPLACED", asideOfId: held.id });
  if (affected !== 1) return false;
  await countStages(transaction, earlier, [[earlier.stage, -1]]);
  await forgiveReply(transaction, earlier);
  // Whatever stood beside the earlier one stands beside this one.
  await manager.update(ApplicationRow, { asideOfId: earlier.id }, { asideOfId: held.id });
  return true;
}

async function takePlace(services: Services, transaction: Transaction, held: ApplicationRow, earlier: ApplicationRow | null): Promise<void> {
  const { manager } = transaction;
  const { id, postingId } = held;
  await countHeld(services, transaction, held);
  await manager.update(MessageThreadRow, { applicationId: id }, { awaitsAnswer: () => "unread_by_team > 0" });
  if (earlier === null) return note(services, transaction, held, "application.confirm");
  await noteEvent(transaction, services.clock, id, "REPLACED_EARLIER");
  await sendChange(services.database, transaction, { kind: "application", id: earlier.id, postingId });
  await note(services, transaction, held, "application.replace");
}

async function join(services: Services, transaction: Transaction, held: ApplicationRow, earlier: ApplicationRow): Promise<void> {
  const { manager } = transaction;
  await manager.update(ApplicationRow, { id: held.id }, { aside: "SENT_AGAIN", asideOfId: earlier.id });
  await noteEvent(transaction, services.clock, earlier.id, "SENT_AGAIN");
  await sendChange(services.database, transaction, { kind: "application", id: earlier.id, postingId: earlier.postingId });
  await note(services, transaction, held, "application.send-again");
}

function note({ clock }: Services, transaction: Transaction, { id }: ApplicationRow, action: string): Promise<void> {
  return audit(transaction, clock, { actor: { kind: "candidate" }, action, subject: { kind: "application", id } });
}
