import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, bool, createTable, id, instant, integer, json, nullable, text } from "./columns.ts";

/** A posting's whole life: approval, closing when filled, who saved last, what it pays a year; and what the employer asks of every posting. */
export class PostingLife1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "organizations", [bool("approval_required", false), json("blocking_rules", "[]"), bool("shows_benchmark", true)]);
    await addColumns(runner, "postings", [nullable(text("time_zone")), nullable(integer("openings")), nullable(text("closed_because")), nullable(text("updated_by_id"))]);
    await addColumns(runner, "posting_revisions", [nullable(text("pay_currency")), nullable(integer("pay_yearly_max"))]);
    await runner.query("UPDATE postings SET closed_because = 'BY_HAND' WHERE state = 'CLOSED'");
    await createTable(runner, "posting_approvals", {
      columns: [id(), text("posting_id"), text("content_hash"), text("requested_by_id"), instant("requested_at"), nullable(text("decided_by_id")), nullable(instant("decided_at")), nullable(text("decision")), nullable(text("comment"))],
      references: { posting_id: "postings", requested_by_id: "staff_members", decided_by_id: "staff_members" },
      indexes: [["posting_id", "requested_at"]],
    });
    await fillYearlyPay(runner);
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose approvals and settings; restore a backup instead");
  }
}

interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: keyof typeof periodsAYear;
}

const periodsAYear = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

// As the rule stood when this migration was written; revisions are never changed, so it is not run again.
async function fillYearlyPay(runner: QueryRunner): Promise<void> {
  const rows: { id: string; content: string }[] = await runner.query("SELECT id, content FROM posting_revisions");
  for (const row of rows) {
    const pay: Pay | null = JSON.parse(row.content).compensation;
    const amount = pay?.max ?? pay?.min ?? null;
    if (pay === null || amount === null) continue;
    const digits = new Intl.NumberFormat("en", { style: "currency", currency: pay.currency }).resolvedOptions().maximumFractionDigits ?? 2;
    const yearly = Math.min(Math.floor((amount / 10 ** digits) * periodsAYear[pay.period]), 2 ** 31 - 1);
    await runner.query(`UPDATE posting_revisions SET pay_currency = $1, pay_yearly_max = $2 WHERE id = $3`, [pay.currency, yearly, row.id]);
  }
}
