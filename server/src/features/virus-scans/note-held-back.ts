import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationEventRow } from "../applications/application.entity.ts";

/** For the application's team, and for whoever asks later what was found. */
export async function noteHeldBack({ clock }: Pick<Services, "clock">, transaction: Transaction, applicationId: string, signature: string): Promise<void> {
  await transaction.manager.insert(ApplicationEventRow, { id: newId(), applicationId, at: instant(clock.now()), kind: "DOCUMENT_HELD_BACK", actorId: null, fromStage: null, toStage: null });
  await audit(transaction, clock, { actor: { kind: "system" }, action: "document.hold-back", subject: { kind: "application", id: applicationId }, detail: { signature } });
}
