import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, createTable, instant, integer, json, nullable, text } from "./columns.ts";

/** The library of role templates: categories, every saved text, an end to a template, and what staff think of it. */
export class RoleTemplateLibrary1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "role_templates", [text("category", ""), integer("version", 1), nullable(instant("archived_at")), nullable(text("updated_by_id"))]);
    await createTable(runner, "role_template_versions", {
      columns: [text("role_template_id"), integer("number"), json("content"), text("category"), instant("saved_at"), nullable(text("saved_by_id"))],
      primaryKey: ["role_template_id", "number"],
      references: { role_template_id: "role_templates", saved_by_id: "staff_members" },
    });
    await createTable(runner, "role_template_ratings", {
      columns: [text("role_template_id"), text("staff_member_id"), integer("stars"), text("comment"), instant("rated_at")],
      primaryKey: ["role_template_id", "staff_member_id"],
      references: { role_template_id: "role_templates", staff_member_id: "staff_members" },
      indexes: [["staff_member_id"]],
    });
    await giveCategories(runner);
    await runner.query("INSERT INTO role_template_versions (role_template_id, number, content, category, saved_at, saved_by_id) SELECT id, 1, content, category, updated_at, NULL FROM role_templates");
  }

  async down(): Promise<void> {
    throw new Error("Going back would lose versions and ratings; restore a backup instead");
  }
}

/** Where the templates stand that were shipped before there were categories. */
const categories: Readonly<Record<string, readonly string[]>> = {
  "Imaging informatics": ["pacs-administrator", "ris-analyst", "imaging-informatics-engineer", "dicom-hl7-integration-analyst", "clinical-applications-specialist"],
  "Imaging technologists": ["radiologic-technologist", "mri-technologist", "ct-technologist", "diagnostic-medical-sonographer", "nuclear-medicine-technologist", "mammography-technologist", "interventional-radiology-technologist", "3d-imaging-technologist"],
  "Nursing and physics": ["radiology-nurse", "diagnostic-medical-physicist"],
  Leadership: ["radiology-manager"],
};

async function giveCategories(runner: QueryRunner): Promise<void> {
  for (const [category, slugs] of Object.entries(categories)) {
    for (const slug of slugs) await runner.query("UPDATE role_templates SET category = $1 WHERE slug = $2", [category, slug]);
  }
}
