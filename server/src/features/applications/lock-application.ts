import type { Transaction } from "../../database/transaction.ts";

/** Whoever works on the application at the same moment comes before this or after the transaction; read it again behind this. */
export async function lockApplication({ manager }: Transaction, applicationId: string): Promise<void> {
  await manager.query("UPDATE applications SET stage = stage WHERE id = $1", [applicationId]);
}
