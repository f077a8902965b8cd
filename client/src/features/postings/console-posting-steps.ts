import type { PostingHeadFragment } from "../../graphql/generated/staff.ts";

export type PostingAction = PostingHeadFragment["availableActions"][number];
type Posting = Pick<PostingHeadFragment, "state" | "availableActions" | "unpublishedChanges" | "isReady" | "needsApproval" | "awaitsMyApproval" | "approval">;

export interface OfferedSteps {
  /** The one thing to do next; undefined when there is nothing to do but wait. */
  readonly primary: PostingAction | undefined;
  /** All else that the viewer may do and that would change something, in the order of a posting's life. */
  readonly others: readonly PostingAction[];
}

const order: readonly PostingAction[] = ["DECIDE_APPROVAL", "REQUEST_APPROVAL", "PUBLISH", "SCHEDULE", "RETURN_TO_DRAFT", "RESUME", "PAUSE", "CLOSE", "COPY", "SET_TEAM", "ARCHIVE", "RESTORE"];

/** What the posting page offers: one step first, `Edit` beside it, the rest in a menu. */
export function offeredSteps(posting: Posting): OfferedSteps {
  const offered = posting.availableActions.filter((action) => action === "EDIT" || isMeaningful(action, posting));
  const primary = nextSteps(posting).find((action) => offered.includes(action));
  return { primary, others: order.filter((action) => offered.includes(action) && action !== primary) };
}

/** Whether the asking for approval waits for an answer about exactly this text. */
function isPending({ approval }: Pick<Posting, "approval">): boolean {
  return approval !== null && approval.decision === null && approval.isForThisText;
}

export function isApproved({ approval }: Pick<Posting, "approval">): boolean {
  return approval?.decision === "APPROVED" && approval.isForThisText;
}

/** Whether the text as it stands has yet to go out: an answer to one that is out changes nothing. */
export function goesOutYet({ state, unpublishedChanges, needsApproval }: Pick<Posting, "state" | "unpublishedChanges" | "needsApproval">): boolean {
  return state === "IN_REVIEW" || unpublishedChanges || needsApproval;
}

/** Whether an answer to the asking for approval would still count. */
export function mayBeAnswered(posting: Pick<Posting, "state" | "unpublishedChanges" | "needsApproval" | "approval">): boolean {
  return isPending(posting) && posting.state !== "DRAFT" && goesOutYet(posting);
}

// The server names what the state allows; some of it would do nothing now.
function isMeaningful(action: PostingAction, posting: Posting): boolean {
  const { state, unpublishedChanges, needsApproval } = posting;
  const isOut = state === "PUBLISHED" || state === "PAUSED" || state === "SCHEDULED";
  switch (action) {
    case "DECIDE_APPROVAL":
      return mayBeAnswered(posting);
    case "REQUEST_APPROVAL":
      return !isApproved(posting) && (state === "DRAFT" || (!isPending(posting) && (state === "IN_REVIEW" || needsApproval)));
    case "PUBLISH":
      return state === "SCHEDULED" || !isOut || unpublishedChanges;
    default:
      return true;
  }
}

/** In the order in which they are looked for: the first that is offered is the primary step. */
function nextSteps(posting: Posting): readonly PostingAction[] {
  const { state, unpublishedChanges, isReady, needsApproval, awaitsMyApproval, approval } = posting;
  if (awaitsMyApproval && isPending(posting)) return ["DECIDE_APPROVAL"];
  const goOut: readonly PostingAction[] = !isReady ? ["EDIT"] : needsApproval ? (isPending(posting) ? ["EDIT"] : ["REQUEST_APPROVAL", "EDIT"]) : ["PUBLISH", "EDIT"];
  switch (state) {
    case "DRAFT":
      return approval?.decision !== "CHANGES_WANTED" ? goOut : approval.isForThisText || !isReady ? ["EDIT"] : ["REQUEST_APPROVAL", "EDIT"];
    case "IN_REVIEW":
      return isPending(posting) ? ["EDIT"] : isApproved(posting) ? goOut : ["REQUEST_APPROVAL", "EDIT"];
    case "SCHEDULED":
      return unpublishedChanges && goOut[0] === "PUBLISH" ? ["SCHEDULE", "EDIT"] : unpublishedChanges ? goOut : ["EDIT"];
    case "PUBLISHED":
      return unpublishedChanges ? goOut : ["EDIT"];
    case "PAUSED":
      return ["RESUME", "EDIT"];
    case "CLOSED":
      return ["EDIT"];
    case "ARCHIVED":
      return ["RESTORE"];
  }
}

/** What a step is called in the state that the posting is in. */
export function stepLabel(action: PostingAction, { state, approval, unpublishedChanges }: Pick<Posting, "state" | "approval" | "unpublishedChanges">): string {
  if (action === "PUBLISH") return publishLabels[state] ?? "Publish";
  if (action === "REQUEST_APPROVAL" && approval !== null && state !== "DRAFT") return "Ask again for approval";
  if (action === "SCHEDULE" && state === "SCHEDULED") return unpublishedChanges ? "Schedule the changes" : "Reschedule";
  return labels[action];
}

const publishLabels: Partial<Record<Posting["state"], string>> = { SCHEDULED: "Publish now", PUBLISHED: "Publish changes", PAUSED: "Publish changes and resume", CLOSED: "Reopen" };

const labels: Record<PostingAction, string> = {
  EDIT: "Edit",
  REQUEST_APPROVAL: "Ask for approval",
  DECIDE_APPROVAL: "Read and answer",
  RETURN_TO_DRAFT: "Return to draft",
  SCHEDULE: "Schedule",
  PUBLISH: "Publish",
  PAUSE: "Pause",
  RESUME: "Resume",
  CLOSE: "Close",
  ARCHIVE: "Archive",
  RESTORE: "Restore",
  COPY: "Copy",
  SET_TEAM: "Team",
};
