import { describe, expect, test } from "vitest";
import { paySteps } from "../../../shared/src/postings/pay-steps.ts";

describe("round amounts between the lowest and the highest pay", () => {
  test.each([
    [62_000, 112_000, [70_000, 80_000, 90_000, 100_000, 110_000]],
    [60_000, 100_000, [70_000, 80_000, 90_000, 100_000]],
    [79_040, 108_160, [80_000, 85_000, 90_000, 95_000, 100_000, 105_000]],
    [31_200, 420_000, [100_000, 200_000, 300_000, 400_000]],
    [5_200_000, 9_800_000, [6_000_000, 7_000_000, 8_000_000, 9_000_000]],
    [0, 6, [1, 2, 3, 4, 5, 6]],
    [80_000, 80_000, []],
    [0, 0, []],
  ])("%d to %d: %j", (lowest, highest, steps) => expect(paySteps(lowest, highest)).toEqual(steps));

  test("are few, in order, and each parts the pays", () => {
    for (let lowest = 15_000; lowest < 200_000; lowest += 7_333) {
      for (let highest = lowest; highest < 900_000; highest += 41_777) {
        const steps = paySteps(lowest, highest);
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(steps).toEqual([...steps].sort((one, other) => one - other));
        expect(steps.every((step) => step > lowest && step <= highest)).toBe(true);
      }
    }
  });
});
