import { expect, test } from "vitest";
import { retryDelay } from "../../../server/src/platform/jobs/runner.ts";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

test.each([[1, 5 * SECOND], [2, 10 * SECOND], [3, 20 * SECOND], [10, 2_560 * SECOND], [11, HOUR], [1_000, HOUR], [5_000, HOUR]])("after failure %i the job waits %i ms", (attempts, delay) => {
  expect(retryDelay(attempts)).toBe(delay);
});
