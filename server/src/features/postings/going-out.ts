import { refusal } from "@rounds/shared/errors.ts";
import { missingForPublication } from "@rounds/shared/postings/readiness.ts";
import type { EntityManager } from "typeorm";
import { refuse, refuseAny } from "../../platform/refused.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { isApproved } from "./approvals.queries.ts";
import type { PostingRow } from "./posting.entity.ts";

/** Refuses when the text misses something, or when the employer asks for more than it has. */
export async function checkBeforeGoingOut(manager: EntityManager, posting: PostingRow): Promise<void> {
  refuseAny(missingForPublication(posting.content));
  const organization = await findOrganization(manager);
  if (organization.approvalRequired && !(await isApproved(manager, posting))) {
    refuse(refusal("NOT_APPROVED", "A hiring manager of the team has to approve this text first. Ask for approval; nothing was published.", "postingId"));
  }
}
