import { In, type EntityManager } from "typeorm";
import { keysetSql, pageOf, readPage, toConnection, type Connection, type PageArguments } from "../../graphql/connections.ts";
import { RoleTemplateRow } from "./role-template.entity.ts";
import type { Services } from "../../platform/services.ts";
import type { PublicRoleTemplate } from "./role-template.types.ts";
import { presentPublicRoleTemplate } from "./role-template.present.ts";

const STANDARD_PAGE = 20;

export async function pageOfRoleTemplates(manager: EntityManager, argumentsOfPage: PageArguments): Promise<Connection<PublicRoleTemplate>> {
  const request = readPage(argumentsOfPage, STANDARD_PAGE);
  const parameters: unknown[] = [];
  const { where, orderBy } = keysetSql(request, "title", "id", false, parameters);
  const ids: { id: string }[] = await manager.query(`SELECT id FROM role_templates WHERE 1 = 1${where} ORDER BY ${orderBy} LIMIT ${request.limit + 1}`, parameters);
  const { page, more } = pageOf(request, ids);
  const rows = await roleTemplatesByIds(manager, page.map(({ id }) => id));
  const inOrder = page.flatMap(({ id }) => rows.get(id) ?? []);
  const cursorOf = ({ title, id }: RoleTemplateRow) => ({ key: title, id });
  return toConnection(request, inOrder, more, await manager.count(RoleTemplateRow), cursorOf, presentPublicRoleTemplate);
}

export async function roleTemplatesByIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, RoleTemplateRow>> {
  const rows = ids.length === 0 ? [] : await manager.findBy(RoleTemplateRow, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

export function findRoleTemplateBySlug(manager: EntityManager, slug: string): Promise<RoleTemplateRow | null> {
  return manager.findOneBy(RoleTemplateRow, { slug });
}

export function findRoleTemplates(manager: EntityManager): Promise<RoleTemplateRow[]> {
  return manager.find(RoleTemplateRow, { order: { title: "ASC", id: "ASC" } });
}

const known = new WeakMap<Services, { version: number; templates: Promise<ReadonlyMap<string, PublicRoleTemplate>> }>();

/** Every role template by its row's id, read once a catalogue version: a library is small, and each posting of a page has its own. */
export function knownRoleTemplates(services: Services): Promise<ReadonlyMap<string, PublicRoleTemplate>> {
  const { version } = services.catalogue;
  const kept = known.get(services);
  if (kept?.version === version) return kept.templates;
  const templates = services.database.read.find(RoleTemplateRow).then((rows) => new Map(rows.map((row) => [row.id, presentPublicRoleTemplate(row)])));
  known.set(services, { version, templates });
  templates.catch(() => known.delete(services));
  return templates;
}
