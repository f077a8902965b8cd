import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, createTable, id, instant, json, nullable, text } from "./columns.ts";

/** Forms that somebody goes on with on another device, and uploads that wait for them longer than a day. */
export class Drafts1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "drafts", {
      columns: [id(), text("posting_id"), text("email"), text("language"), json("fields"), json("uploads"), instant("saved_at"), instant("expires_at"), nullable(instant("remind_at"))],
      references: { posting_id: "postings" },
      indexes: [["email", "saved_at"], ["expires_at"], ["remind_at"]],
    });
    await addColumns(runner, "documents", [nullable(instant("kept_until"))]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose what people have begun; restore a backup instead");
  }
}
