import { refusal } from "@rounds/shared/errors.ts";
import { canTake, stateAt, type PostingState } from "@rounds/shared/postings/states.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changePosting, type PostingChange } from "./change-posting.ts";
import { checkBeforeGoingOut } from "./going-out.ts";
import type { PostingRow } from "./posting.entity.ts";
import { postingPublished } from "./posting.events.ts";
import type { ReopenPostingInput } from "./posting.inputs.ts";
import { revisionOf } from "./revisions.ts";
import { checkOpenings } from "./update-posting.ts";

/** Makes the text public as a new revision, if it differs from the last; opens the posting, or opens it again. */
export function publishPosting(services: Services, viewer: Viewer, postingId: string, fromState: PostingState | null = null): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.publish", async (posting, transaction) => {
    const now = services.clock.now();
    const state = stateAt(posting, now);
    if (!canTake("PUBLISH", state)) return refuse(refusal("STATE_NOT_ALLOWED", "A posting in this state cannot be published. Restore it first.", "postingId"));
    if (fromState !== null && fromState !== state) return refuse(refusal("STATE_NOT_ALLOWED", "Somebody changed where this posting stands after you opened it. Nothing was published. Look at it again before you decide.", "fromState"));
    const wasOut = state === "PUBLISHED" || state === "PAUSED" || state === "CLOSED";
    const publishedAt = wasOut && posting.publishedAt !== null ? posting.publishedAt : instant(now);
    if (state !== "PUBLISHED") await services.events.announce(transaction, postingPublished, { postingId: posting.id });
    return goOut(transaction, viewer, posting, { publishedAt, from: now, now });
  });
}

/** Takes applications again with the newest text, until a new closing time or until somebody closes it. */
export function reopenPosting(services: Services, viewer: Viewer, { postingId, closesAt, openings }: ReopenPostingInput): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.reopen", async (posting, transaction) => {
    const now = services.clock.now();
    if (stateAt(posting, now) !== "CLOSED") return refuse(refusal("STATE_NOT_ALLOWED", "Only a closed posting can be reopened.", "postingId"));
    const reopened = { ...posting, closesAt: closesAt ?? null, openings: checkOpenings(posting, { openings: openings ?? null }) };
    await services.events.announce(transaction, postingPublished, { postingId: posting.id });
    const change = await goOut(transaction, viewer, reopened, { publishedAt: posting.publishedAt ?? instant(now), from: now, now });
    return { ...change, closesAt: reopened.closesAt, openings: reopened.openings };
  });
}

/** Freezes the text as a revision that the public sees from that time on. A scheduled posting can be scheduled anew, with its newest text. */
export function schedulePosting(services: Services, viewer: Viewer, { postingId, publishAt }: { readonly postingId: string; readonly publishAt: string }): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.schedule", async (posting, transaction) => {
    const now = services.clock.now();
    if (!canTake("SCHEDULE", stateAt(posting, now))) return refuse(refusal("STATE_NOT_ALLOWED", "Only a posting that is not public yet can be scheduled.", "postingId"));
    const from = new Date(publishAt);
    if (from <= now) return refuse(refusal("DATE_IN_PAST", "That time has passed already. Choose a later one, or publish the posting now.", "publishAt"));
    await services.events.announce(transaction, postingPublished, { postingId: posting.id }, from);
    return goOut(transaction, viewer, posting, { publishedAt: instant(from), from, now });
  });
}

/** The change that puts a posting's text before the public from a moment on. */
async function goOut({ manager }: Transaction, viewer: Viewer, posting: PostingRow, { publishedAt, from, now }: { publishedAt: string; from: Date; now: Date }): Promise<PostingChange> {
  if (posting.closesAt !== null && Date.parse(posting.closesAt) <= from.getTime()) {
    return refuse(refusal("DATE_IN_PAST", "The closing time has passed by then. Set a later one, or none, and try again.", "closesAt"));
  }
  await checkBeforeGoingOut(manager, posting, from);
  const revision = await revisionOf(manager, posting, { from, now, publishedById: viewer.id });
  return { state: "PUBLISHED", currentRevisionId: revision.id, publishedAt, closedBecause: null, closedAt: null };
}
