import type { JobContext } from "../../platform/jobs/events.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import { composeMail } from "../../platform/mail/compose.ts";
import type { Services } from "../../platform/services.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { approversOf } from "./posting-approval.ts";
import { PostingApprovalRow, PostingRow } from "./posting.entity.ts";
import { approvalDecided, approvalRequested } from "./posting.events.ts";

/** The mails by which recruiters and hiring managers agree on a text. */
export function registerPostingHandlers(services: Services): void {
  services.events.on(approvalRequested, "ask for approval by e-mail", ({ approvalId }, job) => askApprovers(services, approvalId, job));
  services.events.on(approvalDecided, "tell the answer by e-mail", ({ approvalId }, job) => tellAnswer(services, approvalId, job));
}

async function askApprovers(services: Services, approvalId: string, { jobId }: JobContext): Promise<void> {
  const { approval, posting, requester, organization } = await partsOf(services, approvalId);
  if (approval.decision !== null) return;
  const approvers = await approversOf(services.database.read, posting.id);
  for (const [index, approver] of approvers.entries()) {
    const mail = composeMail({
      subject: `Please approve: ${posting.content.title}`,
      paragraphs: [`Hello ${approver.name},`, `${requester} asks you to approve the posting “${posting.content.title}”. Read it as candidates will see it, then approve it or say what should change.`],
      link: { label: "Read the posting", url: services.links.consolePosting(toGlobalId("Posting", posting.id)) },
      signature: organization,
    });
    await services.mailer.send({ to: approver.email, messageId: `${jobId}-${index}`, ...mail });
  }
}

async function tellAnswer(services: Services, approvalId: string, { jobId }: JobContext): Promise<void> {
  const { approval, posting, requesterEmail, requester, decider, organization } = await partsOf(services, approvalId);
  if (requesterEmail === null) return;
  const isApproved = approval.decision === "APPROVED";
  const mail = composeMail({
    subject: `${isApproved ? "Approved" : "Changes wanted"}: ${posting.content.title}`,
    paragraphs: [
      `Hello ${requester},`,
      isApproved ? `${decider} has approved the posting “${posting.content.title}”. It can be published as it stands.` : `${decider} asks for changes to the posting “${posting.content.title}” before it goes out. It is a draft again.`,
      ...(approval.comment === null ? [] : approval.comment.split(/\n{2,}/)),
    ],
    link: { label: "Open the posting", url: services.links.consolePosting(toGlobalId("Posting", posting.id)) },
    signature: organization,
  });
  await services.mailer.send({ to: requesterEmail, messageId: jobId, ...mail });
}

async function partsOf({ database: { read } }: Services, approvalId: string) {
  const approval = await read.findOneByOrFail(PostingApprovalRow, { id: approvalId });
  const posting = await read.findOneByOrFail(PostingRow, { id: approval.postingId });
  const people = await staffMembersByIds(read, [approval.requestedById, ...(approval.decidedById === null ? [] : [approval.decidedById])]);
  const requester = people.get(approval.requestedById);
  const { name } = await findOrganization(read);
  return { approval, posting, requester: requester?.name ?? "A colleague", requesterEmail: requester?.active === true ? requester.email : null, decider: people.get(approval.decidedById ?? "")?.name ?? "A hiring manager", organization: name };
}
