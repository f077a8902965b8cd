import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, integer, json, nullable, text } from "./columns.ts";

/** Questions that are answered with a file, and answers that rule an application out: kept, counted and listed. */
export class CustomQuestions1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "documents", [nullable(text("question_id"))]);
    await addColumns(runner, "applications", [nullable(json("knock_outs"))]);
    await addColumns(runner, "stage_counts", [integer("knocked_out_count", 0)]);
    await runner.query("CREATE INDEX applications_knocked_out ON applications (posting_id, submitted_at, id) WHERE knock_outs IS NOT NULL");
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose why applications were declined; restore a backup instead");
  }
}
