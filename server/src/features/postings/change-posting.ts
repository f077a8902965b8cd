import { refusal } from "@rounds/shared/errors.ts";
import { stateAt } from "@rounds/shared/postings/states.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { postingSearchText } from "./new-posting.ts";
import { PostingRow } from "./posting.entity.ts";
import { findPostingFor } from "./posting.queries.ts";

export type PostingChange = Partial<Omit<PostingRow, "id" | "version" | "createdAt" | "updatedAt" | "updatedById" | "stateSince" | "searchText">>;

/** The frame of every verb on a posting: one transaction that loads it for the viewer, changes it, and leaves its trace. */
export function changePosting(services: Services, viewer: Viewer, postingId: string, action: string, decide: (posting: PostingRow, transaction: Transaction) => Promise<PostingChange>): Promise<PostingRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const id = rowId("Posting", postingId);
    const posting = id === null ? null : await findPostingFor(manager, viewer, id);
    if (posting === null) return refuse(refusal("NOT_FOUND", "There is no such posting, or you are not on its team.", "postingId"));
    const change = await decide(posting, transaction);
    const changed = { ...posting, ...change, ...traceOf(posting, change, viewer, services.clock.now()) };
    const { id: _, ...columns } = changed;
    const { affected } = await manager.update(PostingRow, { id: posting.id, version: posting.version }, columns);
    if (affected !== 1) return refuse(versionConflict());
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action, subject: { kind: "posting", id: posting.id } });
    await sendChange(services.database, transaction, { kind: "posting", id: posting.id, postingId: posting.id });
    if (showsOutside(posting, changed)) await services.catalogue.touch(transaction);
    return changed;
  });
}

const publicColumns = ["slug", "state", "currentRevisionId", "publishedAt", "closesAt", "timeZone"] as const satisfies readonly (keyof PostingRow)[];

/** The public reads revisions: a text in the making, saved at every pause in typing, changes nothing for it, and a draft has nothing to show. */
function showsOutside(before: PostingRow, after: PostingRow): boolean {
  return (before.currentRevisionId !== null || after.currentRevisionId !== null) && publicColumns.some((column) => before[column] !== after[column]);
}

/** What every change leaves behind, whatever it is. */
function traceOf(posting: PostingRow, change: PostingChange, viewer: Viewer, now: Date): Pick<PostingRow, "updatedAt" | "updatedById" | "version" | "stateSince" | "searchText"> {
  const after = { ...posting, ...change };
  return {
    updatedAt: instant(now),
    updatedById: viewer.id,
    version: posting.version + 1,
    stateSince: stateAt(after, now) === stateAt(posting, now) ? posting.stateSince : instant(now),
    searchText: postingSearchText(after.content),
  };
}

export function versionConflict() {
  return refusal("VERSION_CONFLICT", "Somebody saved this posting after you opened it. What you wrote is still here; compare it with the newer version before you save.", "version");
}
