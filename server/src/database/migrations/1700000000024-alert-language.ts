import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, text } from "./columns.ts";

/** In which language each alert is told; those of earlier versions were asked for in English. */
export class AlertLanguage1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "posting_alerts", [text("language", "en")]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would forget in which language alerts are told; restore a backup instead");
  }
}
