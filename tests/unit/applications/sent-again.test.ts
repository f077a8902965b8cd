import { describe, expect, test } from "vitest";
import { confirmationOf, hasReviewStarted, isInTheWay, type EarlierStanding } from "../../../shared/src/applications/sent-again.ts";
import { stages } from "../../../shared/src/applications/stages.ts";

const untouched: EarlierStanding = { stage: "NEW", openedAt: null, answeredAt: null, staffActs: 0, messages: 0 };
const at = "2026-11-03T09:00:00.000Z";

describe("review has started", () => {
  test.each<[string, Partial<EarlierStanding>, boolean]>([
    ["nobody has looked", {}, false],
    ["a colleague has opened it", { openedAt: at }, true],
    ["it was moved", { stage: "SCREEN" }, true],
    ["it was declined", { stage: "DECLINED" }, true],
    ["somebody was hired by it", { stage: "HIRED" }, true],
    ["it was moved and moved back, or a note was written", { staffActs: 1 }, true],
    ["the candidate was answered outside of Rounds", { answeredAt: at }, true],
    ["words were exchanged", { messages: 1 }, true],
  ])("when %s: %j", (_, change, started) => {
    const standing = { ...untouched, ...change };
    expect(hasReviewStarted(standing)).toBe(started);
    expect(confirmationOf(standing)).toBe(started ? "JOINS" : "REPLACES");
  });

  test("without an earlier one, what was sent counts by itself", () => expect(confirmationOf(null)).toBe("COUNTS"));
});

describe("in the way of another application", () => {
  test.each(stages)("in %s", (stage) => {
    expect(isInTheWay({ stage, isRuledOut: false })).toBe(stage !== "WITHDRAWN");
    expect(isInTheWay({ stage, isRuledOut: true })).toBe(stage !== "WITHDRAWN" && stage !== "DECLINED");
  });
});
