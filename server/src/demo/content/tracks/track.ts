import type { Seniority } from "../people.ts";

/** One rung of a career: what people are called on it and what they have done there. `{3-8}` becomes a number between the two. */
export interface CareerStep {
  readonly titles: readonly string[];
  readonly deeds: readonly string[];
}

/** Pools that resumes, letters, answers and notes of one posting's candidates are drawn from. */
export interface CareerTrack {
  readonly postingSlug: string;
  readonly steps: Record<Seniority, CareerStep>;
  readonly education: readonly string[];
  readonly certifications: readonly string[];
  readonly skills: readonly string[];
  /** `{years}` becomes the years of work in the resume. */
  readonly summaries: readonly string[];
  readonly letter: {
    readonly openings: readonly string[];
    readonly middles: readonly string[];
    readonly closings: readonly string[];
  };
  readonly answers: Readonly<Record<string, AnswerPool>>;
  /** What colleagues write down after reading, after meeting, and when they doubt. */
  readonly notes: { readonly first: readonly string[]; readonly met: readonly string[]; readonly doubt: readonly string[] };
}

/** Each answer is the list of values that the form sends; `{state}` becomes the state the candidate lives in. */
export type AnswerPool = Readonly<Record<Seniority, readonly (readonly string[])[]>>;

/** The same answers, whatever the experience. */
export function fromAnyone(answers: readonly (readonly string[])[]): AnswerPool {
  return { starting: answers, settled: answers, senior: answers };
}
