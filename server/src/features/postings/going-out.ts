import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { missingForPublication } from "@rounds/shared/postings/readiness.ts";
import { blockingFindings, reviewPosting, reviewRules, type ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { dayAt } from "@rounds/shared/time/wall-time.ts";
import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { isApproved } from "./approvals.queries.ts";
import { inputPathOf } from "../role-templates/input-path.ts";
import type { PostingRow } from "./posting.entity.ts";

/** Refuses when the text misses something, or when the employer asks for more than it has by the day on which it goes out. */
export async function checkBeforeGoingOut(manager: EntityManager, posting: PostingRow, from: Date): Promise<void> {
  await checkText(manager, posting, from);
  if (await needsApproval(manager, posting)) {
    refuse(refusal("NOT_APPROVED", "A hiring manager of the team has to approve this text first. Ask for approval; nothing was published.", "postingId"));
  }
}

/** Refuses a text that misses something, or on which a rule remarks by which the employer blocks publishing: nobody is asked to approve what could not go out. */
export async function checkText(manager: EntityManager, posting: PostingRow, from: Date): Promise<void> {
  refuseAny(missingForPublication(posting.content));
  refuseAny(blockedByReview(posting, await findOrganization(manager), from));
}

/** Whether the text holds what it must, and no rule by which the employer blocks publishing remarks anything. */
export async function isReady(manager: EntityManager, posting: PostingRow, now: Date): Promise<boolean> {
  return missingForPublication(posting.content).length === 0 && blockedByReview(posting, await findOrganization(manager), now).length === 0;
}

/** Whether the employer asks for an approval that this text does not have. */
export async function needsApproval(manager: EntityManager, posting: Pick<PostingRow, "id" | "content">): Promise<boolean> {
  const { approvalRequired } = await findOrganization(manager);
  return approvalRequired && !(await isApproved(manager, posting));
}

function blockedByReview({ content, closesAt, timeZone }: PostingRow, organization: OrganizationRow, from: Date): Refusal[] {
  const clock = timeZone ?? organization.timeZone;
  const review = reviewPosting({ content, closesAt, timeZone: clock, organization }, dayAt(instant(from), clock));
  const findings = blockingFindings(review, organization.blockingRules.filter(isKnownRule));
  return findings.map(({ message, mend, place }) => refusal("REVIEW_BLOCKS", `${message} ${mend}`, ...inputPathOf(place)));
}

function isKnownRule(id: string): id is ReviewRuleId {
  return Object.hasOwn(reviewRules, id);
}
