import { valuesIn, type Answer } from "@rounds/shared/applications/answers.ts";
import type { Stage } from "@rounds/shared/applications/stages.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import { knockingOut } from "@rounds/shared/postings/questions.ts";
import { IsNull, Not, type EntityManager } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { newId } from "../../platform/ids.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationEventRow, type ApplicationRow, type HistoryKind, type KnockOutReason } from "./application.entity.ts";

/** Which answers rule the application out, by what its posting says beforehand; null when none does. */
export function knockOutsOf(questions: readonly Question[], answers: readonly Answer[]): KnockOutReason[] | null {
  const reasons = knockingOut(questions, valuesIn(answers)).map(({ question: { id, text }, reason }) => ({ questionId: id, questionText: text, reason }));
  return reasons.length === 0 ? null : reasons;
}

/** Where an application stands as it comes in. */
export function firstStage(knockOuts: readonly KnockOutReason[] | null): Stage {
  return knockOuts === null ? "NEW" : "DECLINED";
}

/** Notes that the posting's rule, and no person, has declined an application, in the transaction that took it. */
export async function recordKnockOut({ clock }: Pick<Services, "clock">, transaction: Transaction, { id, knockOuts, submittedAt }: ApplicationRow): Promise<void> {
  if (knockOuts === null) return;
  await transaction.manager.insert(ApplicationEventRow, { id: newId(), applicationId: id, at: submittedAt, kind: "KNOCKED_OUT", actorId: null, fromStage: "NEW", toStage: "DECLINED" });
  await audit(transaction, clock, { actor: { kind: "system" }, action: "application.knock-out", subject: { kind: "application", id }, detail: { answers: knockOuts.length } });
}

/** A person who declines it later has reasons of their own: the posting's are told only while its rule was the last word. */
export function standsByRule(stage: Stage, lastStageChange: HistoryKind | undefined): boolean {
  return stage === "DECLINED" && lastStageChange === "KNOCKED_OUT";
}

/** What the candidate may read about why the application was declined; empty when the posting did not say it beforehand. */
export async function declineReasons(manager: EntityManager, { id, stage, knockOuts }: ApplicationRow): Promise<readonly KnockOutReason[]> {
  if (knockOuts === null) return [];
  const last = await manager.findOne(ApplicationEventRow, { where: { applicationId: id, toStage: Not(IsNull()) }, order: { at: "DESC", id: "DESC" } });
  return standsByRule(stage, last?.kind) ? knockOuts : [];
}
