import type { PostingState } from "../../graphql/generated/staff.ts";
import type { Option } from "../../ui/select-field.tsx";

const labels: Record<PostingState, string> = {
  DRAFT: "Draft",
  IN_REVIEW: "In review",
  SCHEDULED: "Scheduled",
  PUBLISHED: "Published",
  PAUSED: "Paused",
  CLOSED: "Closed",
  ARCHIVED: "Archived",
};

const tones: Record<PostingState, string> = {
  DRAFT: "",
  IN_REVIEW: "tag--warning",
  SCHEDULED: "tag--accent",
  PUBLISHED: "tag--success",
  PAUSED: "tag--warning",
  CLOSED: "",
  ARCHIVED: "",
};

const states: readonly PostingState[] = ["DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED", "ARCHIVED"];

/** Which postings a list shows. CURRENT: all but the archive. WAITING: those that the viewer is asked to approve. */
export type PostingChoice = PostingState | "CURRENT" | "WAITING" | "ALL";

export function postingChoices(mayApprove: boolean): readonly Option<PostingChoice>[] {
  const waiting: readonly Option<PostingChoice>[] = mayApprove ? [{ value: "WAITING", label: "Waiting for me" }] : [];
  return [{ value: "CURRENT", label: "All but the archive" }, ...waiting, ...states.map((value) => ({ value, label: labels[value] })), { value: "ALL", label: "All, the archive too" }];
}

/** What an address asks for; the current ones when it asks for nothing, or for something that does not exist. */
export function postingChoiceNamed(name: string | null): PostingChoice {
  const choices: readonly PostingChoice[] = ["WAITING", "ALL", ...states];
  return choices.find((choice) => choice === name) ?? "CURRENT";
}

export function isPostingState(choice: PostingChoice): choice is PostingState {
  return states.some((state) => state === choice);
}

interface PostingStanding {
  readonly state: PostingState;
  readonly unpublishedChanges: boolean;
  readonly awaitsMyApproval: boolean;
}

export function PostingStateTag({ state, unpublishedChanges, awaitsMyApproval }: PostingStanding) {
  return (
    <>
      <span className={`tag ${tones[state]}`}>{labels[state]}</span>
      {state !== "DRAFT" && unpublishedChanges && <span className="tag tag--warning">{state === "SCHEDULED" ? "Changes not scheduled" : "Changes not published"}</span>}
      {awaitsMyApproval && <span className="tag tag--accent">Waiting for you</span>}
    </>
  );
}
