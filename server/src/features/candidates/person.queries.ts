import { In, type EntityManager } from "typeorm";
import { placeholders } from "../../database/placeholders.ts";
import type { Viewer } from "../../graphql/context.ts";
import { ApplicationRow, CandidateRow } from "../applications/application.entity.ts";
import { visiblePostingsSql } from "../postings/posting.queries.ts";

/** Applications that count, of everybody who is the same person as each of these candidates, as far as the viewer may see their postings; newest first. */
export async function applicationsByCandidateIds(manager: EntityManager, viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, readonly ApplicationRow[]>> {
  if (ids.length === 0) return new Map();
  const parameters: unknown[] = [...ids];
  const pairs: { candidateId: string; id: string }[] = await manager.query(
    `SELECT me.id AS "candidateId", a.id FROM ${PERSONS} WHERE me.id IN (${placeholders(ids)}) AND ${counting(viewer, parameters)}`,
    parameters,
  );
  const rows = await manager.find(ApplicationRow, { where: { id: In(pairs.map(({ id }) => id)) }, order: { submittedAt: "DESC", id: "DESC" } });
  return new Map(ids.map((candidateId) => [candidateId, rows.filter(({ id }) => pairs.some((pair) => pair.candidateId === candidateId && pair.id === id))]));
}

/** How many those are. */
export async function applicationCountsByCandidateIds(manager: EntityManager, viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const parameters: unknown[] = [...ids];
  const rows: { id: string; count: number | string }[] = await manager.query(
    `SELECT me.id, count(*) AS count FROM ${PERSONS} WHERE me.id IN (${placeholders(ids)}) AND ${counting(viewer, parameters)} GROUP BY me.id`,
    parameters,
  );
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** Null both for a candidate who is not there and for one of whom the viewer may see nothing: the two must look alike. */
export async function findCandidateFor(manager: EntityManager, viewer: Viewer, id: string): Promise<CandidateRow | null> {
  const candidate = await manager.findOneBy(CandidateRow, { id });
  if (candidate === null) return null;
  return ((await applicationCountsByCandidateIds(manager, viewer, [id])).get(id) ?? 0) > 0 ? candidate : null;
}

const PERSONS = "candidates me JOIN candidates c ON c.person_id = me.person_id JOIN applications a ON a.candidate_id = c.id JOIN postings p ON p.id = a.posting_id";

function counting(viewer: Viewer, parameters: unknown[]): string {
  return `a.aside IS NULL AND a.deleted_at IS NULL AND ${visiblePostingsSql(viewer, "p", parameters)}`;
}
