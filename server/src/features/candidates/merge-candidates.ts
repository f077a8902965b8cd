import { refusal } from "@rounds/shared/errors.ts";
import { In, type EntityManager } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { CandidateRow } from "../applications/application.entity.ts";
import { lockCandidate } from "../applications/earlier-application.ts";
import { CandidateDistinctionRow } from "./candidate-distinction.entity.ts";
import { applicationsByCandidateIds } from "./person.queries.ts";

/** Row ids. */
export interface CandidatePair {
  readonly candidateId: string;
  readonly otherCandidateId: string;
}

/** Makes two candidates one person, for whom the first stands. Nothing moves: each application keeps its own candidate and address, so that separating them gives back exactly what was. */
export function mergeCandidates(services: Services, viewer: Viewer, pair: CandidatePair): Promise<CandidateRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const [kept, merged] = await lockPersons(manager, pair);
    if (kept.id === merged.id) return refuse(refusal("STATE_NOT_ALLOWED", "These two are one person already.", "otherCandidateId"));
    await manager.update(CandidateRow, { id: merged.id }, { mergedIntoId: kept.id, mergedAt: instant(services.clock.now()), mergedById: viewer.id });
    await manager.update(CandidateRow, { personId: merged.id }, { personId: kept.id });
    await note(services, transaction, viewer, "candidate.merge", kept.id, { merged: merged.id });
    return kept;
  });
}

/** Takes a merge back: the candidate, and whoever had been merged into it before, is a person of its own again. */
export function separateCandidate(services: Services, viewer: Viewer, candidateId: string): Promise<CandidateRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const found = await manager.findOneBy(CandidateRow, { id: candidateId });
    if (found === null) return refuse(notFound("candidateId"));
    await lock(manager, [found.personId]);
    const candidate = await manager.findOneByOrFail(CandidateRow, { id: candidateId });
    if (candidate.mergedIntoId === null) return refuse(refusal("STATE_NOT_ALLOWED", "This candidate was not merged into another.", "candidateId"));
    if (candidate.personId !== found.personId) return refuse(changedMeanwhile("candidateId"));
    await manager.update(CandidateRow, { id: In(await withMerged(manager, candidateId)) }, { personId: candidateId });
    await manager.update(CandidateRow, { id: candidateId }, { mergedIntoId: null, mergedAt: null, mergedById: null });
    await note(services, transaction, viewer, "candidate.separate", candidateId, { from: candidate.mergedIntoId });
    return manager.findOneByOrFail(CandidateRow, { id: candidateId });
  });
}

/** Remembers that two candidates are not the same person; nobody is asked about them again. */
export function tellApart(services: Services, viewer: Viewer, pair: CandidatePair): Promise<CandidateRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const [one, other] = await lockPersons(manager, pair);
    if (one.id === other.id) return refuse(refusal("STATE_NOT_ALLOWED", "These two were merged. Separate them first.", "otherCandidateId"));
    const [oneId = "", otherId = ""] = [one.id, other.id].sort();
    await manager.createQueryBuilder().insert().into(CandidateDistinctionRow).values({ oneId, otherId, byId: viewer.id, at: instant(services.clock.now()) }).orIgnore().execute();
    await note(services, transaction, viewer, "candidate.tell-apart", one.id, { other: other.id });
    return one;
  });
}

/** Who stands for each of the two, locked in one order: of two who merge them crosswise, one waits and is told. */
async function lockPersons(manager: EntityManager, { candidateId, otherCandidateId }: CandidatePair): Promise<readonly [CandidateRow, CandidateRow]> {
  const [one, other] = [await manager.findOneBy(CandidateRow, { id: candidateId }), await manager.findOneBy(CandidateRow, { id: otherCandidateId })];
  if (one === null) return refuse(notFound("candidateId"));
  if (other === null) return refuse(notFound("otherCandidateId"));
  await lock(manager, [one.personId, other.personId]);
  const [first, second] = [await manager.findOneByOrFail(CandidateRow, { id: one.personId }), await manager.findOneByOrFail(CandidateRow, { id: other.personId })];
  if (first.personId !== first.id || second.personId !== second.id) return refuse(changedMeanwhile("otherCandidateId"));
  return [first, second];
}

async function lock(manager: EntityManager, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) await lockCandidate(manager, id);
}

async function withMerged(manager: EntityManager, candidateId: string): Promise<string[]> {
  const all = [candidateId];
  for (let frontier = all.slice(); frontier.length > 0; ) {
    const merged = await manager.find(CandidateRow, { select: { id: true }, where: { mergedIntoId: In(frontier) } });
    frontier = merged.map(({ id }) => id);
    all.push(...frontier);
  }
  return all;
}

async function note(services: Services, transaction: Transaction, viewer: Viewer, action: string, id: string, detail: Readonly<Record<string, string>>): Promise<void> {
  await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action, subject: { kind: "candidate", id }, detail });
  const applications = (await applicationsByCandidateIds(transaction.manager, viewer, [id])).get(id) ?? [];
  for (const application of applications) await sendChange(services.database, transaction, { kind: "application", id: application.id, postingId: application.postingId });
}

function notFound(path: string) {
  return refusal("NOT_FOUND", "There is no such candidate.", path);
}

function changedMeanwhile(path: string) {
  return refusal("VERSION_CONFLICT", "Somebody else merged or separated these candidates in the meantime. Look at them again.", path);
}
