import type { CandidateStage } from "@rounds/shared/applications/stages.ts";

const path = ["RECEIVED", "IN_REVIEW", "INTERVIEW", "OFFER", "HIRED"] as const satisfies readonly CandidateStage[];

/** The stages on the way to being hired, with where this application stands; empty once it has left the way. */
export function stepsTo(stage: CandidateStage): { stage: CandidateStage; standing: "past" | "current" | "ahead" }[] {
  const current = path.findIndex((each) => each === stage);
  if (current < 0) return [];
  return path.map((each, index) => ({ stage: each, standing: index < current ? "past" : index === current ? "current" : "ahead" }));
}
