import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, instant, nullable, text } from "./columns.ts";

/** Since when a posting stands where it stands, when it was closed, and what the console's list searches. */
export class PostingStanding1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const searchText = () => ({ ...text("search_text")(runner), default: "''" });
    await addColumns(runner, "postings", [nullable(instant("closed_at")), nullable(instant("state_since")), searchText]);
    // The only moments that are known of the time before.
    await runner.query("UPDATE postings SET state_since = published_at WHERE state = 'PUBLISHED'");
    await runner.query("UPDATE postings SET state_since = created_at WHERE state = 'DRAFT'");
    const rows: { id: string; content: string }[] = await runner.query("SELECT id, content FROM postings");
    for (const { id, content } of rows) {
      const { title, department }: { title: string; department: string } = JSON.parse(content);
      await runner.query("UPDATE postings SET search_text = $1 WHERE id = $2", [`${title}\n${department}`.toLowerCase(), id]);
    }
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose when postings were closed; restore a backup instead");
  }
}
