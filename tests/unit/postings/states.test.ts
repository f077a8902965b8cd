import { canTake, postingStates, postingSteps, stateAt, takesApplications, type KeptPostingState, type PostingState, type PostingStep } from "@rounds/shared/postings/states.ts";
import { describe, expect, test } from "vitest";

const now = new Date("2026-11-24T20:22:00.000Z");
const past = "2026-11-24T20:21:59.999Z";
const future = "2026-11-24T20:22:00.001Z";

const steps: Readonly<Record<PostingState, readonly PostingStep[]>> = {
  DRAFT: ["EDIT", "REQUEST_APPROVAL", "SCHEDULE", "PUBLISH", "ARCHIVE"],
  IN_REVIEW: ["EDIT", "REQUEST_APPROVAL", "DECIDE_APPROVAL", "RETURN_TO_DRAFT", "SCHEDULE", "PUBLISH", "ARCHIVE"],
  SCHEDULED: ["EDIT", "REQUEST_APPROVAL", "DECIDE_APPROVAL", "RETURN_TO_DRAFT", "SCHEDULE", "PUBLISH"],
  PUBLISHED: ["EDIT", "REQUEST_APPROVAL", "DECIDE_APPROVAL", "PUBLISH", "PAUSE", "CLOSE"],
  PAUSED: ["EDIT", "REQUEST_APPROVAL", "DECIDE_APPROVAL", "PUBLISH", "RESUME", "CLOSE"],
  CLOSED: ["EDIT", "REQUEST_APPROVAL", "DECIDE_APPROVAL", "PUBLISH", "ARCHIVE"],
  ARCHIVED: ["RESTORE"],
};

test.each(postingStates)("the steps that a posting can take while it is %s", (state) => {
  expect(postingSteps.filter((step) => canTake(step, state))).toEqual(steps[state]);
});

describe("the clock", () => {
  test.each([
    ["opens a published posting at its time", past, null, "PUBLISHED"],
    ["opens it to the millisecond", now.toISOString(), null, "PUBLISHED"],
    ["keeps it scheduled before its time", future, null, "SCHEDULED"],
    ["closes it at its closing time", past, past, "CLOSED"],
    ["closes it to the millisecond", past, now.toISOString(), "CLOSED"],
    ["leaves it open before its closing time", past, future, "PUBLISHED"],
    ["keeps one scheduled that would close before it opens", future, past, "SCHEDULED"],
  ] as const)("%s", (_, publishedAt, closesAt, expected) => {
    expect(stateAt({ state: "PUBLISHED", publishedAt, closesAt }, now)).toBe(expected);
    expect(takesApplications({ state: "PUBLISHED", publishedAt, closesAt }, now)).toBe(expected === "PUBLISHED");
  });

  test("changes no other state", () => {
    const others: KeptPostingState[] = ["DRAFT", "IN_REVIEW", "PAUSED", "CLOSED", "ARCHIVED"];
    for (const state of others) {
      expect(stateAt({ state, publishedAt: past, closesAt: past }, now)).toBe(state);
      expect(takesApplications({ state, publishedAt: past, closesAt: null }, now)).toBe(false);
    }
  });
});
