import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import type { Services } from "../../platform/services.ts";
import { noteEvent } from "../applications/note-event.ts";

/** For the application's team, and for whoever asks later what was found. */
export async function noteHeldBack({ clock }: Pick<Services, "clock">, transaction: Transaction, applicationId: string, signature: string): Promise<void> {
  await noteEvent(transaction, clock, applicationId, "DOCUMENT_HELD_BACK");
  await audit(transaction, clock, { actor: { kind: "system" }, action: "document.hold-back", subject: { kind: "application", id: applicationId }, detail: { signature } });
}
