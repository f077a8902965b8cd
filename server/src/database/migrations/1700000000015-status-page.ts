import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, bool, createTable, id, instant, integer, json, nullable, text } from "./columns.ts";

/** What a candidate and the hiring team do together after the application: write to each other, ask for documents and send them, change an address, end links, delete. */
export class StatusPage1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createMessages(runner);
    await createDocumentRequests(runner);
    await createProofs(runner);
    await addColumns(runner, "application_events", [nullable(json("detail"))]);
    await addColumns(runner, "applications", [nullable(instant("deleted_at"))]);
    await addColumns(runner, "organizations", [bool("message_text_in_mail", false)]);
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose what candidates and the hiring team wrote to each other; restore a backup instead");
  }
}

async function createMessages(runner: QueryRunner): Promise<void> {
  await createTable(runner, "messages", {
    columns: [id(), text("application_id"), integer("number"), nullable(text("author_id")), text("text"), text("idempotency_key"), instant("sent_at")],
    references: { application_id: "applications", author_id: "staff_members" },
    uniques: [["application_id", "number"], ["application_id", "idempotency_key"]],
  });
  await createTable(runner, "message_threads", {
    columns: [id("application_id"), text("posting_id"), integer("message_count"), integer("read_by_team"), integer("read_by_candidate"), integer("unread_by_team"), integer("unread_by_candidate"), bool("awaits_answer"), nullable(instant("team_told_at")), nullable(instant("candidate_told_at"))],
    references: { application_id: "applications", posting_id: "postings" },
    indexes: [["posting_id", "awaits_answer"]],
  });
}

async function createDocumentRequests(runner: QueryRunner): Promise<void> {
  await createTable(runner, "document_requests", {
    columns: [id(), text("application_id"), text("kind"), text("reason"), nullable(text("due_on")), text("asked_by_id"), instant("asked_at"), nullable(instant("withdrawn_at")), nullable(instant("answered_at")), nullable(text("document_id")), nullable(instant("reminded_at"))],
    references: { application_id: "applications", asked_by_id: "staff_members" },
    indexes: [["application_id", "asked_at"], ["due_on"]],
  });
}

/** Links in mails by which somebody shows that a mailbox is theirs; each row is deleted some time after its link has ended. */
async function createProofs(runner: QueryRunner): Promise<void> {
  await createTable(runner, "email_changes", {
    columns: [id(), text("application_id"), text("former_email"), text("new_email"), instant("asked_at"), instant("expires_at"), nullable(instant("confirmed_at")), nullable(instant("undone_at"))],
    references: { application_id: "applications" },
    indexes: [["application_id", "asked_at"], ["asked_at"]],
  });
  await createTable(runner, "link_requests", {
    // The address itself goes as soon as it is known that it has no application; its hash holds the limit.
    columns: [id(), nullable(text("email")), text("email_hash"), text("asked_in"), integer("asked_nth"), instant("asked_at"), nullable(instant("handled_at")), nullable(instant("used_at"))],
    uniques: [["email_hash", "asked_in", "asked_nth"]],
    indexes: [["asked_at"]],
  });
  await createTable(runner, "deletion_requests", {
    columns: [id(), text("scope"), nullable(text("application_id")), nullable(text("email")), instant("asked_at"), instant("expires_at"), nullable(instant("used_at"))],
    references: { application_id: "applications" },
    indexes: [["application_id", "asked_at"], ["asked_at"]],
  });
  await createTable(runner, "farewells", { columns: [id(), text("email"), text("posting_title"), instant("created_at")] });
}
