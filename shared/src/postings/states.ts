/** Where a posting stands in its life. */
export const postingStates = ["DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PAUSED", "CLOSED", "ARCHIVED"] as const;
export type PostingState = (typeof postingStates)[number];

interface Life {
  readonly state: PostingState;
  /** UTC, ISO 8601; null: open until somebody closes it. */
  readonly closesAt: string | null;
}

/** The closing time closes a posting by itself, to the millisecond, without anybody writing it down. */
export function stateAt({ state, closesAt }: Life, now: Date): PostingState {
  const isOver = closesAt !== null && Date.parse(closesAt) <= now.getTime();
  return state === "PUBLISHED" && isOver ? "CLOSED" : state;
}

export function takesApplications(life: Life, now: Date): boolean {
  return stateAt(life, now) === "PUBLISHED";
}

/** A published posting is published again when its text has changed; a closed one is reopened by it. */
export function canBePublished(state: PostingState): boolean {
  return state === "DRAFT" || state === "PUBLISHED" || state === "CLOSED" || state === "PAUSED";
}

export function canBeClosed(state: PostingState): boolean {
  return state === "PUBLISHED" || state === "PAUSED";
}

export function canBeEdited(state: PostingState): boolean {
  return state !== "ARCHIVED";
}
