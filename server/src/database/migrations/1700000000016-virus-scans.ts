import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, instant, integer, nullable, text } from "./columns.ts";

/** What a virus scanner has said of each document. Those that are there have met none, and stay open while there is none. */
export class VirusScans1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "documents", [text("scan_state", "NO_SCANNER"), integer("scan_attempts", 0), nullable(instant("scanned_at"))]);
    await runner.query("CREATE INDEX documents_by_scan_state ON documents (scan_state, uploaded_at, id)");
  }

  async down(): Promise<void> {
    throw new Error("Going back would open what a virus scanner has closed; restore a backup instead");
  }
}
