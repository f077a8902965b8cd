import { seesEveryPosting } from "@rounds/shared/accounts/permissions.ts";
import type { PostingState } from "@rounds/shared/postings/states.ts";
import { In, type EntityManager } from "typeorm";
import { keysetSql, pageOf, readPage, toConnection, type Connection, type PageArguments } from "../../graphql/connections.ts";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { awaitingApproval } from "./approvals.queries.ts";
import { canSeePosting } from "./posting.policy.ts";
import { PostingRevisionRow, PostingRow, PostingTeamMemberRow } from "./posting.entity.ts";
import { escapeLike, searchWords } from "./search-words.ts";
import { presentStaffPosting } from "./staff-posting.present.ts";
import type { StaffPosting } from "./staff-posting.types.ts";

const STANDARD_PAGE = 50;

/** SQL that holds for the postings of `alias` that the viewer may see. */
export function visiblePostingsSql(viewer: Viewer, alias: string, parameters: unknown[]): string {
  if (seesEveryPosting(viewer.role)) return "1 = 1";
  return `EXISTS (SELECT 1 FROM posting_team_members t WHERE t.posting_id = ${alias}.id AND t.staff_member_id = $${parameters.push(viewer.id)})`;
}

export async function maySeePosting(manager: EntityManager, viewer: Viewer, postingId: string): Promise<boolean> {
  if (seesEveryPosting(viewer.role)) return true;
  return canSeePosting(viewer, await manager.existsBy(PostingTeamMemberRow, { postingId, staffMemberId: viewer.id }));
}

/** Null both for a posting that is not there and for one that the viewer may not see: the two must look alike. */
export async function findPostingFor(manager: EntityManager, viewer: Viewer, id: string): Promise<PostingRow | null> {
  const posting = await manager.findOneBy(PostingRow, { id });
  return posting !== null && (await maySeePosting(manager, viewer, id)) ? posting : null;
}

/** All that are given must hold. */
export interface StaffPostingFilter {
  readonly state: PostingState | null;
  readonly search: string | null;
  readonly awaitingMyApproval: boolean;
  readonly archivedToo: boolean;
}

export async function pageOfPostingsFor(services: Services, viewer: Viewer, page: PageArguments, filter: StaffPostingFilter): Promise<Connection<StaffPosting>> {
  const { read } = services.database;
  const request = readPage(page, STANDARD_PAGE);
  const parameters: unknown[] = [];
  const where = [visiblePostingsSql(viewer, "p", parameters), ...(await filterSql(read, viewer, filter, instant(services.clock.now()), parameters))].join(" AND ");
  const counted: { count: number | string }[] = await read.query(`SELECT count(*) AS count FROM postings p WHERE ${where}`, parameters);
  const keyset = keysetSql(request, "p.updated_at", "p.id", true, parameters);
  const ids: { id: string }[] = await read.query(`SELECT p.id FROM postings p WHERE ${where}${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${request.limit + 1}`, parameters);
  const { page: inOrder, more } = pageOf(request, ids);
  const rows = await postingsByIds(read, inOrder.map(({ id }) => id));
  const postings = inOrder.flatMap(({ id }) => rows.get(id) ?? []);
  return toConnection(request, postings, more, Number(counted[0]?.count ?? 0), (row) => ({ key: row.updatedAt, id: row.id }), (row) => presentStaffPosting(services, row));
}

async function filterSql(manager: EntityManager, viewer: Viewer, { state, search, awaitingMyApproval, archivedToo }: StaffPostingFilter, now: string, parameters: unknown[]): Promise<string[]> {
  const words = searchWords(search).map((word) => `p.search_text LIKE $${parameters.push(`%${escapeLike(word)}%`)} ESCAPE '\\'`);
  const outOfArchive = archivedToo || state === "ARCHIVED" ? [] : ["p.state <> 'ARCHIVED'"];
  return [...stateSql(state, now, parameters), ...outOfArchive, ...words, ...(awaitingMyApproval ? [amongSql(await awaitingApproval(manager, viewer), parameters)] : [])];
}

function amongSql(ids: ReadonlySet<string>, parameters: unknown[]): string {
  return ids.size === 0 ? "1 = 0" : `p.id IN (${[...ids].map((id) => `$${parameters.push(id)}`).join(", ")})`;
}

// By the rule of `stateAt`: the clock makes a published posting scheduled before its time and closed after it.
function stateSql(state: PostingState | null, now: string, parameters: unknown[]): string[] {
  if (state === null) return [];
  if (state === "SCHEDULED") return [`p.state = 'PUBLISHED' AND p.published_at > $${parameters.push(now)}`];
  if (state === "PUBLISHED") return [`p.state = 'PUBLISHED' AND p.published_at <= $${parameters.push(now)} AND (p.closes_at IS NULL OR p.closes_at > $${parameters.push(now)})`];
  if (state === "CLOSED") return [`(p.state = 'CLOSED' OR (p.state = 'PUBLISHED' AND p.published_at <= $${parameters.push(now)} AND p.closes_at <= $${parameters.push(now)}))`];
  return [`p.state = $${parameters.push(state)}`];
}

export async function postingsByIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, PostingRow>> {
  const rows = ids.length === 0 ? [] : await manager.findBy(PostingRow, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

export async function revisionsByIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, PostingRevisionRow>> {
  const rows = ids.length === 0 ? [] : await manager.findBy(PostingRevisionRow, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

export async function teamsByPostingIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = ids.length === 0 ? [] : await manager.find(PostingTeamMemberRow, { where: { postingId: In([...ids]) }, order: { staffMemberId: "ASC" } });
  const teams = new Map<string, string[]>();
  for (const { postingId, staffMemberId } of rows) teams.set(postingId, [...(teams.get(postingId) ?? []), staffMemberId]);
  return teams;
}

/** The revisions of a posting, newest first; those with these numbers, or all. */
export function revisionsOf(manager: EntityManager, postingId: string, numbers: readonly number[] | null): Promise<PostingRevisionRow[]> {
  return manager.find(PostingRevisionRow, { where: { postingId, ...(numbers === null ? {} : { number: In([...numbers]) }) }, order: { number: "DESC" } });
}
