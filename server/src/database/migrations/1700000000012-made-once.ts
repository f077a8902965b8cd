import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, instant, text } from "./columns.ts";

/** What staff make by a key is made once, however often they send it. */
export class MadeOnce1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "made_once", {
      columns: [text("staff_member_id"), text("idempotency_key"), text("request_hash"), text("made_id"), instant("created_at")],
      references: { staff_member_id: "staff_members" },
      primaryKey: ["staff_member_id", "idempotency_key"],
    });
  }

  async down(): Promise<void> {
    throw new Error("Going back would forget what was made already; restore a backup instead");
  }
}
