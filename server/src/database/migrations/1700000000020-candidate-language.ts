import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, text } from "./columns.ts";

/** In which language each candidate is written to; applications of earlier versions came in English. */
export class CandidateLanguage1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "applications", [text("language", "en")]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would forget in which language candidates are written to; restore a backup instead");
  }
}
