import { createHash } from "node:crypto";
import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { In, type EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { PostingApprovalRow, type PostingRow } from "./posting.entity.ts";

type Text = Pick<PostingRow, "content">;

/** What an approval is for: the text as it stands, to the letter. */
export function contentHash({ content }: Text): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

export function isForThisText(approval: Pick<PostingApprovalRow, "contentHash">, posting: Text): boolean {
  return approval.contentHash === contentHash(posting);
}

/** Whether the newest answer of a hiring manager is a yes to exactly this text. */
export async function isApproved(manager: EntityManager, posting: Pick<PostingRow, "id" | "content">): Promise<boolean> {
  const latest = (await latestApprovals(manager, [posting.id])).get(posting.id);
  return latest?.decision === "APPROVED" && isForThisText(latest, posting);
}

/** SQL that holds for the postings of `alias` whose newest asking for approval waits for an answer of the viewer. */
export function awaitingApprovalSql(viewer: Viewer, alias: string, parameters: unknown[]): string {
  if (!roleMay(viewer.role, "posting.approve")) return "1 = 0";
  const onTeam = `EXISTS (SELECT 1 FROM posting_team_members t WHERE t.posting_id = ${alias}.id AND t.staff_member_id = $${parameters.push(viewer.id)})`;
  const newest = `SELECT a.id FROM posting_approvals a WHERE a.posting_id = ${alias}.id ORDER BY a.requested_at DESC, a.id DESC LIMIT 1`;
  const unanswered = `EXISTS (SELECT 1 FROM posting_approvals u WHERE u.id = (${newest}) AND u.decision IS NULL)`;
  return `${alias}.state NOT IN ('DRAFT', 'ARCHIVED') AND ${onTeam} AND ${unanswered}`;
}

/** Those of these postings whose text the viewer is asked to approve. */
export async function awaitingApproval(manager: EntityManager, viewer: Viewer, postingIds: readonly string[]): Promise<ReadonlyMap<string, true>> {
  const parameters: unknown[] = [...postingIds];
  const awaiting = awaitingApprovalSql(viewer, "p", parameters);
  const rows: { id: string }[] = await manager.query(`SELECT p.id FROM postings p WHERE p.id IN (${postingIds.map((_, index) => `$${index + 1}`).join(", ")}) AND ${awaiting}`, parameters);
  return new Map(rows.map(({ id }) => [id, true]));
}

/** The newest asking for approval of each posting. */
export async function latestApprovals(manager: EntityManager, postingIds: readonly string[]): Promise<ReadonlyMap<string, PostingApprovalRow>> {
  const rows = postingIds.length === 0 ? [] : await manager.find(PostingApprovalRow, { where: { postingId: In([...postingIds]) }, order: { requestedAt: "ASC", id: "ASC" } });
  return new Map(rows.map((row) => [row.postingId, row]));
}
