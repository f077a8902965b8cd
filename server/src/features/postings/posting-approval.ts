import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { contentLimits } from "@rounds/shared/postings/content.ts";
import { canTake, stateAt } from "@rounds/shared/postings/states.ts";
import { IsNull, type EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import type { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import { contentHash, isForThisText, latestApprovals } from "./approvals.queries.ts";
import { changePosting } from "./change-posting.ts";
import { checkText } from "./going-out.ts";
import { PostingApprovalRow, type ApprovalDecision, type PostingRow } from "./posting.entity.ts";
import { approvalDecided, approvalRequested } from "./posting.events.ts";
import { teamsByPostingIds } from "./posting.queries.ts";

/** Asks the hiring managers of the team to approve the text as it stands; a draft waits for them, and what is public already stays public. */
export function requestApproval(services: Services, viewer: Viewer, postingId: string): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.request-approval", async (posting, transaction) => {
    const { manager } = transaction;
    if (!canTake("REQUEST_APPROVAL", stateAt(posting, services.clock.now()))) return refuse(refusal("STATE_NOT_ALLOWED", "An archived posting cannot be given to approval. Restore it first.", "postingId"));
    await checkNotAsked(manager, posting);
    await checkText(manager, posting, services.clock.now());
    if ((await approversOf(manager, posting.id)).length === 0) return refuse(refusal("APPROVER_MISSING", "Nobody on the team may approve it. Put a hiring manager on the team first.", "postingId"));
    const approval: PostingApprovalRow = { id: newId(), postingId: posting.id, contentHash: contentHash(posting), requestedById: viewer.id, requestedAt: instant(services.clock.now()), decidedById: null, decidedAt: null, decision: null, comment: null };
    await manager.insert(PostingApprovalRow, approval);
    await services.events.announce(transaction, approvalRequested, { approvalId: approval.id });
    return posting.state === "DRAFT" ? { state: "IN_REVIEW" } : {};
  });
}

/** Asking twice for one text would mail everybody twice; a draft that was called back may be given again. */
async function checkNotAsked(manager: EntityManager, posting: PostingRow): Promise<void> {
  const latest = (await latestApprovals(manager, [posting.id])).get(posting.id);
  if (posting.state === "DRAFT" || latest === undefined || !isForThisText(latest, posting) || latest.decision === "CHANGES_WANTED") return;
  refuse(refusal("STATE_NOT_ALLOWED", latest.decision === "APPROVED" ? "This text is approved already." : "Approval of this text is being asked for already.", "postingId"));
}

interface Decision {
  readonly postingId: string;
  readonly decision: ApprovalDecision;
  readonly comment?: string | null | undefined;
}

/** A hiring manager's answer to the text that was asked for; wanted changes make a posting in review a draft again. */
export function decideApproval(services: Services, viewer: Viewer, { postingId, decision, comment: given }: Decision): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, `posting.${decision === "APPROVED" ? "approve" : "want-changes"}`, async (posting, transaction) => {
    const { manager } = transaction;
    const comment = checkComment(decision, given);
    if (!canTake("DECIDE_APPROVAL", stateAt(posting, services.clock.now()))) return refuse(refusal("STATE_NOT_ALLOWED", "Nobody is asking for approval of this posting now.", "postingId"));
    const approval = (await latestApprovals(manager, [posting.id])).get(posting.id);
    if (approval === undefined || !isForThisText(approval, posting)) return refuse(refusal("VERSION_CONFLICT", "The text has changed since approval was asked for. Read it again; whoever wrote it asks anew.", "postingId"));
    const answer = { decidedById: viewer.id, decidedAt: instant(services.clock.now()), decision, comment };
    const { affected } = await manager.update(PostingApprovalRow, { id: approval.id, decision: IsNull() }, answer);
    if (affected !== 1) return refuse(refusal("STATE_NOT_ALLOWED", "Somebody has answered already.", "postingId"));
    await services.events.announce(transaction, approvalDecided, { approvalId: approval.id });
    return decision === "CHANGES_WANTED" && posting.state === "IN_REVIEW" ? { state: "DRAFT" } : {};
  });
}

function checkComment(decision: ApprovalDecision, given: string | null | undefined): string | null {
  const comment = given?.trim() ?? "";
  if (comment.length > contentLimits.paragraph) refuse(refusal("TOO_LONG", `Shorten the comment to ${contentLimits.paragraph} characters or fewer.`, "comment"));
  if (comment === "" && decision === "CHANGES_WANTED") refuse(refusal("REQUIRED", "Say what should change, so that the writer knows what to do.", "comment"));
  return comment === "" ? null : comment;
}

/** The active people of the team who may approve. */
export async function approversOf(manager: EntityManager, postingId: string): Promise<StaffMemberRow[]> {
  const team = (await teamsByPostingIds(manager, [postingId])).get(postingId) ?? [];
  const members = await staffMembersByIds(manager, team);
  return [...members.values()].filter(({ active, role }) => active && roleMay(role, "posting.approve"));
}
