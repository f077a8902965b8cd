import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, nullable, text } from "./columns.ts";

/** What candidates' wishes need beside the tables of the status page: to be found by their address, answered in their language, and asked for a document by its own name. */
export class CandidateWishes1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX applications_by_lower_email ON applications (lower(email))");
    await addColumns(runner, "farewells", [text("language", "en")]);
    await addColumns(runner, "document_requests", [nullable(text("label"))]);
    // Nothing was ever written to it: deleting asks on a page, not by a mail.
    await runner.query("DROP TABLE deletion_requests");
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose what candidates were asked for by name; restore a backup instead");
  }
}
