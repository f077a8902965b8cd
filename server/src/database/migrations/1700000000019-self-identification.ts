import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, integer, text } from "./columns.ts";

/** What the employer asks for statistics, and how often each answer was chosen in a year. No row is about a person, and no column leads to one. */
export class SelfIdentification1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "self_identification_parts", { columns: [text("country"), text("part")], primaryKey: ["country", "part"] });
    await createTable(runner, "self_identification_counts", {
      columns: [text("country"), integer("year"), text("question"), text("answer"), integer("count")],
      primaryKey: ["country", "year", "question", "answer"],
    });
    await createTable(runner, "used_invitations", { columns: [text("hash"), text("ends_on"), text("claim")], primaryKey: ["hash"], indexes: [["ends_on"]] });
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose what was counted; restore a backup instead");
  }
}
