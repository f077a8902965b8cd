import { candidateStage, canMove, isDeclinable, isWithdrawable, pipeline, stageLabel, stages, stagesReachableFrom, type Stage } from "@rounds/shared/applications/stages.ts";
import { describe, expect, test } from "vitest";

// Columns: what the candidate is told, whether they can still withdraw, where staff can move it.
const table: Readonly<Record<Stage, readonly [string, boolean, readonly Stage[]]>> = {
  NEW: ["RECEIVED", true, ["SCREEN", "INTERVIEW", "OFFER", "HIRED"]],
  SCREEN: ["IN_REVIEW", true, ["NEW", "INTERVIEW", "OFFER", "HIRED"]],
  INTERVIEW: ["INTERVIEW", true, ["NEW", "SCREEN", "OFFER", "HIRED"]],
  OFFER: ["OFFER", true, ["NEW", "SCREEN", "INTERVIEW", "HIRED"]],
  HIRED: ["HIRED", false, ["NEW", "SCREEN", "INTERVIEW", "OFFER"]],
  DECLINED: ["DECLINED", false, ["NEW", "SCREEN", "INTERVIEW", "OFFER", "HIRED"]],
  WITHDRAWN: ["WITHDRAWN", false, []],
};

test("every stage has its row", () => {
  expect(Object.keys(table)).toEqual([...stages]);
});

describe.each(stages)("an application in %s", (stage) => {
  const [told, withdrawable, reachable] = table[stage];

  test(`is called ${told} to the candidate, who ${withdrawable ? "can" : "can no longer"} withdraw`, () => {
    expect(candidateStage(stage)).toBe(told);
    expect(isWithdrawable(stage)).toBe(withdrawable);
    expect(isDeclinable(stage)).toBe(withdrawable);
  });

  test("moves to just the stages of the pipeline that it may reach", () => {
    expect(stagesReachableFrom(stage)).toEqual(reachable);
    for (const to of stages) expect(canMove(stage, to), `${stage} to ${to}`).toBe(reachable.includes(to));
  });
});

test("outcomes are reached by their own verbs, never by a move", () => {
  for (const from of stages) for (const outcome of ["DECLINED", "WITHDRAWN"] as const) expect(canMove(from, outcome)).toBe(false);
  expect(pipeline).toEqual(["NEW", "SCREEN", "INTERVIEW", "OFFER", "HIRED"]);
});

test("every stage has a name of its own for people", () => {
  expect(new Set(stages.map(stageLabel)).size).toBe(stages.length);
});
