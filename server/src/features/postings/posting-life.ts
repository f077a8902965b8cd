import { refusal } from "@rounds/shared/errors.ts";
import { canTake, stateAt, type ClosingReason, type PostingState, type PostingStep } from "@rounds/shared/postings/states.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit, type Actor } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changePosting, type PostingChange } from "./change-posting.ts";
import { PostingRow } from "./posting.entity.ts";
import { postingPublished } from "./posting.events.ts";
import { dropUnseenRevision } from "./revisions.ts";

/** A step that changes nothing but where the posting stands. */
interface PlainStep {
  readonly action: string;
  readonly refused: string;
  readonly change: (posting: PostingRow, state: PostingState, now: Date) => PostingChange;
}

const NEVER_OUT: PostingChange = { state: "DRAFT", currentRevisionId: null, publishedAt: null };

const plainSteps = {
  RETURN_TO_DRAFT: { action: "posting.return-to-draft", refused: "Only a posting in review or a scheduled one can become a draft again.", change: () => NEVER_OUT },
  PAUSE: { action: "posting.pause", refused: "Only a published posting can be paused.", change: () => ({ state: "PAUSED" }) },
  RESUME: { action: "posting.resume", refused: "Only a paused posting can be resumed.", change: resume },
  CLOSE: { action: "posting.close", refused: "Only a published or paused posting can be closed.", change: (_, __, now) => ({ state: "CLOSED", closedBecause: "BY_HAND", closedAt: instant(now) }) },
  // What closed by its date is written down as closed: restored, it must not open again by a later date.
  ARCHIVE: { action: "posting.archive", refused: "Close the posting first; then it can be archived.", change: (posting, state) => ({ state: "ARCHIVED", ...(state === "CLOSED" && posting.closedBecause === null ? { closedBecause: "BY_DATE", closedAt: posting.closesAt } : {}) }) },
  RESTORE: { action: "posting.restore", refused: "Only an archived posting can be restored.", change: ({ currentRevisionId }) => ({ state: currentRevisionId === null ? "DRAFT" : "CLOSED" }) },
} as const satisfies Partial<Record<PostingStep, PlainStep>>;

export type PlainPostingStep = keyof typeof plainSteps;

export function takePlainStep(services: Services, viewer: Viewer, postingId: string, step: PlainPostingStep): Promise<PostingRow> {
  const { action, refused, change }: PlainStep = plainSteps[step];
  return changePosting(services, viewer, postingId, action, async (posting, transaction) => {
    const now = services.clock.now();
    const state = stateAt(posting, now);
    if (!canTake(step, state)) return refuse(refusal("STATE_NOT_ALLOWED", refused, "postingId"));
    if (step === "RETURN_TO_DRAFT") await dropUnseenRevision(transaction.manager, posting, now);
    if (step === "RESUME") await services.events.announce(transaction, postingPublished, { postingId: posting.id });
    return change(posting, state, now);
  });
}

/** Resumed after its closing time it would be closed in the same moment. */
function resume({ closesAt }: PostingRow, _: PostingState, now: Date): PostingChange {
  if (closesAt !== null && Date.parse(closesAt) <= now.getTime()) return refuse(refusal("DATE_IN_PAST", "Its closing time has passed. Set a later one, or none, and resume it then.", "closesAt"));
  return { state: "PUBLISHED" };
}

/** Closes a published or paused posting in a transaction that something else began, such as its last hire. */
export async function closeIn(services: Services, transaction: Transaction, posting: PostingRow, { because, actor }: { readonly because: ClosingReason; readonly actor: Actor }): Promise<void> {
  if (!canTake("CLOSE", stateAt(posting, services.clock.now()))) return;
  const now = instant(services.clock.now());
  await transaction.manager.update(PostingRow, { id: posting.id }, { state: "CLOSED", closedBecause: because, closedAt: now, stateSince: now, updatedAt: now, version: posting.version + 1 });
  await audit(transaction, services.clock, { actor, action: "posting.close", subject: { kind: "posting", id: posting.id }, detail: { because } });
  await sendChange(services.database, transaction, { kind: "posting", id: posting.id, postingId: posting.id });
  await services.catalogue.touch(transaction);
}
