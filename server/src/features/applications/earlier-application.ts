import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { isInTheWay } from "@rounds/shared/applications/sent-again.ts";
import { IsNull, Not, type EntityManager } from "typeorm";
import { ApplicationRow } from "./application.entity.ts";

type Sent = Pick<ApplicationRow, "id" | "candidateId" | "postingId" | "email">;

/** Makes whoever sends from the same address at the same moment wait here: of two first applications, one is the second. */
export async function lockCandidate(manager: EntityManager, candidateId: string): Promise<void> {
  await manager.query("UPDATE candidates SET created_at = created_at WHERE id = $1", [candidateId]);
}

/** The application from the same address to the same posting that counts already; null when none stands in the way. By the address and not by the person: who is one person is the staff's guess, and mail tells of it. */
export async function findEarlier(manager: EntityManager, { id, candidateId, postingId, email }: Sent): Promise<ApplicationRow | null> {
  const rows = await manager.find(ApplicationRow, { where: { candidateId, postingId, id: Not(id), aside: IsNull(), deletedAt: IsNull() }, order: { submittedAt: "DESC", id: "DESC" } });
  return rows.find((row) => normalizeEmail(row.email) === normalizeEmail(email) && isInTheWay({ stage: row.stage, isRuledOut: row.knockOuts !== null })) ?? null;
}
