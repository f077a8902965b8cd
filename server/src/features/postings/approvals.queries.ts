import { createHash } from "node:crypto";
import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { In, type EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { PostingApprovalRow, type PostingRow } from "./posting.entity.ts";

type Text = Pick<PostingRow, "content">;

/** What an approval is for: the text as it stands, to the letter. */
export function contentHash({ content }: Text): string {
  return hashOf(JSON.stringify(content));
}

function hashOf(json: string): string {
  return createHash("sha256").update(json).digest("hex");
}

export function isForThisText(approval: Pick<PostingApprovalRow, "contentHash">, posting: Text): boolean {
  return approval.contentHash === contentHash(posting);
}

/** Whether the newest answer of a hiring manager is a yes to exactly this text. */
export async function isApproved(manager: EntityManager, posting: Pick<PostingRow, "id" | "content">): Promise<boolean> {
  const latest = (await latestApprovals(manager, [posting.id])).get(posting.id);
  return latest?.decision === "APPROVED" && isForThisText(latest, posting);
}

interface AskedRow {
  readonly id: string;
  readonly content: string;
  readonly contentHash: string;
}

/** The postings, all or those of these, whose text as it stands the viewer is asked to approve: an asking that is overtaken, by another text or by going out without an answer, waits for nobody. */
export async function awaitingApproval(manager: EntityManager, viewer: Viewer, among: readonly string[] | null = null): Promise<ReadonlySet<string>> {
  if (!roleMay(viewer.role, "posting.approve") || among?.length === 0) return new Set();
  const newest = "SELECT n.id FROM posting_approvals n WHERE n.posting_id = p.id ORDER BY n.requested_at DESC, n.id DESC LIMIT 1";
  const isOut = "EXISTS (SELECT 1 FROM posting_revisions r WHERE r.id = p.current_revision_id AND r.content = p.content)";
  const isRequired = "EXISTS (SELECT 1 FROM organizations o WHERE o.approval_required)";
  const rows: AskedRow[] = await manager.query(
    `SELECT p.id, p.content, a.content_hash AS "contentHash"
     FROM posting_team_members t JOIN postings p ON p.id = t.posting_id JOIN posting_approvals a ON a.id = (${newest})
     WHERE t.staff_member_id = $1 AND a.decision IS NULL AND p.state NOT IN ('DRAFT', 'ARCHIVED') AND (p.state = 'IN_REVIEW' OR ${isRequired} OR NOT ${isOut})${among === null ? "" : ` AND p.id IN (${among.map((_, index) => `$${index + 2}`).join(", ")})`}`,
    [viewer.id, ...(among ?? [])],
  );
  return new Set(rows.filter(({ content, contentHash: asked }) => hashOf(content) === asked).map(({ id }) => id));
}

/** The newest asking for approval of each posting. */
export async function latestApprovals(manager: EntityManager, postingIds: readonly string[]): Promise<ReadonlyMap<string, PostingApprovalRow>> {
  const rows = postingIds.length === 0 ? [] : await manager.find(PostingApprovalRow, { where: { postingId: In([...postingIds]) }, order: { requestedAt: "ASC", id: "ASC" } });
  return new Map(rows.map((row) => [row.postingId, row]));
}
