import type { MigrationInterface, QueryRunner } from "typeorm";
import { bool, createTable, id, instant, integer, nullable, text } from "./columns.ts";

/** Mail in the organization's own words, what became of each mail, and addresses that take none. */
export class Mail1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "mail_templates", {
      columns: [text("kind"), text("language"), nullable(text("subject")), nullable(text("body")), integer("version"), instant("updated_at"), nullable(text("updated_by_id"))],
      primaryKey: ["kind", "language"],
      references: { updated_by_id: "staff_members" },
    });
    await createTable(runner, "mail_deliveries", {
      columns: [id(), text("job_id"), text("kind"), text("recipient"), nullable(text("application_id")), text("state"), integer("attempts", 0), bool("maybe_twice", false), instant("created_at"), instant("queued_at"), instant("state_since"), nullable(text("failure")), nullable(text("reply"))],
      indexes: [["created_at", "id"], ["state", "created_at", "id"], ["kind", "created_at", "id"], ["recipient"], ["application_id"]],
    });
    await createTable(runner, "bounced_addresses", { columns: [id("email"), instant("bounced_at")] });
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose the organization's own mails, and what became of each mail; restore a backup instead");
  }
}
