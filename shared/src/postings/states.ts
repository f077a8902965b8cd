/** Where a posting stands in its life. */
export const postingStates = ["DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED", "ARCHIVED"] as const;
export type PostingState = (typeof postingStates)[number];

/** What is written down; the clock alone makes a published posting scheduled before its time and closed after it. */
export type KeptPostingState = Exclude<PostingState, "SCHEDULED">;

export const closingReasons = ["BY_HAND", "BY_DATE", "FILLED"] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** Times are UTC, ISO 8601. */
export interface PostingLife {
  readonly state: KeptPostingState;
  /** When the public sees it first; may lie ahead. */
  readonly publishedAt: string | null;
  /** Null: open until somebody closes it. */
  readonly closesAt: string | null;
}

/** Opening and closing times work to the millisecond, without anybody writing them down. */
export function stateAt({ state, publishedAt, closesAt }: PostingLife, now: Date): PostingState {
  if (state !== "PUBLISHED") return state;
  if (publishedAt !== null && Date.parse(publishedAt) > now.getTime()) return "SCHEDULED";
  return closesAt !== null && Date.parse(closesAt) <= now.getTime() ? "CLOSED" : "PUBLISHED";
}

export function takesApplications(life: PostingLife, now: Date): boolean {
  return stateAt(life, now) === "PUBLISHED";
}

export const postingSteps = ["EDIT", "REQUEST_APPROVAL", "DECIDE_APPROVAL", "RETURN_TO_DRAFT", "SCHEDULE", "PUBLISH", "PAUSE", "RESUME", "CLOSE", "ARCHIVE", "RESTORE"] as const;
export type PostingStep = (typeof postingSteps)[number];

/** From which states a step can be taken. Publishing a published posting makes its changed text public; publishing a closed one reopens it. An approval is about the text: also what is public already can wait for one. */
const stepsFrom: Record<PostingStep, readonly PostingState[]> = {
  EDIT: ["DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED"],
  REQUEST_APPROVAL: ["DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED"],
  DECIDE_APPROVAL: ["IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED"],
  RETURN_TO_DRAFT: ["IN_REVIEW", "SCHEDULED"],
  SCHEDULE: ["DRAFT", "IN_REVIEW", "SCHEDULED"],
  PUBLISH: ["DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED"],
  PAUSE: ["PUBLISHED"],
  RESUME: ["PAUSED"],
  CLOSE: ["PUBLISHED", "PAUSED"],
  ARCHIVE: ["DRAFT", "IN_REVIEW", "CLOSED"],
  RESTORE: ["ARCHIVED"],
};

export function canTake(step: PostingStep, from: PostingState): boolean {
  return stepsFrom[step].includes(from);
}
