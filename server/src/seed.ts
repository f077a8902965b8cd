import { standardReplyDays } from "@rounds/shared/reply-promise/reply-promise.ts";
import { defaultOrganization } from "./database/seed/content/organization.ts";
import { pacsAdministratorPosting, pacsAdministratorTemplate } from "./database/seed/content/pacs-administrator.ts";
import type { Transaction } from "./database/transaction.ts";
import { LocationRow, OrganizationRow } from "./features/organization/organization.entity.ts";
import { PostingRow } from "./features/postings/posting.entity.ts";
import { addRevision } from "./features/postings/revisions.ts";
import { newPosting } from "./features/postings/new-posting.ts";
import { RoleTemplateRow } from "./features/role-templates/role-template.entity.ts";
import { instant } from "./platform/clock.ts";
import { newId } from "./platform/ids.ts";
import type { Services } from "./platform/services.ts";
import { insertShippedRoleTemplates } from "./seed-role-templates.ts";

/** Fills an empty database: the organization, the library of role templates and the published posting of the PACS Administrator. Changes nothing afterwards. */
export async function seedOrganization(services: Services): Promise<void> {
  if (await services.database.read.existsBy(OrganizationRow, {})) return;
  await services.database.write(async (transaction) => {
    // Locks the catalogue's row: of two servers that start together, the second waits here and then finds everything.
    await services.catalogue.touch(transaction);
    if (await transaction.manager.existsBy(OrganizationRow, {})) return;
    const locations = await insertOrganization(transaction);
    await insertShippedRoleTemplates(transaction, instant(services.clock.now()));
    const template = await transaction.manager.findOneByOrFail(RoleTemplateRow, { slug: pacsAdministratorTemplate.slug });
    await insertPosting(services, transaction, locations, template.id);
  });
}

/** The employer that a new installation begins with, for the tests and the bench, too: one place knows every column. */
export async function insertOrganization({ manager }: Transaction): Promise<LocationRow[]> {
  const { locations, ...organization } = defaultOrganization;
  const rows = locations.map((location, position) => ({ id: newId(), position, ...location }));
  await manager.insert(OrganizationRow, { id: newId(), ...organization, approvalRequired: false, blockingRules: [], showsBenchmark: true, messageTextInMail: false, replyWithinDays: standardReplyDays, version: 1 });
  await manager.insert(LocationRow, rows);
  return rows;
}

async function insertPosting(services: Services, { manager }: Transaction, locations: readonly LocationRow[], roleTemplateId: string): Promise<void> {
  const now = instant(services.clock.now());
  const content = placed(pacsAdministratorPosting(defaultOrganization), locations);
  const posting = newPosting({ slug: pacsAdministratorTemplate.slug, state: "PUBLISHED", content, roleTemplateId, publishedAt: now }, services.clock.now());
  await manager.insert(PostingRow, posting);
  const revision = await addRevision(manager, posting, now, null);
  await manager.update(PostingRow, { id: posting.id }, { currentRevisionId: revision.id });
}

/** The content with its locations known by their rows. */
export function placed<Content extends { locations: readonly { name: string }[] }>(content: Content, rows: readonly LocationRow[]): Omit<Content, "locations"> & { locations: Omit<LocationRow, "position">[] } {
  const chosen = content.locations.flatMap(({ name }) => rows.filter((row) => row.name === name));
  return { ...content, locations: chosen.map(({ position: _, ...location }) => location) };
}
