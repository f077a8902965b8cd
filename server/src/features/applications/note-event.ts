import type { Transaction } from "../../database/transaction.ts";
import { instant, type Clock } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { ApplicationEventRow, type HistoryKind } from "./application.entity.ts";

/** A line of an application's history that moves it nowhere; `actorId` is the colleague who did it, null for anybody else. */
export async function noteEvent({ manager }: Transaction, clock: Clock, applicationId: string, kind: HistoryKind, actorId: string | null = null): Promise<void> {
  await manager.insert(ApplicationEventRow, { id: newId(), applicationId, at: instant(clock.now()), kind, actorId, fromStage: null, toStage: null });
}
