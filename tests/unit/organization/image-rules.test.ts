import { expect, test } from "vitest";
import { sizeWithin } from "../../../shared/src/organization/image-rules.ts";

test.each([
  ["a landscape", 4000, 3000, 1600, 1200],
  ["a portrait", 3000, 4000, 1200, 1600],
  ["one that fits", 1600, 900, 1600, 900],
  ["a small one", 40, 30, 40, 30],
  ["a thin line", 8000, 1, 1600, 1],
  ["nothing", 0, 0, 1, 1],
])("%s of %i by %i becomes %i by %i", (_, width, height, smallerWidth, smallerHeight) => {
  expect(sizeWithin(width, height, 1600)).toEqual({ width: smallerWidth, height: smallerHeight });
});
