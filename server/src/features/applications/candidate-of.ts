import { mailboxKey } from "@rounds/shared/candidates/mailbox.ts";
import type { EntityManager } from "typeorm";
import type { Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { CandidateRow } from "./application.entity.ts";

/** A person of its own: merged into nobody. */
export function newCandidate(id: string, email: string, createdAt: Instant, mailbox: string | null): CandidateRow {
  return { id, email, createdAt, mailboxKey: mailbox, personId: id, mergedIntoId: null, mergedAt: null, mergedById: null };
}

/** The candidate of a normalized address, made where it is new. */
export async function candidateOf(manager: EntityManager, email: string, createdAt: Instant): Promise<string> {
  await manager.createQueryBuilder().insert().into(CandidateRow).values(newCandidate(newId(), email, createdAt, mailboxKey(email))).orIgnore().execute();
  return (await manager.findOneByOrFail(CandidateRow, { email })).id;
}
