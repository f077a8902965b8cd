import { mailboxKey } from "@rounds/shared/candidates/mailbox.ts";
import { nameKey } from "@rounds/shared/candidates/person-name.ts";
import { phoneKey } from "@rounds/shared/candidates/phone-number.ts";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, createTable, instant, nullable, text } from "./columns.ts";

/** Who may be the same person, who is, and what was sent to one posting twice. */
export class SamePerson1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "applications", [nullable(text("name_key")), nullable(text("phone_key")), nullable(text("aside")), nullable(text("aside_of_id")), nullable(instant("opened_at"))]);
    await addColumns(runner, "candidates", [nullable(text("mailbox_key")), text("person_id", ""), nullable(text("merged_into_id")), nullable(instant("merged_at")), nullable(text("merged_by_id"))]);
    await createTable(runner, "candidate_distinctions", { columns: [text("one_id"), text("other_id"), text("by_id"), instant("at")], primaryKey: ["one_id", "other_id"], references: { by_id: "staff_members" }, indexes: [["other_id"]] });
    await fillApplications(runner);
    await fillCandidates(runner);
    await runner.query("CREATE INDEX applications_by_phone ON applications (phone_key, name_key, candidate_id) WHERE phone_key IS NOT NULL");
    await runner.query("CREATE INDEX applications_aside ON applications (aside_of_id, submitted_at) WHERE aside_of_id IS NOT NULL");
    await runner.query("CREATE INDEX documents_by_sha256 ON documents (sha256, application_id)");
    await runner.query("CREATE INDEX candidates_by_mailbox_key ON candidates (mailbox_key)");
    await runner.query("CREATE INDEX candidates_by_person ON candidates (person_id)");
    await runner.query("CREATE INDEX candidates_merged ON candidates (merged_into_id) WHERE merged_into_id IS NOT NULL");
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose who was found to be the same person, and what was sent again; restore a backup instead");
  }
}

const BATCH = 2_000;

// By the rule of today, as every application that comes in: a change of the rule needs a migration that fills the keys anew. Nobody noted who had opened these applications, so they count as opened.
async function fillApplications(runner: QueryRunner): Promise<void> {
  await runner.query("UPDATE applications SET opened_at = submitted_at WHERE deleted_at IS NULL");
  await inBatches<{ id: string; given_name: string; family_name: string; phone: string | null }>(runner, "SELECT id, given_name, family_name, phone FROM applications WHERE deleted_at IS NULL AND id > $1", ({ id, given_name: givenName, family_name: familyName, phone }) =>
    runner.query("UPDATE applications SET name_key = $1, phone_key = $2 WHERE id = $3", [nameKey({ givenName, familyName }), phoneKey(phone), id]),
  );
}

async function fillCandidates(runner: QueryRunner): Promise<void> {
  await runner.query("UPDATE candidates SET person_id = id");
  await inBatches<{ id: string; email: string }>(runner, "SELECT id, email FROM candidates WHERE id > $1", ({ id, email }) => runner.query("UPDATE candidates SET mailbox_key = $1 WHERE id = $2", [mailboxKey(email), id]));
}

async function inBatches<Row extends { readonly id: string }>(runner: QueryRunner, select: string, fill: (row: Row) => Promise<unknown>): Promise<void> {
  for (let after = ""; ; ) {
    const rows: Row[] = await runner.query(`${select} ORDER BY id LIMIT ${BATCH}`, [after]);
    for (const row of rows) await fill(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.id;
  }
}
