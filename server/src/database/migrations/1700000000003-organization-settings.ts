import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, integer } from "./columns.ts";

/** The organization's settings count their saves. */
export class OrganizationSettings1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "organizations", [integer("version", 1)]);
  }

  async down(): Promise<void> {
    throw new Error("Going back is by restoring a backup");
  }
}
