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

export const postingStateChoices: readonly Option<PostingState | "ALL">[] = [{ value: "ALL", label: "All states" }, ...states.map((value) => ({ value, label: labels[value] }))];

/** The state that an address asks for; undefined for none or one that does not exist. */
export function postingStateNamed(name: string | null): PostingState | undefined {
  return states.find((state) => state === name);
}

interface PostingStanding {
  readonly state: PostingState;
  readonly unpublishedChanges: boolean;
}

export function PostingStateTag({ state, unpublishedChanges }: PostingStanding) {
  return (
    <>
      <span className={`tag ${tones[state]}`}>{labels[state]}</span>
      {state !== "DRAFT" && unpublishedChanges && <span className="tag tag--warning">Changes not published</span>}
    </>
  );
}
