import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, createTable, id, instant, integer, json, nullable, text } from "./columns.ts";

/** People who want to hear of new postings by e-mail, and which posting each has been told. */
export class PostingAlerts1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "posting_alerts", {
      columns: [id(), text("email"), json("filter"), text("frequency"), text("asked_on"), integer("asked_nth"), instant("created_at"), nullable(instant("confirmed_at")), nullable(instant("ended_at")), integer("link_version", 1), nullable(instant("last_sent_at"))],
      // Makes the limit of mails a day hold, however many ask at once.
      uniques: [["email", "asked_on", "asked_nth"]],
      indexes: [["frequency", "id"]],
    });
    await createTable(runner, "posting_alert_deliveries", {
      columns: [text("alert_id"), text("posting_id"), instant("found_at"), nullable(text("mail_id")), nullable(instant("sent_at"))],
      primaryKey: ["alert_id", "posting_id"],
      references: { alert_id: "posting_alerts", posting_id: "postings" },
      indexes: [["posting_id"]],
    });
    await addColumns(runner, "mailbox_messages", [nullable(text("unsubscribe_url"))]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would forget who asked to be told, and who asked to be left alone; restore a backup instead");
  }
}
