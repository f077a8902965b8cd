import { endOfDayAfter } from "@rounds/shared/reply-promise/reply-promise.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { countDebt } from "../applications/reply-debt.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { ReplyClosingRow } from "./closing-letter.entity.ts";

interface Closing {
  readonly id: string;
  readonly closedAt: string;
}

/** When a posting has closed, by hand, by its date or by its last hire: whoever has had no answer and was promised none by a day is owed one from that day on. */
export async function noteClosings(services: Services): Promise<void> {
  const closings = await newClosings(services);
  if (closings.length === 0) return;
  const { timeZone } = await findOrganization(services.database.read);
  for (const closing of closings) await noteClosing(services, closing, timeZone);
}

async function newClosings({ database, clock }: Services): Promise<Closing[]> {
  return database.read.query(
    `SELECT p.id, coalesce(p.closed_at, p.closes_at) AS "closedAt" FROM postings p LEFT JOIN reply_closings c ON c.posting_id = p.id
     WHERE (p.state = 'CLOSED' OR (p.state = 'PUBLISHED' AND p.closes_at <= $1)) AND coalesce(p.closed_at, p.closes_at) IS NOT NULL
       AND (c.closed_at IS NULL OR c.closed_at < coalesce(p.closed_at, p.closes_at))`,
    [instant(clock.now())],
  );
}

async function noteClosing({ database }: Services, { id, closedAt }: Closing, timeZone: string): Promise<void> {
  const dueAt = endOfDayAfter(closedAt, 0, timeZone);
  await database.write(async (transaction) => {
    const { manager } = transaction;
    await manager.upsert(ReplyClosingRow, { postingId: id, closedAt }, ["postingId"]);
    const owe = manager.createQueryBuilder().update(ApplicationRow).set({ replyDueAt: dueAt });
    const { affected } = await owe.where("posting_id = :id AND answered_at IS NULL AND stage <> 'WITHDRAWN' AND reply_due_at IS NULL AND deleted_at IS NULL AND aside IS NULL", { id }).execute();
    if (affected) await countDebt(transaction, id, dueAt, affected);
  });
}
