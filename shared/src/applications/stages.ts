/** Where an application stands. The first five are the pipeline; the last two are outcomes. */
export const stages = ["NEW", "SCREEN", "INTERVIEW", "OFFER", "HIRED", "DECLINED", "WITHDRAWN"] as const;
export type Stage = (typeof stages)[number];

export function isStage(name: string): name is Stage {
  return stages.some((stage) => stage === name);
}

export const pipeline = ["NEW", "SCREEN", "INTERVIEW", "OFFER", "HIRED"] as const satisfies readonly Stage[];

const stageLabels: Record<Stage, string> = {
  NEW: "New",
  SCREEN: "Screen",
  INTERVIEW: "Interview",
  OFFER: "Offer",
  HIRED: "Hired",
  DECLINED: "Declined",
  WITHDRAWN: "Withdrawn",
};

export function stageLabel(stage: Stage): string {
  return stageLabels[stage];
}

/** What the candidate is told: nothing that lets them read the hiring team's bookkeeping. */
export const candidateStages = ["RECEIVED", "IN_REVIEW", "INTERVIEW", "OFFER", "HIRED", "DECLINED", "WITHDRAWN"] as const;
export type CandidateStage = (typeof candidateStages)[number];

const toCandidate: Record<Stage, CandidateStage> = {
  NEW: "RECEIVED",
  SCREEN: "IN_REVIEW",
  INTERVIEW: "INTERVIEW",
  OFFER: "OFFER",
  HIRED: "HIRED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
};

export function candidateStage(stage: Stage): CandidateStage {
  return toCandidate[stage];
}

/** A candidate can withdraw until the offer is accepted. */
export function isWithdrawable(stage: Stage): boolean {
  return stage === "NEW" || stage === "SCREEN" || stage === "INTERVIEW" || stage === "OFFER";
}

/** An application can be declined while it is in the pipeline and nobody has been hired by it. */
export function isDeclinable(stage: Stage): boolean {
  return isWithdrawable(stage);
}

/** Staff move freely along the pipeline and may take a declined application up again; a withdrawal is the candidate's word and stands. */
export function stagesReachableFrom(stage: Stage): readonly Stage[] {
  if (stage === "WITHDRAWN") return [];
  return pipeline.filter((candidate) => candidate !== stage);
}

export function canMove(from: Stage, to: Stage): boolean {
  return stagesReachableFrom(from).includes(to);
}
