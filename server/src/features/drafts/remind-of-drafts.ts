import { LessThanOrEqual } from "typeorm";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow, CandidateRow } from "../applications/application.entity.ts";
import { DraftRow } from "./draft.entity.ts";
import { draftReminderDue } from "./draft.events.ts";

const BATCH = 100;

/** Reminds of drafts that soon can no longer be sent, each once; not of those whose address has applied by now. */
export async function remindOfDrafts(services: Services): Promise<void> {
  const due = await services.database.read.find(DraftRow, { where: { remindAt: LessThanOrEqual(instant(services.clock.now())) }, order: { remindAt: "ASC" }, take: BATCH });
  for (const draft of due) await remind(services, draft);
}

function remind({ database, events }: Services, { id, remindAt, email, postingId }: DraftRow): Promise<void> {
  return database.write(async (transaction) => {
    const { manager } = transaction;
    const { affected } = await manager.update(DraftRow, { id, remindAt: remindAt ?? "" }, { remindAt: null });
    if (affected !== 1) return;
    const candidate = await manager.findOneBy(CandidateRow, { email });
    const hasApplied = candidate !== null && (await manager.existsBy(ApplicationRow, { candidateId: candidate.id, postingId }));
    if (!hasApplied) await events.announce(transaction, draftReminderDue, { draftId: id });
  });
}
