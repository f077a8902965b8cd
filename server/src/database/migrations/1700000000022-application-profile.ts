import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, json, nullable } from "./columns.ts";

/** What candidates confirm of themselves beside their documents. */
export class ApplicationProfile1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "applications", [nullable(json("profile"))]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose what candidates confirmed; restore a backup instead");
  }
}
