import { isSlug } from "@rounds/shared/postings/slug.ts";
import { isCurrency } from "@rounds/shared/postings/money.ts";
import { standardPayCurrency } from "@rounds/shared/postings/posting-filter.ts";
import { yearlyUnits } from "@rounds/shared/postings/yearly-pay.ts";
import type { EntityManager } from "typeorm";
import { keysetSql, MAX_PAGE, pageOf, readPage, toConnection, type Connection, type Cursor, type PageArguments, type PageRequest } from "../../graphql/connections.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { revisionTexts, type RevisionTexts } from "./revision-texts.ts";
import { escapeLike, searchWords } from "./search-words.ts";
import { postingSurroundings, presentPublicPosting, type PublishedPosting } from "./public-posting.present.ts";
import type { PostingFilter, PostingOrder, PublicPosting } from "./public-posting.types.ts";

interface PublishedRow {
  id: string;
  slug: string;
  role_template_id: string | null;
  revision_id: string;
  published_at: string;
  updated_at: string;
  closes_at: string | null;
  time_zone: string | null;
  title_sort: string;
  total: number | string;
}

const STANDARD_PAGE = 20;
const COLUMNS = "p.id, p.slug, p.role_template_id, p.closes_at, p.time_zone, p.published_at, r.id AS revision_id, r.published_at AS updated_at, r.title_sort";
const FROM_POSTINGS = "FROM postings p";
export const FROM = `${FROM_POSTINGS} JOIN posting_revisions r ON r.id = p.current_revision_id`;
/** The one definition of what the public can see; `$1` is now. */
export const IS_PUBLIC = "p.state = 'PUBLISHED' AND p.published_at <= $1 AND (p.closes_at IS NULL OR p.closes_at > $1)";

const orders = {
  NEWEST: { key: "p.published_at", column: "published_at", descending: true },
  OLDEST: { key: "p.published_at", column: "published_at", descending: false },
  TITLE: { key: "r.title_sort", column: "title_sort", descending: false },
} as const satisfies Record<PostingOrder, object>;

/** One statement a page, without the ORM between, and one more when a text is not known yet. */
export async function pageOfPublishedPostings(services: Services, page: PageArguments, filter: PostingFilter, order: PostingOrder): Promise<Connection<PublicPosting>> {
  const request = readPage(page, STANDARD_PAGE);
  const parameters: unknown[] = [instant(services.clock.now())];
  const where = `${IS_PUBLIC}${filterSql(filter, parameters)}`;
  const filterParameters = [...parameters];
  const { key, descending, column } = orders[order];
  const keyset = keysetSql(request, key, "p.id", descending, parameters);
  // Without a filter nothing of the revisions is asked, and the count is answered from an index alone.
  const total = `SELECT count(*) ${where === IS_PUBLIC ? FROM_POSTINGS : FROM} WHERE ${where}`;
  const statement = `SELECT ${COLUMNS}, (${total}) AS total ${FROM} WHERE ${where}${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${request.limit + 1}`;
  const rows: PublishedRow[] = await services.database.read.query(statement, parameters);
  const [surroundings, texts] = await Promise.all([postingSurroundings(services), revisionTexts(services.database.read, rows.map((row) => row.revision_id))]);
  const first = rows[0];
  const totalCount = first === undefined ? await countBeyond(services.database.read, request, total, filterParameters) : Number(first.total);
  const { page: inOrder, more } = pageOf(request, rows);
  const cursorOf = (row: PublishedRow): Cursor => ({ key: row[column], id: row.id });
  return toConnection(request, inOrder, more, totalCount, cursorOf, (row) => presentPublicPosting(fromRow(row, texts), surroundings));
}

// A page without rows carries no count: nothing matches, or the page lies beyond the end.
async function countBeyond(manager: EntityManager, request: PageRequest, total: string, parameters: unknown[]): Promise<number> {
  if (request.beyond === null && request.limit > 0) return 0;
  const rows: { count: number | string }[] = await manager.query(`SELECT (${total}) AS count`, parameters);
  return Number(rows[0]?.count ?? 0);
}

export function findPublishedPosting(services: Services, slug: string): Promise<PublishedPosting | null> {
  return findOne(services.database.read, services, "p.slug = $2", slug);
}

export function findPublishedPostingById(manager: EntityManager, services: Services, id: string): Promise<PublishedPosting | null> {
  return findOne(manager, services, "p.id = $2", id);
}

async function findOne(manager: EntityManager, services: Services, condition: string, value: string): Promise<PublishedPosting | null> {
  const rows: PublishedRow[] = await manager.query(`SELECT ${COLUMNS} ${FROM} WHERE ${IS_PUBLIC} AND ${condition}`, [instant(services.clock.now()), value]);
  return rows[0] === undefined ? null : fromRow(rows[0], await revisionTexts(manager, [rows[0].revision_id]));
}

/** When the first posting opens or closes by itself after that moment; answers kept since then are wrong from there on. */
export async function nextTurn(services: Pick<Services, "database">, after: Date): Promise<Date | null> {
  const first = (time: string) => `SELECT min(${time}) AS at FROM postings WHERE state = 'PUBLISHED' AND ${time} > $1`;
  const rows: { at: string | null }[] = await services.database.read.query(`${first("closes_at")} UNION ALL ${first("published_at")}`, [instant(after)]);
  const times = rows.flatMap(({ at }) => (at === null ? [] : [at])).sort();
  return times[0] === undefined ? null : new Date(times[0]);
}

function fromRow(row: PublishedRow, texts: RevisionTexts): PublishedPosting {
  return {
    id: row.id,
    slug: row.slug,
    state: "PUBLISHED",
    roleTemplateId: row.role_template_id,
    revisionId: row.revision_id,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    closesAt: row.closes_at,
    timeZone: row.time_zone,
    content: texts(row.revision_id),
  };
}

function filterSql(filter: PostingFilter, parameters: unknown[]): string {
  const conditions: string[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  for (const word of searchWords(filter.search)) conditions.push(`r.search_text LIKE ${bind(`%${escapeLike(word)}%`)} ESCAPE '\\'`);
  if (filter.department != null) conditions.push(`r.department = ${bind(filter.department)}`);
  if (filter.location != null) conditions.push(`r.cities LIKE ${bind(`%|${escapeLike(filter.location.trim().toLowerCase())}|%`)} ESCAPE '\\'`);
  if (filter.employmentTypes != null) conditions.push(among("r.employment_type", filter.employmentTypes, bind));
  if (filter.payAtLeast != null) {
    const currency = filter.payCurrency ?? standardPayCurrency;
    conditions.push(`r.pay_currency = ${bind(currency)} AND r.pay_yearly_max >= ${bind(wholeUnits(filter.payAtLeast, currency))}`);
  }
  if (filter.roleTemplate != null) conditions.push(`p.role_template_id = (SELECT id FROM role_templates WHERE slug = ${bind(filter.roleTemplate)} AND archived_at IS NULL)`);
  if (filter.workplaceTypes != null) conditions.push(among("r.workplace_type", filter.workplaceTypes, bind));
  return conditions.map((condition) => ` AND ${condition}`).join("");
}

const LARGEST_INTEGER = 2 ** 31 - 1;

function wholeUnits(minorUnits: number, currency: string): number {
  return isCurrency(currency) ? Math.min(yearlyUnits(minorUnits, currency, "YEAR"), LARGEST_INTEGER) : 0;
}

function among(column: string, values: readonly string[], bind: (value: unknown) => string): string {
  return values.length === 0 ? "1 = 0" : `${column} IN (${values.map(bind).join(", ")})`;
}

/** Also of a posting that has closed meanwhile: submitting to it is what tells the candidate so. */
export async function findPostingIdBySlug(services: Services, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null;
  const rows: { id: string }[] = await services.database.read.query("SELECT id FROM postings WHERE slug = $1 AND current_revision_id IS NOT NULL", [slug]);
  return rows[0]?.id ?? null;
}

/** Every published posting that the filter lets through, newest first, page by page. */
export async function allPublishedPostings(services: Services, filter: PostingFilter = {}): Promise<PublicPosting[]> {
  const all: PublicPosting[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { nodes, pageInfo } = await pageOfPublishedPostings(services, { first: MAX_PAGE, after }, filter, "NEWEST");
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return all;
}
