import { Column, Entity, IsNull, PrimaryColumn } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { instant, type Clock } from "../../platform/clock.ts";
import { ApplicationRow } from "./application.entity.ts";

/** How many candidates of a posting wait for an answer that is due at a moment; kept by every change, so that no list counts. */
@Entity("reply_debts")
export class ReplyDebtRow {
  @PrimaryColumn("text") postingId!: string;
  @PrimaryColumn("text") dueAt!: string;
  @Column("integer") count!: number;
}

type Owed = Pick<ApplicationRow, "id" | "postingId">;

/** Notes that the candidate has heard from us: a letter, a message, a stage that they were told, or a word outside of Rounds. Nothing is owed any more. */
export async function noteAnswer(transaction: Transaction, clock: Clock, application: Owed): Promise<void> {
  await transaction.manager.update(ApplicationRow, { id: application.id, answeredAt: IsNull() }, { answeredAt: instant(clock.now()) });
  await forgiveReply(transaction, application);
}

/** Nothing is owed any more, though nobody answered: the candidate has withdrawn. */
export async function forgiveReply(transaction: Transaction, application: Owed): Promise<void> {
  const { manager } = transaction;
  const { replyDueAt } = await manager.findOneByOrFail(ApplicationRow, { id: application.id });
  if (replyDueAt === null) return;
  // Of two who answer at once, one finds the debt as it read it.
  const { affected } = await manager.update(ApplicationRow, { id: application.id, replyDueAt }, { replyDueAt: null });
  if (affected === 1) await countDebt(transaction, application.postingId, replyDueAt, -1);
}

/** Counts answers that have come to be owed, or no longer are. */
export async function countDebt({ manager }: Transaction, postingId: string, dueAt: string, by: number): Promise<void> {
  await manager.query(
    `INSERT INTO reply_debts (posting_id, due_at, count) VALUES ($1, $2, $3)
     ON CONFLICT (posting_id, due_at) DO UPDATE SET count = reply_debts.count + excluded.count`,
    [postingId, dueAt, by],
  );
}
