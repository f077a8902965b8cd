import type { Stage } from "@rounds/shared/applications/stages.ts";
import type { EntityManager } from "typeorm";
import { keysetSql, pageOf, readPage, toConnection, type Connection, type PageRequest } from "../../graphql/connections.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { maySeePosting } from "../postings/posting.queries.ts";
import { escapeLike, searchWords } from "../postings/search-words.ts";
import type { ApplicationsArgs } from "./staff-application.inputs.ts";
import { presentApplication } from "./staff-application.present.ts";
import type { ReviewedApplication, StaffApplication } from "./staff-application.types.ts";

const STANDARD_PAGE = 50;
const COLUMNS = "a.id, a.posting_id, a.revision_id, a.candidate_id, a.reference, a.given_name, a.family_name, a.email, a.phone, a.answers, a.consents, a.profile, a.source, a.withdrawal_reason, a.knock_outs, a.stage, a.submitted_at, a.stage_changed_at, a.language, a.deleted_at, a.reply_by, a.answered_at, a.reply_due_at, a.opened_at";

interface ListedRow {
  id: string;
  posting_id: string;
  revision_id: string;
  candidate_id: string;
  reference: string;
  given_name: string;
  family_name: string;
  email: string;
  phone: string | null;
  answers: string;
  consents: string;
  profile: string | null;
  source: string | null;
  withdrawal_reason: string | null;
  language: string;
  knock_outs: string | null;
  stage: Stage;
  submitted_at: string;
  stage_changed_at: string;
  deleted_at: string | null;
  reply_by: string | null;
  answered_at: string | null;
  reply_due_at: string | null;
  opened_at: string | null;
  total: Count;
}

/** PostgreSQL counts in text; a sum of nothing is null. */
type Count = number | string | null;

/** Newest first; those to whom an answer is owed in the order in which it is due. A posting that the viewer may not see looks like one without applications. */
export async function pageOfApplicationsFor(manager: EntityManager, viewer: Viewer, { postingId, stage, search, knockedOut, awaitsAnswer, owedReply, ...page }: ApplicationsArgs): Promise<Connection<StaffApplication>> {
  const request = readPage(page, STANDARD_PAGE);
  const id = rowId("Posting", postingId);
  const visible = id !== null && (await maySeePosting(manager, viewer, id));
  return visible ? readApplications(manager, request, wanted({ postingId: id, stage: stage ?? null, words: searchWords(search), knockedOut: knockedOut === true, awaitsAnswer: awaitsAnswer === true, owedReply: owedReply === true })) : connectionOf(request, byArrival, [], 0);
}

/** By what a list is sorted. */
interface Order {
  readonly column: "submitted_at" | "reply_due_at";
  readonly descending: boolean;
}

const byArrival: Order = { column: "submitted_at", descending: true };
const byDueDate: Order = { column: "reply_due_at", descending: false };

interface Wanted {
  readonly order: Order;
  readonly where: string;
  /** SQL for how many there are. */
  readonly total: string;
  readonly parameters: readonly unknown[];
}

interface ListFilter {
  readonly postingId: string;
  readonly stage: Stage | null;
  readonly words: readonly string[];
  readonly knockedOut: boolean;
  readonly awaitsAnswer: boolean;
  readonly owedReply: boolean;
}

// The kept counts spare counting; only a search, and what waits for an answer, have rows to count.
function wanted({ postingId, stage, words, knockedOut, awaitsAnswer, owedReply }: ListFilter): Wanted {
  const parameters: unknown[] = [];
  const standing = [`posting_id = $${parameters.push(postingId)}`, ...(stage === null ? [] : [`stage = $${parameters.push(stage)}`])];
  const matching = words.map((word) => `search_text LIKE $${parameters.push(`%${escapeLike(word)}%`)} ESCAPE '\\'`);
  const ruledOut = knockedOut ? ["knock_outs IS NOT NULL"] : [];
  const waiting = awaitsAnswer ? [`id IN (SELECT t.application_id FROM message_threads t WHERE t.posting_id = $1 AND t.awaits_answer = true)`] : [];
  // In the words of the index of those whom nobody has answered.
  const owed = owedReply ? ["answered_at IS NULL", "stage <> 'WITHDRAWN'", "reply_due_at IS NOT NULL"] : [];
  const where = [...standing, "aside IS NULL", ...ruledOut, ...waiting, ...owed, ...matching].map((condition) => `a.${condition}`).join(" AND ");
  const order = owedReply ? byDueDate : byArrival;
  if (owedReply && stage === null && words.length === 0 && !awaitsAnswer && !knockedOut) return { order, where, total: "SELECT sum(d.count) FROM reply_debts d WHERE d.posting_id = $1", parameters };
  const kept = `SELECT sum(c.${knockedOut ? "knocked_out_count" : "count"}) FROM stage_counts c WHERE ${standing.map((condition) => `c.${condition}`).join(" AND ")}`;
  return { order, where, total: words.length === 0 && !awaitsAnswer && !owedReply ? kept : `SELECT count(*) FROM applications a WHERE ${where}`, parameters };
}

async function readApplications(manager: EntityManager, request: PageRequest, { order, where, total, parameters }: Wanted): Promise<Connection<StaffApplication>> {
  const bound = [...parameters];
  const keyset = keysetSql(request, `a.${order.column}`, "a.id", order.descending, bound);
  const rows: ListedRow[] = await manager.query(`SELECT ${COLUMNS}, (${total}) AS total FROM applications a WHERE ${where}${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${request.limit + 1}`, bound);
  const [first] = rows;
  return connectionOf(request, order, rows, first === undefined ? await countBeyond(manager, request, total, parameters) : Number(first.total));
}

// A page without rows carries no count: nothing matches, or the page lies beyond the end.
async function countBeyond(manager: EntityManager, request: PageRequest, total: string, parameters: readonly unknown[]): Promise<number> {
  if (request.beyond === null) return 0;
  const rows: { total: Count }[] = await manager.query(`SELECT (${total}) AS total`, [...parameters]);
  return Number(rows[0]?.total ?? 0);
}

function connectionOf(request: PageRequest, { column }: Order, rows: readonly ListedRow[], totalCount: number): Connection<StaffApplication> {
  const { page, more } = pageOf(request, rows);
  return toConnection(request, page, more, totalCount, (row) => ({ key: row[column] ?? "", id: row.id }), (row) => presentApplication(fromRow(row)));
}

function fromRow(row: ListedRow): ReviewedApplication {
  return {
    id: row.id,
    postingId: row.posting_id,
    revisionId: row.revision_id,
    candidateId: row.candidate_id,
    reference: row.reference,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    phone: row.phone,
    answers: JSON.parse(row.answers),
    consents: JSON.parse(row.consents),
    profile: row.profile === null ? null : JSON.parse(row.profile),
    source: row.source,
    withdrawalReason: row.withdrawal_reason,
    knockOuts: row.knock_outs === null ? null : JSON.parse(row.knock_outs),
    stage: row.stage,
    submittedAt: row.submitted_at,
    stageChangedAt: row.stage_changed_at,
    language: row.language,
    deletedAt: row.deleted_at,
    replyBy: row.reply_by,
    answeredAt: row.answered_at,
    replyDueAt: row.reply_due_at,
    aside: null,
    asideOfId: null,
    openedAt: row.opened_at,
  };
}
