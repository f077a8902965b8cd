import { roleMay, seesEveryPosting, type Permission } from "@rounds/shared/accounts/permissions.ts";
import { canTake, postingSteps, type PostingState, type PostingStep } from "@rounds/shared/postings/states.ts";
import type { Viewer } from "../../graphql/context.ts";

export const postingActions = [...postingSteps, "COPY", "SET_TEAM"] as const;
export type PostingAction = (typeof postingActions)[number];

const needs: Record<PostingAction, Permission> = {
  EDIT: "posting.edit",
  REQUEST_APPROVAL: "posting.edit",
  DECIDE_APPROVAL: "posting.approve",
  RETURN_TO_DRAFT: "posting.publish",
  SCHEDULE: "posting.publish",
  PUBLISH: "posting.publish",
  PAUSE: "posting.publish",
  RESUME: "posting.publish",
  CLOSE: "posting.publish",
  ARCHIVE: "posting.publish",
  RESTORE: "posting.publish",
  COPY: "posting.edit",
  SET_TEAM: "posting.set-team",
};

/** Admins and recruiters see every posting; the others those whose team they are on. */
export function canSeePosting(viewer: Viewer, isOnTeam: boolean): boolean {
  return seesEveryPosting(viewer.role) || isOnTeam;
}

/** What this viewer may do to a posting in this state. */
export function availablePostingActions(viewer: Viewer, state: PostingState): PostingAction[] {
  return postingActions.filter((action) => roleMay(viewer.role, needs[action]) && (isStep(action) ? canTake(action, state) : true));
}

function isStep(action: PostingAction): action is PostingStep {
  return action !== "COPY" && action !== "SET_TEAM";
}
