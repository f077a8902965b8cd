import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, bool, createTable, id, instant, integer, json, nullable, text } from "./columns.ts";

/** By when candidates hear back, to whom an answer is owed, and the letters that answer when a posting closes. */
export class ReplyPromise1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "organizations", [integer("reply_within_days", 14)]);
    await addColumns(runner, "applications", [nullable(instant("reply_by")), nullable(instant("answered_at")), nullable(instant("reply_due_at"))]);
    await noteEarlierAnswers(runner);
    // In the order in which whoever waits is to be answered; a list of a million applications reads this alone.
    await runner.query("CREATE INDEX applications_unanswered ON applications (posting_id, reply_due_at, id) WHERE answered_at IS NULL AND stage <> 'WITHDRAWN'");
    await createTable(runner, "reply_debts", { columns: [text("posting_id"), instant("due_at"), integer("count")], primaryKey: ["posting_id", "due_at"], references: { posting_id: "postings" }, indexes: [["due_at"]] });
    await createTable(runner, "reply_closings", { columns: [id("posting_id"), instant("closed_at")], references: { posting_id: "postings" } });
    await runner.query("INSERT INTO reply_closings (posting_id, closed_at) SELECT id, $1 FROM postings WHERE state IN ('CLOSED', 'ARCHIVED') OR closes_at <= $1", [new Date().toISOString()]);
    await createClosingLetters(runner);
    await runner.query("CREATE INDEX mail_deliveries_by_address ON mail_deliveries (lower(recipient), created_at, id)");
  }

  async down(): Promise<void> {
    throw new Error("Going back would forget to whom an answer is owed; restore a backup instead");
  }
}

// What was answered before this was noted; an application that nobody answered becomes a debt when its posting closes.
async function noteEarlierAnswers(runner: QueryRunner): Promise<void> {
  await runner.query("UPDATE applications SET answered_at = stage_changed_at WHERE stage = 'HIRED' OR knock_outs IS NOT NULL OR id IN (SELECT application_id FROM decline_letters)");
}

async function createClosingLetters(runner: QueryRunner): Promise<void> {
  await createTable(runner, "closing_letters", {
    columns: [id(), text("posting_id"), text("author_id"), instant("created_at"), instant("send_at"), text("state"), json("except_application_ids"), bool("to_undecided", false), nullable(instant("ended_at"))],
    references: { posting_id: "postings", author_id: "staff_members" },
    indexes: [["posting_id", "created_at"]],
  });
  await createTable(runner, "closing_letter_texts", { columns: [text("letter_id"), text("language"), text("subject"), text("body")], primaryKey: ["letter_id", "language"], references: { letter_id: "closing_letters" } });
  await createTable(runner, "closing_letter_recipients", { columns: [text("letter_id"), text("application_id"), instant("answered_at")], primaryKey: ["letter_id", "application_id"], references: { letter_id: "closing_letters", application_id: "applications" }, indexes: [["application_id"]] });
}
