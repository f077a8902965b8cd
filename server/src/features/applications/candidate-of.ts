import { mailboxKey } from "@rounds/shared/candidates/mailbox.ts";
import type { EntityManager } from "typeorm";
import type { Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { CandidateRow } from "./application.entity.ts";

/** The candidate of a normalized address, made where it is new. */
export async function candidateOf(manager: EntityManager, email: string, createdAt: Instant): Promise<string> {
  const id = newId();
  await manager.createQueryBuilder().insert().into(CandidateRow).values({ id, email, createdAt, mailboxKey: mailboxKey(email), personId: id, mergedIntoId: null, mergedAt: null, mergedById: null }).orIgnore().execute();
  return (await manager.findOneByOrFail(CandidateRow, { email })).id;
}
