import type { EntityManager } from "typeorm";
import { CandidateRow } from "../applications/application.entity.ts";

/** Who stands for the person behind a candidate. */
export async function personIdOf(manager: EntityManager, candidateId: string): Promise<string | null> {
  return (await manager.findOneBy(CandidateRow, { id: candidateId }))?.personId ?? null;
}

export interface MergedCandidate {
  readonly id: string;
  readonly email: string;
  readonly mergedAt: string;
  readonly mergedByName: string | null;
}

/** Everybody who was merged into the person behind a candidate, newest first. */
export function mergedCandidatesOf(manager: EntityManager, candidateId: string): Promise<MergedCandidate[]> {
  return manager.query(
    `SELECT c.id, c.email, c.merged_at AS "mergedAt", s.name AS "mergedByName"
     FROM candidates me JOIN candidates c ON c.person_id = me.person_id LEFT JOIN staff_members s ON s.id = c.merged_by_id
     WHERE me.id = $1 AND c.merged_into_id IS NOT NULL ORDER BY c.merged_at DESC, c.id DESC`,
    [candidateId],
  );
}
