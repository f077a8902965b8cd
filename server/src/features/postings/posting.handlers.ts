import type { JobContext } from "../../platform/jobs/events.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { Services } from "../../platform/services.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { sendFromTemplate, STAFF_LANGUAGE } from "../mail-templates/send-from-template.ts";
import { approversOf } from "./posting-approval.ts";
import { PostingApprovalRow, PostingRow } from "./posting.entity.ts";
import { approvalDecided, approvalRequested } from "./posting.events.ts";

/** The mails by which recruiters and hiring managers agree on a text. */
export function registerPostingHandlers(services: Services): void {
  services.events.on(approvalRequested, "ask for approval by e-mail", ({ approvalId }, job) => askApprovers(services, approvalId, job));
  services.events.on(approvalDecided, "tell the answer by e-mail", ({ approvalId }, job) => tellAnswer(services, approvalId, job));
}

async function askApprovers(services: Services, approvalId: string, { jobId }: JobContext): Promise<void> {
  const { approval, posting, requester, link } = await partsOf(services, approvalId);
  if (approval.decision !== null) return;
  const approvers = await approversOf(services.database.read, posting.id);
  for (const [index, { name, email }] of approvers.entries()) {
    const values = { "staff.name": name, "colleague.name": requester, "posting.title": posting.content.title, link };
    await sendFromTemplate(services, { kind: "APPROVAL_WANTED", language: STAFF_LANGUAGE, jobId, part: String(index), to: email, values });
  }
}

async function tellAnswer(services: Services, approvalId: string, { jobId }: JobContext): Promise<void> {
  const { approval, posting, requesterEmail, requester, decider, link } = await partsOf(services, approvalId);
  if (requesterEmail === null) return;
  const kind = approval.decision === "APPROVED" ? "POSTING_APPROVED" : "CHANGES_WANTED";
  const values = { "staff.name": requester, "colleague.name": decider, "posting.title": posting.content.title, message: approval.comment ?? "", link };
  await sendFromTemplate(services, { kind, language: STAFF_LANGUAGE, jobId, to: requesterEmail, values });
}

async function partsOf(services: Services, approvalId: string) {
  const { read } = services.database;
  const approval = await read.findOneByOrFail(PostingApprovalRow, { id: approvalId });
  const posting = await read.findOneByOrFail(PostingRow, { id: approval.postingId });
  const people = await staffMembersByIds(read, [approval.requestedById, ...(approval.decidedById === null ? [] : [approval.decidedById])]);
  const requester = people.get(approval.requestedById);
  const link = services.links.consolePosting(toGlobalId("Posting", posting.id));
  return { approval, posting, requester: requester?.name ?? "A colleague", requesterEmail: requester?.active === true ? requester.email : null, decider: people.get(approval.decidedById ?? "")?.name ?? "A hiring manager", link };
}
