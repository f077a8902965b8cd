import type { Transaction } from "../../database/transaction.ts";
import { sendChange } from "../../platform/changes.ts";
import type { Services } from "../../platform/services.ts";
import type { ApplicationRow } from "./application.entity.ts";
import { applicationSubmitted } from "./application.events.ts";
import { countStages } from "./change-stage.ts";
import { countDebt } from "./reply-debt.ts";

/** From now on the hiring team has it: it stands in the lists, an answer is owed, and its candidate is told that it arrived. */
export async function letCount(services: Services, transaction: Transaction, application: ApplicationRow): Promise<void> {
  const { id, postingId, stage, replyDueAt } = application;
  await countStages(transaction, application, [[stage, 1]]);
  if (replyDueAt !== null) await countDebt(transaction, postingId, replyDueAt, 1);
  await services.events.announce(transaction, applicationSubmitted, { applicationId: id });
  await sendChange(services.database, transaction, { kind: "application", id, postingId });
}
