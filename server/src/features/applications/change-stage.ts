import type { Stage } from "@rounds/shared/applications/stages.ts";
import { IsNull } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { audit, type Actor } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import type { Services } from "../../platform/services.ts";
import { forgiveReply, noteAnswer } from "./reply-debt.ts";
import { closeWhenFilled } from "./close-when-filled.ts";
import { ApplicationEventRow, ApplicationRow, type HistoryKind } from "./application.entity.ts";

export interface StageChange {
  readonly to: Stage;
  readonly kind: Extract<HistoryKind, "MOVED" | "DECLINED" | "WITHDRAWN">;
  readonly actor: Actor;
}

/** Moves an application and keeps everything that tells of it: history, counts, audit, open tabs. False when somebody moved it first. */
export async function changeStage(services: Services, transaction: Transaction, application: ApplicationRow, { to, kind, actor }: StageChange): Promise<boolean> {
  const { manager } = transaction;
  const at = instant(services.clock.now());
  const { affected } = await manager.update(ApplicationRow, { id: application.id, stage: application.stage, aside: application.aside ?? IsNull() }, { stage: to, stageChangedAt: at });
  if (affected !== 1) return false;
  await manager.insert(ApplicationEventRow, { id: newId(), applicationId: application.id, at, kind, actorId: actor.kind === "staff" ? actor.id : null, fromStage: application.stage, toStage: to });
  // One that stands aside is in no list.
  if (application.aside === null) await countStages(transaction, application, [[application.stage, -1], [to, 1]]);
  // Nobody is hired without knowing it, and whoever has withdrawn waits for nothing.
  if (to === "HIRED") await noteAnswer(transaction, services.clock, application);
  if (to === "WITHDRAWN") await forgiveReply(transaction, application);
  if (to === "HIRED") await closeWhenFilled(services, transaction, application.postingId, actor);
  await audit(transaction, services.clock, { actor, action: `application.${kind.toLowerCase()}`, subject: { kind: "application", id: application.id }, detail: { from: application.stage, to } });
  if (application.aside === null) await sendChange(services.database, transaction, { kind: "application", id: application.id, postingId: application.postingId });
  return true;
}

/** Adds to the counts in the stages' alphabetical order: two transactions that lock the same rows in one order cannot block each other for ever. */
export async function countStages({ manager }: Transaction, { postingId, knockOuts }: Pick<ApplicationRow, "postingId" | "knockOuts">, changes: readonly (readonly [Stage, number])[]): Promise<void> {
  for (const [stage, by] of [...changes].sort(([a], [b]) => a.localeCompare(b))) {
    await manager.query(
      `INSERT INTO stage_counts (posting_id, stage, count, knocked_out_count) VALUES ($1, $2, $3, $4)
       ON CONFLICT (posting_id, stage) DO UPDATE SET count = stage_counts.count + excluded.count, knocked_out_count = stage_counts.knocked_out_count + excluded.knocked_out_count`,
      [postingId, stage, by, knockOuts === null ? 0 : by],
    );
  }
}
