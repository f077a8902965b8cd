import { createHash } from "node:crypto";
import { In, type EntityManager } from "typeorm";
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

/** The newest asking for approval of each posting. */
export async function latestApprovals(manager: EntityManager, postingIds: readonly string[]): Promise<ReadonlyMap<string, PostingApprovalRow>> {
  const rows = postingIds.length === 0 ? [] : await manager.find(PostingApprovalRow, { where: { postingId: In([...postingIds]) }, order: { requestedAt: "ASC", id: "ASC" } });
  return new Map(rows.map((row) => [row.postingId, row]));
}
