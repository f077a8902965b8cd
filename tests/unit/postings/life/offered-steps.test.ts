import { expect, test } from "vitest";
import { availablePostingActions } from "../../../../server/src/features/postings/posting.policy.ts";
import { offeredSteps, stepLabel } from "../../../../client/src/features/postings/console-posting-steps.ts";
import type { StaffRole } from "@rounds/shared/accounts/permissions.ts";
import type { PostingState } from "@rounds/shared/postings/states.ts";

type Posting = Parameters<typeof offeredSteps>[0];
type Approval = NonNullable<Posting["approval"]>;

const asked: Approval = { id: "a", requestedBy: { id: "r", name: "Rita" }, requestedAt: "2027-03-01T15:00:00.000Z", decidedBy: null, decidedAt: null, decision: null, comment: null, isForThisText: true };
const approved: Approval = { ...asked, decision: "APPROVED" };
const turnedDown: Approval = { ...asked, decision: "CHANGES_WANTED" };

function posting(state: PostingState, role: StaffRole, changes: Partial<Posting> = {}): Posting {
  const availableActions = availablePostingActions({ id: "v", name: "Viewer", email: "v@rounds.test", role }, state);
  return { state, availableActions, unpublishedChanges: false, isReady: true, needsApproval: false, awaitsMyApproval: false, approval: null, ...changes };
}

test.each<[string, Posting, string | undefined]>([
  ["a draft that misses something: edit it", posting("DRAFT", "RECRUITER", { isReady: false }), "Edit"],
  ["a draft that is ready", posting("DRAFT", "RECRUITER"), "Publish"],
  ["where the employer requires approval", posting("DRAFT", "RECRUITER", { needsApproval: true }), "Ask for approval"],
  ["a draft whose text somebody wants changed", posting("DRAFT", "RECRUITER", { approval: turnedDown }), "Edit"],
  ["a draft that was changed as wished", posting("DRAFT", "RECRUITER", { approval: { ...turnedDown, isForThisText: false } }), "Ask for approval"],
  ["in review, for who was asked", posting("IN_REVIEW", "HIRING_MANAGER", { approval: asked, awaitsMyApproval: true }), "Read and answer"],
  ["in review, for who waits", posting("IN_REVIEW", "RECRUITER", { approval: asked, needsApproval: true }), "Edit"],
  ["approved", posting("IN_REVIEW", "RECRUITER", { approval: approved }), "Publish"],
  ["changed after it was approved", posting("IN_REVIEW", "RECRUITER", { approval: { ...approved, isForThisText: false }, needsApproval: true }), "Ask again for approval"],
  ["changed before it was answered: nothing for who was asked", posting("IN_REVIEW", "HIRING_MANAGER", { approval: { ...asked, isForThisText: false }, awaitsMyApproval: true }), undefined],
  ["scheduled", posting("SCHEDULED", "RECRUITER"), "Edit"],
  ["scheduled, and changed since", posting("SCHEDULED", "RECRUITER", { unpublishedChanges: true }), "Schedule the changes"],
  ["published", posting("PUBLISHED", "RECRUITER"), "Edit"],
  ["published, and changed since", posting("PUBLISHED", "RECRUITER", { unpublishedChanges: true }), "Publish changes"],
  ["published, and changed since, where approval is required", posting("PUBLISHED", "RECRUITER", { unpublishedChanges: true, needsApproval: true }), "Ask for approval"],
  ["published, and its changes wait for approval", posting("PUBLISHED", "RECRUITER", { unpublishedChanges: true, needsApproval: true, approval: asked }), "Edit"],
  ["published, for who is asked about its changes", posting("PUBLISHED", "HIRING_MANAGER", { unpublishedChanges: true, approval: asked, awaitsMyApproval: true }), "Read and answer"],
  ["paused", posting("PAUSED", "RECRUITER"), "Resume"],
  ["closed", posting("CLOSED", "RECRUITER"), "Edit"],
  ["archived", posting("ARCHIVED", "RECRUITER"), "Restore"],
  ["anything, for a reviewer", posting("PUBLISHED", "REVIEWER"), undefined],
])("the step to take next: %s", (_, given, expected) => {
  const { primary } = offeredSteps(given);
  expect(primary && stepLabel(primary, given)).toBe(expected);
});

test.each<[string, Posting, string[]]>([
  ["a ready draft", posting("DRAFT", "RECRUITER"), ["Ask for approval", "Schedule", "Copy", "Team", "Archive"]],
  ["a draft that misses something", posting("DRAFT", "RECRUITER", { isReady: false }), ["Ask for approval", "Publish", "Schedule", "Copy", "Team", "Archive"]],
  ["in review", posting("IN_REVIEW", "RECRUITER", { approval: asked }), ["Publish", "Schedule", "Return to draft", "Copy", "Team", "Archive"]],
  ["in review, for an administrator who was not asked", posting("IN_REVIEW", "ADMIN", { approval: asked }), ["Read and answer", "Publish", "Schedule", "Return to draft", "Copy", "Team", "Archive"]],
  ["scheduled", posting("SCHEDULED", "RECRUITER"), ["Publish now", "Reschedule", "Return to draft", "Copy", "Team"]],
  ["published", posting("PUBLISHED", "RECRUITER"), ["Pause", "Close", "Copy", "Team"]],
  ["published before anybody answered: the question is over", posting("PUBLISHED", "ADMIN", { approval: asked }), ["Pause", "Close", "Copy", "Team"]],
  ["published, and its changes wait for approval", posting("PUBLISHED", "ADMIN", { approval: asked, unpublishedChanges: true }), ["Read and answer", "Pause", "Close", "Copy", "Team"]],
  ["published, and changed since", posting("PUBLISHED", "RECRUITER", { unpublishedChanges: true }), ["Pause", "Close", "Copy", "Team"]],
  ["paused, and changed since", posting("PAUSED", "RECRUITER", { unpublishedChanges: true }), ["Publish changes and resume", "Close", "Copy", "Team"]],
  ["closed", posting("CLOSED", "RECRUITER"), ["Reopen", "Copy", "Team", "Archive"]],
  ["archived", posting("ARCHIVED", "RECRUITER"), ["Copy", "Team"]],
  ["published, for a reviewer", posting("PUBLISHED", "REVIEWER"), []],
])("what else there is to do: %s", (_, given, expected) => {
  expect(offeredSteps(given).others.map((action) => stepLabel(action, given))).toEqual(expected);
});
