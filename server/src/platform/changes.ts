import type { Database } from "../database/database.ts";
import type { Transaction } from "../database/transaction.ts";

/** A change that open console tabs may be showing. Ids only; whoever hears of it asks again, with their own rights. */
export interface Change {
  readonly kind: "application" | "posting";
  readonly id: string;
  readonly postingId: string;
}

export async function sendChange(database: Database, transaction: Transaction, change: Change): Promise<void> {
  await database.notifications.send(transaction, "rounds_changes", JSON.stringify(change));
}
