import { canBeClosed, canBeEdited, canBePublished, postingStates, stateAt, takesApplications, type PostingState } from "@rounds/shared/postings/states.ts";
import { describe, expect, test } from "vitest";

const now = new Date("2026-11-24T20:22:00.000Z");
const past = "2026-11-24T20:21:59.999Z";
const future = "2026-11-24T20:22:00.001Z";

// Columns: takes applications, can be published, closed, edited.
const table: Readonly<Record<PostingState, readonly [boolean, boolean, boolean, boolean]>> = {
  DRAFT: [false, true, false, true],
  IN_REVIEW: [false, false, false, true],
  SCHEDULED: [false, false, false, true],
  PUBLISHED: [true, true, true, true],
  PAUSED: [false, true, true, true],
  CLOSED: [false, true, false, true],
  ARCHIVED: [false, false, false, false],
};

test("every state has its row", () => {
  expect(Object.keys(table)).toEqual([...postingStates]);
});

test.each(postingStates)("what a posting that is %s allows", (state) => {
  expect([takesApplications({ state, closesAt: null }, now), canBePublished(state), canBeClosed(state), canBeEdited(state)]).toEqual(table[state]);
});

describe("the closing time", () => {
  test.each([[future, "PUBLISHED"], [now.toISOString(), "CLOSED"], [past, "CLOSED"], [null, "PUBLISHED"]])("of %s makes a published posting %s, to the millisecond", (closesAt, expected) => {
    expect(stateAt({ state: "PUBLISHED", closesAt }, now)).toBe(expected);
    expect(takesApplications({ state: "PUBLISHED", closesAt }, now)).toBe(expected === "PUBLISHED");
  });

  test("leaves every other state as it is", () => {
    for (const state of postingStates.filter((each) => each !== "PUBLISHED")) expect(stateAt({ state, closesAt: past }, now)).toBe(state);
  });
});
