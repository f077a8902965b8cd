import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, id, instant, nullable, text, unique } from "./columns.ts";

/** Links with a name of their own, by which staff tell where people come from. */
export class ShareLinks1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "share_links", {
      columns: [id(), text("posting_id"), unique(text("code")), text("kind"), text("name"), text("owner_id"), instant("created_at"), nullable(instant("ended_at"))],
      references: { posting_id: "postings", owner_id: "staff_members" },
      indexes: [["posting_id", "created_at", "id"]],
    });
  }

  async down(): Promise<void> {
    throw new Error("Going back would break links that are printed; restore a backup instead");
  }
}
