import type { Stage } from "@rounds/shared/applications/stages.ts";
import type { PostingRowFragment } from "../../graphql/generated/staff.ts";

/** How many applications stand at a stage; stages without any are not listed. */
export function countAt(counts: PostingRowFragment["counts"], stage: Stage): number {
  return counts.find((entry) => entry.stage === stage)?.count ?? 0;
}

const undecided: readonly Stage[] = ["NEW", "SCREEN", "INTERVIEW", "OFFER"];

/** How many people still wait for a decision. */
export function countWaiting(counts: PostingRowFragment["counts"]): number {
  return undecided.reduce((sum, stage) => sum + countAt(counts, stage), 0);
}
