import type { MigrationInterface, QueryRunner } from "typeorm";
import { bool, createTable, id, instant, integer, json, nullable, text, unique } from "./columns.ts";

/** The spine: who works here, what is open, who applied, and the records that nothing may lose. */
export class Spine1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createPlatform(runner);
    await createAccounts(runner);
    await createOrganization(runner);
    await createPostings(runner);
    await createApplications(runner);
  }

  async down(): Promise<void> {
    throw new Error("There is nothing before the first migration to go back to");
  }
}

async function createPlatform(runner: QueryRunner): Promise<void> {
  await createTable(runner, "settings", { columns: [id("name"), text("value")] });
  await createTable(runner, "catalogue", { columns: [id(), integer("version")] });
  await runner.query("INSERT INTO catalogue (id, version) VALUES ('public', 1)");
  await createTable(runner, "outbox", {
    columns: [id(), text("event"), text("handler"), json("payload"), instant("created_at"), integer("attempts", 0), instant("due_at"), nullable(instant("claimed_until")), nullable(instant("done_at")), nullable(text("last_error"))],
    indexes: [["done_at", "due_at"]],
  });
  await createTable(runner, "audit_entries", {
    columns: [id(), instant("at"), text("actor_kind"), nullable(text("actor_id")), text("action"), text("subject_kind"), text("subject_id"), json("detail")],
    indexes: [["subject_kind", "subject_id", "at"]],
  });
  await createTable(runner, "mailbox_messages", {
    columns: [id(), text("recipient"), text("subject"), text("text"), text("html"), instant("sent_at")],
    indexes: [["sent_at", "id"]],
  });
}

async function createAccounts(runner: QueryRunner): Promise<void> {
  await createTable(runner, "staff_members", { columns: [id(), unique(text("email")), text("name"), text("role"), nullable(text("password_hash")), bool("active"), instant("created_at")] });
  await createTable(runner, "set_up_links", {
    columns: [id(), unique(text("token_hash")), nullable(text("staff_member_id")), instant("expires_at"), nullable(instant("used_at"))],
    references: { staff_member_id: "staff_members" },
  });
  await createTable(runner, "sessions", {
    columns: [id(), unique(text("token_hash")), text("staff_member_id"), instant("created_at"), instant("expires_at")],
    references: { staff_member_id: "staff_members" },
    indexes: [["staff_member_id"]],
  });
}

async function createOrganization(runner: QueryRunner): Promise<void> {
  await createTable(runner, "organizations", { columns: [id(), text("name"), text("about"), nullable(text("website_url")), text("accent_color"), text("time_zone")] });
  await createTable(runner, "locations", {
    columns: [id(), integer("position"), text("name"), nullable(text("street")), text("city"), text("region"), nullable(text("postal_code")), text("country")],
  });
}

async function createPostings(runner: QueryRunner): Promise<void> {
  await createTable(runner, "role_templates", {
    columns: [id(), unique(text("slug")), text("title"), json("content"), integer("uses"), integer("rating_count"), instant("created_at"), instant("updated_at")],
  });
  await createTable(runner, "postings", {
    columns: [id(), unique(text("slug")), text("state"), json("content"), nullable(text("role_template_id")), nullable(text("current_revision_id")), nullable(instant("published_at")), nullable(instant("closes_at")), instant("created_at"), instant("updated_at"), integer("version")],
    references: { role_template_id: "role_templates" },
    indexes: [["state", "published_at", "id"], ["state", "closes_at"], ["updated_at", "id"]],
  });
  // A revision's columns repeat what its content says where the public list filters or sorts by it.
  await createTable(runner, "posting_revisions", {
    columns: [id(), text("posting_id"), integer("number"), json("content"), text("title_sort"), text("department"), text("employment_type"), text("workplace_type"), text("cities"), text("search_text"), instant("published_at"), nullable(text("published_by_id"))],
    references: { posting_id: "postings", published_by_id: "staff_members" },
    uniques: [["posting_id", "number"]],
  });
  await createTable(runner, "posting_team_members", {
    columns: [text("posting_id"), text("staff_member_id")],
    primaryKey: ["posting_id", "staff_member_id"],
    references: { posting_id: "postings", staff_member_id: "staff_members" },
    indexes: [["staff_member_id"]],
  });
}

async function createApplications(runner: QueryRunner): Promise<void> {
  await createTable(runner, "candidates", { columns: [id(), unique(text("email")), instant("created_at")] });
  await createTable(runner, "applications", {
    columns: [id(), text("posting_id"), text("revision_id"), text("candidate_id"), unique(text("reference")), text("given_name"), text("family_name"), text("email"), nullable(text("phone")), text("search_text"), json("answers"), json("consents"), nullable(text("source")), text("stage"), instant("submitted_at"), instant("stage_changed_at"), integer("status_link_version"), nullable(text("withdrawal_reason"))],
    references: { posting_id: "postings", revision_id: "posting_revisions", candidate_id: "candidates" },
    indexes: [["posting_id", "submitted_at", "id"], ["posting_id", "stage", "submitted_at", "id"], ["candidate_id"]],
  });
  await createTable(runner, "submissions", {
    columns: [id("idempotency_key"), text("request_hash"), text("application_id"), instant("created_at")],
  });
  await createTable(runner, "stage_counts", { columns: [text("posting_id"), text("stage"), integer("count")], primaryKey: ["posting_id", "stage"], references: { posting_id: "postings" } });
  await createTable(runner, "documents", {
    columns: [id(), nullable(text("application_id")), nullable(text("kind")), text("name"), integer("bytes"), text("media_type"), text("sha256"), unique(text("storage_key")), instant("uploaded_at"), text("text_state"), nullable(text("text_content"))],
    references: { application_id: "applications" },
    indexes: [["application_id"], ["uploaded_at"]],
  });
  await createTable(runner, "application_events", {
    columns: [id(), text("application_id"), instant("at"), text("kind"), nullable(text("actor_id")), nullable(text("from_stage")), nullable(text("to_stage"))],
    references: { application_id: "applications", actor_id: "staff_members" },
    indexes: [["application_id", "at", "id"]],
  });
  await createTable(runner, "notes", {
    columns: [id(), text("application_id"), text("author_id"), text("text"), instant("created_at")],
    references: { application_id: "applications", author_id: "staff_members" },
    indexes: [["application_id", "created_at"]],
  });
  await createTable(runner, "decline_letters", {
    columns: [id(), text("application_id"), text("author_id"), text("subject"), text("message"), instant("created_at")],
    references: { application_id: "applications", author_id: "staff_members" },
    indexes: [["application_id"]],
  });
}
