import type { EarlierStanding } from "@rounds/shared/applications/sent-again.ts";
import { IsNull, Not, type EntityManager } from "typeorm";
import { ApplicationEventRow, type ApplicationRow } from "../applications/application.entity.ts";
import { MessageRow } from "../messages/message.entity.ts";

/** What says whether an application is being read. */
export async function standingOf(manager: EntityManager, { id, stage, openedAt, answeredAt }: ApplicationRow): Promise<EarlierStanding> {
  const staffActs = await manager.countBy(ApplicationEventRow, { applicationId: id, actorId: Not(IsNull()) });
  const messages = await manager.countBy(MessageRow, { applicationId: id });
  return { stage, openedAt, answeredAt, staffActs, messages };
}
