import type { CandidateStage } from "@rounds/shared/applications/stages.ts";

interface StageWords {
  readonly label: string;
  /** What is going on, and what comes next. */
  readonly next: string;
}

const words: Record<CandidateStage, StageWords> = {
  RECEIVED: { label: "Received", next: "Your application has arrived. The people who hire for this position read it next." },
  IN_REVIEW: { label: "In review", next: "Your application is being read. If it fits the position, you are asked to an interview by e-mail." },
  INTERVIEW: { label: "Interview", next: "You are in the interviews. Dates and anything to prepare come by e-mail." },
  OFFER: { label: "Offer", next: "You are offered the position. The details come by e-mail; take the time that you need to answer." },
  HIRED: { label: "Hired", next: "You have the position. What to do before your first day comes by e-mail." },
  DECLINED: { label: "Not selected", next: "This application does not go on. Thank you for the time that you gave to it; you are welcome to apply to other postings." },
  WITHDRAWN: { label: "Withdrawn", next: "You withdrew this application. Nobody works on it any more." },
};

const path = ["RECEIVED", "IN_REVIEW", "INTERVIEW", "OFFER", "HIRED"] as const satisfies readonly CandidateStage[];

/** The stages on the way to being hired, with where this application stands; empty once it has left the way. */
export function stepsTo(stage: CandidateStage): { label: string; standing: "past" | "current" | "ahead" }[] {
  const current = path.findIndex((each) => each === stage);
  if (current < 0) return [];
  return path.map((each, index) => ({ label: words[each].label, standing: index < current ? "past" : index === current ? "current" : "ahead" }));
}

export function candidateStageLabel(stage: CandidateStage): string {
  return words[stage].label;
}

export function whatComesNext(stage: CandidateStage): string {
  return words[stage].next;
}
