import { refusal } from "@rounds/shared/errors.ts";
import { canTake, stateAt, type ClosingReason, type PostingState, type PostingStep } from "@rounds/shared/postings/states.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changePosting, type PostingChange } from "./change-posting.ts";
import { PostingRow } from "./posting.entity.ts";

/** A step that changes nothing but where the posting stands. */
interface PlainStep {
  readonly action: string;
  readonly refused: string;
  readonly change: (posting: PostingRow, state: PostingState) => PostingChange;
}

const NEVER_OUT: PostingChange = { state: "DRAFT", currentRevisionId: null, publishedAt: null };

const plainSteps = {
  RETURN_TO_DRAFT: { action: "posting.return-to-draft", refused: "Only a posting in review or a scheduled one can become a draft again.", change: () => NEVER_OUT },
  PAUSE: { action: "posting.pause", refused: "Only a published posting can be paused.", change: () => ({ state: "PAUSED" }) },
  RESUME: { action: "posting.resume", refused: "Only a paused posting can be resumed.", change: () => ({ state: "PUBLISHED" }) },
  CLOSE: { action: "posting.close", refused: "Only a published or paused posting can be closed.", change: () => ({ state: "CLOSED", closedBecause: "BY_HAND" }) },
  // What closed by its date is written down as closed: restored, it must not open again by a later date.
  ARCHIVE: { action: "posting.archive", refused: "Close the posting first; then it can be archived.", change: (posting, state) => ({ state: "ARCHIVED", closedBecause: posting.closedBecause ?? (state === "CLOSED" ? "BY_DATE" : null) }) },
  RESTORE: { action: "posting.restore", refused: "Only an archived posting can be restored.", change: ({ currentRevisionId }) => ({ state: currentRevisionId === null ? "DRAFT" : "CLOSED" }) },
} as const satisfies Partial<Record<PostingStep, PlainStep>>;

export type PlainPostingStep = keyof typeof plainSteps;

export function takePlainStep(services: Services, viewer: Viewer, postingId: string, step: PlainPostingStep): Promise<PostingRow> {
  const { action, refused, change }: PlainStep = plainSteps[step];
  return changePosting(services, viewer, postingId, action, async (posting) => {
    const state = stateAt(posting, services.clock.now());
    return canTake(step, state) ? change(posting, state) : refuse(refusal("STATE_NOT_ALLOWED", refused, "postingId"));
  });
}

/** Closes a published or paused posting in a transaction that something else began, such as its last hire. */
export async function closeIn(services: Services, transaction: Transaction, posting: PostingRow, closedBecause: ClosingReason): Promise<void> {
  if (!canTake("CLOSE", stateAt(posting, services.clock.now()))) return;
  await transaction.manager.update(PostingRow, { id: posting.id }, { state: "CLOSED", closedBecause, updatedAt: instant(services.clock.now()), version: posting.version + 1 });
  await services.catalogue.touch(transaction);
}
