import { In, type EntityManager } from "typeorm";
import { shippedRoleTemplates } from "./database/seed/content/role-templates/shipped-role-templates.ts";
import type { ShippedRoleTemplate } from "./database/seed/content/role-templates/shipped-role-template.ts";
import type { Transaction } from "./database/transaction.ts";
import { RoleTemplateRow } from "./features/role-templates/role-template.entity.ts";
import { keepVersion, roleTemplateRow } from "./features/role-templates/save-role-template.ts";
import { instant, type Instant } from "./platform/clock.ts";
import type { Services } from "./platform/services.ts";
import { readSetting, writeSetting } from "./platform/settings.ts";

/** Holds the slugs of all shipped templates that this installation was ever given, as a JSON list. */
const GIVEN = "shipped-role-templates";

/** Gives the installation each shipped role template that it was never given, so that one which staff deleted or renamed does not come back. */
export async function giveShippedRoleTemplates(services: Services): Promise<void> {
  if ((await neverGiven(services.database.read)).length === 0) return;
  await services.database.write(async (transaction) => {
    // Locks the catalogue's row: of two servers that start together, the second waits here and then finds nothing left to give.
    await services.catalogue.touch(transaction);
    await insertShippedRoleTemplates(transaction, instant(services.clock.now()));
  });
}

export async function insertShippedRoleTemplates({ manager }: Transaction, now: Instant): Promise<void> {
  const missing = await neverGiven(manager);
  // An older installation has the first of them already, and staff may have made one at the same address: theirs stays as it is.
  const taken = await manager.findBy(RoleTemplateRow, { slug: In(missing.map(({ slug }) => slug)) });
  const free = missing.filter(({ slug }) => !taken.some((row) => row.slug === slug));
  const rows = free.map(({ slug, category, content, libraryUses, libraryRatings }) => roleTemplateRow({ slug, category, content, uses: libraryUses, libraryRatings }, now));
  if (rows.length > 0) {
    await manager.insert(RoleTemplateRow, rows);
    await keepVersion(manager, ...rows);
  }
  await writeSetting(manager, GIVEN, JSON.stringify(shippedRoleTemplates.map(({ slug }) => slug)));
}

async function neverGiven(manager: EntityManager): Promise<ShippedRoleTemplate[]> {
  const given: unknown = JSON.parse((await readSetting(manager, GIVEN)) ?? "[]");
  return shippedRoleTemplates.filter(({ slug }) => !Array.isArray(given) || !given.includes(slug));
}
