import type { CandidateStage, Stage } from "@rounds/shared/applications/stages.ts";

/** What somebody was hired by belongs to their employment, and the hospital may have to keep it. */
export function canDelete({ stage }: { readonly stage: Stage | CandidateStage }): boolean {
  return stage !== "HIRED";
}
