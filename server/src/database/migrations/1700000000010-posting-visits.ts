import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, integer, text } from "./columns.ts";

/** How often a posting was opened, and its application form, by day and by where people came from. */
export class PostingVisits1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "posting_visits", {
      columns: [text("posting_id"), text("day"), text("source"), integer("views"), integer("starts")],
      primaryKey: ["posting_id", "day", "source"],
      references: { posting_id: "postings" },
    });
  }

  async down(): Promise<void> {
    throw new Error("Going back would forget what was counted; restore a backup instead");
  }
}
