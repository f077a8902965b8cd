import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, id, instant, integer, text } from "./columns.ts";

/** The organization's logo and photos. */
export class OrganizationImages1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "organization_images", {
      columns: [id(), text("kind"), integer("position"), text("media_type"), text("alt"), integer("bytes"), text("sha256"), integer("width"), integer("height"), text("content"), instant("created_at")],
      indexes: [["kind", "position"], ["sha256"]],
    });
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose images; restore a backup instead");
  }
}
