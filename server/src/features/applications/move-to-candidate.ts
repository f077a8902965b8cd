import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { mailboxKey } from "@rounds/shared/candidates/mailbox.ts";
import type { EntityManager } from "typeorm";
import type { Instant } from "../../platform/clock.ts";
import { ApplicationRow, CandidateRow } from "./application.entity.ts";
import { candidateOf } from "./candidate-of.ts";

/** Gives an application an address that its owner has proved to read, and the candidate whose address that is. A candidate with one application keeps their row; where another candidate has the address, the two are the same person. */
export async function moveToAddress(manager: EntityManager, application: ApplicationRow, email: string, now: Instant): Promise<void> {
  await manager.update(ApplicationRow, { id: application.id }, { email, candidateId: await candidateAt(manager, application, normalizeEmail(email), now) });
  await forgetIfEmpty(manager, application.candidateId);
}

async function candidateAt(manager: EntityManager, { candidateId }: ApplicationRow, email: string, createdAt: Instant): Promise<string> {
  const isAlone = (await manager.countBy(ApplicationRow, { candidateId })) === 1;
  if (isAlone && !(await manager.existsBy(CandidateRow, { email }))) {
    await manager.update(CandidateRow, { id: candidateId }, { email, mailboxKey: mailboxKey(email) });
    return candidateId;
  }
  return candidateOf(manager, email, createdAt);
}

/** A candidate without an application is nobody: the address goes, the row stays for what may name it. */
async function forgetIfEmpty(manager: EntityManager, candidateId: string): Promise<void> {
  if (!(await manager.existsBy(ApplicationRow, { candidateId }))) await manager.update(CandidateRow, { id: candidateId }, { email: noAddress(candidateId), mailboxKey: null });
}

/** Stands where a candidate's address was; no address that anybody can apply with. */
export function noAddress(candidateId: string): string {
  return `none ${candidateId}`;
}
