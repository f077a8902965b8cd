import { refusal } from "@rounds/shared/errors.ts";
import { roleTemplateContentSchema, type RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import { slugFrom } from "@rounds/shared/postings/slug.ts";
import { libraryLimits } from "@rounds/shared/role-templates/library.ts";
import type { EntityManager } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant, type Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { checkSections } from "./check-sections.ts";
import { RoleTemplateRow, RoleTemplateVersionRow } from "./role-template.entity.ts";

/** What somebody decides about a new template. */
interface NewRoleTemplate {
  readonly content: RoleTemplateContent;
  readonly category: string;
}

/** A template as it begins: its first version, not yet used, in the public library. */
export function roleTemplateRow(given: NewRoleTemplate & Pick<RoleTemplateRow, "slug"> & Partial<RoleTemplateRow>, now: Instant): RoleTemplateRow {
  return { id: newId(), title: given.content.title, uses: 0, libraryRatings: 0, createdAt: now, updatedAt: now, updatedById: null, version: 1, archivedAt: null, ...given };
}

/** Checks and inserts a template that staff make, in their transaction. */
export async function insertRoleTemplate(services: Services, transaction: Transaction, viewer: Viewer, { id, content, category }: NewRoleTemplate & Pick<RoleTemplateRow, "id">, action: string): Promise<RoleTemplateRow> {
  const { manager } = transaction;
  const slug = await freeTemplateSlug(manager, slugFrom(content.title));
  const row = roleTemplateRow({ id, slug, content: checkSections(roleTemplateContentSchema, content), category: checkCategory(category), updatedById: viewer.id }, instant(services.clock.now()));
  const trimmed = { ...row, title: row.content.title };
  await manager.insert(RoleTemplateRow, trimmed);
  await keepVersion(manager, trimmed);
  await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action, subject: { kind: "role-template", id: row.id } });
  await services.catalogue.touch(transaction);
  return trimmed;
}

/** Keeps the template's text as it stands now, for good. */
export async function keepVersion(manager: EntityManager, ...rows: readonly RoleTemplateRow[]): Promise<void> {
  await manager.insert(RoleTemplateVersionRow, rows.map(({ id, version, content, category, updatedAt, updatedById }) => ({ roleTemplateId: id, number: version, content, category, savedAt: updatedAt, savedById: updatedById })));
}

export function checkCategory(category: string): string {
  const trimmed = category.trim();
  return trimmed.length <= libraryLimits.category ? trimmed : refuse(refusal("TOO_LONG", `A category has at most ${libraryLimits.category} characters.`, "category"));
}

/** "mri-technologist", or "mri-technologist-2" when another template has it. */
async function freeTemplateSlug(manager: EntityManager, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await manager.existsBy(RoleTemplateRow, { slug }))) return slug;
  }
}
