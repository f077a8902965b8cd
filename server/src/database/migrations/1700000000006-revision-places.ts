import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, nullable, text } from "./columns.ts";

/** The places that a revision names, beside its text, for the filters of the careers site. */
export class RevisionPlaces1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "posting_revisions", [nullable(text("places"))]);
    await fillPlaces(runner);
  }

  async down(): Promise<void> {
    throw new Error("Going back is by restoring a backup");
  }
}

interface Place {
  readonly city: string;
  readonly region: string;
}

// As the rule stood when this migration was written; revisions are never changed, so it is not run again.
async function fillPlaces(runner: QueryRunner): Promise<void> {
  const rows: { id: string; content: string }[] = await runner.query("SELECT id, content FROM posting_revisions");
  for (const { id, content } of rows) {
    const locations: readonly Place[] = JSON.parse(content).locations;
    const places = JSON.stringify(locations.map(({ city, region }) => ({ city, region })));
    await runner.query("UPDATE posting_revisions SET places = $1 WHERE id = $2", [places, id]);
  }
}
