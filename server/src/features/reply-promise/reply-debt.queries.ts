import { dueSoonDays } from "@rounds/shared/reply-promise/reply-promise.ts";
import type { EntityManager } from "typeorm";
import { placeholders } from "../../database/placeholders.ts";
import { DAY, instant, later } from "../../platform/clock.ts";

/** To how many candidates of a posting an answer is owed. */
export interface ReplyDebt {
  readonly owed: number;
  readonly overdue: number;
  /** Due within three days, and not overdue. */
  readonly dueSoon: number;
}

interface DebtRow {
  readonly id: string;
  readonly owed: number | string;
  readonly overdue: number | string;
  readonly due: number | string;
}

export const noDebt: ReplyDebt = { owed: 0, overdue: 0, dueSoon: 0 };

/** Of each posting; postings that owe nothing are left out. Reads counts that are kept, a row a day, never the applications. */
export async function debtsByPostingIds(manager: EntityManager, postingIds: readonly string[], now: Date): Promise<ReadonlyMap<string, ReplyDebt>> {
  const places = placeholders(postingIds, 3);
  return readDebts(manager, `posting_id IN (${places})`, postingIds, now);
}

/** Of every posting that has candidates whose answer is overdue or due soon. */
export async function pressingDebts(manager: EntityManager, now: Date): Promise<ReadonlyMap<string, ReplyDebt>> {
  return readDebts(manager, "due_at <= $2", [], now);
}

async function readDebts(manager: EntityManager, where: string, parameters: readonly unknown[], now: Date): Promise<ReadonlyMap<string, ReplyDebt>> {
  const rows: DebtRow[] = await manager.query(
    `SELECT posting_id AS id, sum(count) AS owed, sum(CASE WHEN due_at < $1 THEN count ELSE 0 END) AS overdue, sum(CASE WHEN due_at <= $2 THEN count ELSE 0 END) AS due
     FROM reply_debts WHERE count > 0 AND ${where} GROUP BY posting_id`,
    [instant(now), instant(later(now, dueSoonDays * DAY)), ...parameters],
  );
  return new Map(rows.map(({ id, owed, overdue, due }) => [id, { owed: Number(owed), overdue: Number(overdue), dueSoon: Number(due) - Number(overdue) }]));
}
