import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, nullable, text } from "./columns.ts";

/** What a document was asked for as, after the application: its kind alone would call two licenses the same. */
export class DocumentLabel1700000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "documents", [nullable(text("label"))]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose what documents are called; restore a backup instead");
  }
}
