import { roleMay, seesEveryPosting } from "@rounds/shared/accounts/permissions.ts";
import { canBeClosed, canBeEdited, canBePublished, type PostingState } from "@rounds/shared/postings/states.ts";
import type { Viewer } from "../../graphql/context.ts";

export const postingActions = ["EDIT", "PUBLISH", "CLOSE", "SET_TEAM"] as const;
export type PostingAction = (typeof postingActions)[number];

/** Admins and recruiters see every posting; the others those whose team they are on. */
export function canSeePosting(viewer: Viewer, isOnTeam: boolean): boolean {
  return seesEveryPosting(viewer.role) || isOnTeam;
}

/** What this viewer may do to a posting in this state. */
export function availablePostingActions(viewer: Viewer, state: PostingState): PostingAction[] {
  const may: Record<PostingAction, boolean> = {
    EDIT: roleMay(viewer.role, "posting.edit") && canBeEdited(state),
    PUBLISH: roleMay(viewer.role, "posting.publish") && canBePublished(state),
    CLOSE: roleMay(viewer.role, "posting.publish") && canBeClosed(state),
    SET_TEAM: roleMay(viewer.role, "posting.set-team"),
  };
  return postingActions.filter((action) => may[action]);
}
