import type { Clock } from "../../server/src/platform/clock.ts";

export interface TestClock extends Clock {
  /** Moves the time on. */
  wait(milliseconds: number): void;
}

/** A clock that stands until it is moved. */
export function testClock(start = "2026-11-24T12:00:00.000Z"): TestClock {
  let time = Date.parse(start);
  return { now: () => new Date(time), wait: (milliseconds) => void (time += milliseconds) };
}
