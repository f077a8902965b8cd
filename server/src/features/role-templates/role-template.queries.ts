import { matchesSearch } from "@rounds/shared/role-templates/library.ts";
import { IsNull, Not, type EntityManager } from "typeorm";
import { cutPage, readPage, toConnection, type Connection, type Cursor, type PageArguments } from "../../graphql/connections.ts";
import { rowId } from "../../graphql/global-id.ts";
import type { Services } from "../../platform/services.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import { ratingTotals } from "./ratings.queries.ts";
import { RoleTemplateRow, RoleTemplateVersionRow } from "./role-template.entity.ts";
import { presentPublicRoleTemplate } from "./role-template.present.ts";
import type { PublicRoleTemplate } from "./role-template.types.ts";

const STANDARD_PAGE = 20;

/** What of the library is asked for; absent: everything. */
export interface LibraryFilter {
  readonly search?: string | null | undefined;
  readonly category?: string | null | undefined;
}

export async function pageOfRoleTemplates(services: Services, argumentsOfPage: PageArguments, filter: LibraryFilter): Promise<Connection<PublicRoleTemplate>> {
  const request = readPage(argumentsOfPage, STANDARD_PAGE);
  const matching = [...(await knownRoleTemplates(services))].filter(([, template]) => isWanted(template, filter));
  const cursorOf = ([id, { title }]: readonly [string, PublicRoleTemplate]): Cursor => ({ key: title, id });
  const { page, more } = cutPage(request, matching, cursorOf);
  return toConnection(request, page, more, matching.length, cursorOf, ([, template]) => template);
}

export async function findPublicRoleTemplateBySlug(services: Services, slug: string): Promise<PublicRoleTemplate | null> {
  const library = await knownRoleTemplates(services);
  return [...library.values()].find((template) => template.slug === slug) ?? null;
}

/** The addresses of the public pages of the library, for the sitemap. */
export async function publicRoleTemplateUrls(services: Services): Promise<{ readonly url: string; readonly changedAt: string }[]> {
  const library = [...(await knownRoleTemplates(services)).values()];
  return library.map(({ url, updatedAt }) => ({ url, changedAt: updatedAt }));
}

/** By title. Archived ones instead of the others when they are asked for. */
export async function findRoleTemplates(manager: EntityManager, filter: LibraryFilter, archived: boolean): Promise<RoleTemplateRow[]> {
  const rows = await manager.find(RoleTemplateRow, { where: { archivedAt: archived ? Not(IsNull()) : IsNull() }, order: { title: "ASC", id: "ASC" } });
  return rows.filter(({ category, content }) => isWanted({ ...content, category }, filter));
}

export async function findRoleTemplate(manager: EntityManager, globalId: string): Promise<RoleTemplateRow | null> {
  const id = rowId("RoleTemplate", globalId);
  return id === null ? null : manager.findOneBy(RoleTemplateRow, { id });
}

/** Every saved text, newest first. */
export function findVersions(manager: EntityManager, roleTemplateId: string): Promise<RoleTemplateVersionRow[]> {
  return manager.find(RoleTemplateVersionRow, { where: { roleTemplateId }, order: { number: "DESC" } });
}

function isWanted(template: Parameters<typeof matchesSearch>[0], { search, category }: LibraryFilter): boolean {
  return (category == null || template.category === category) && matchesSearch(template, search ?? "");
}

const known = new WeakMap<Services, { version: number; templates: Promise<ReadonlyMap<string, PublicRoleTemplate>> }>();

/** Every template that is not archived by its row's id, in the order of the titles, read once a catalogue version: a library is small, and each posting of a page has its own. */
export function knownRoleTemplates(services: Services): Promise<ReadonlyMap<string, PublicRoleTemplate>> {
  const { version } = services.catalogue;
  const kept = known.get(services);
  if (kept?.version === version) return kept.templates;
  const templates = readLibrary(services);
  known.set(services, { version, templates });
  templates.catch(() => known.delete(services));
  return templates;
}

async function readLibrary(services: Services): Promise<ReadonlyMap<string, PublicRoleTemplate>> {
  const { read } = services.database;
  const [rows, ratings, organization] = await Promise.all([findRoleTemplates(read, {}, false), ratingTotals(read), knownOrganization(services)]);
  return new Map(rows.map((row) => [row.id, presentPublicRoleTemplate(row, { ratings, organization, links: services.links })]));
}
