import { expect, test } from "vitest";
import { RateLimiter } from "../../../server/src/platform/rate-limit.ts";

const windowMs = 1_000;

function limiterAt(options: { limit: number; maxKeys?: number }) {
  let time = 0;
  const limiter = new RateLimiter({ ...options, windowMs, clock: { now: () => new Date(time) } });
  return { limiter, wait: (ms: number) => (time += ms), takes: (...keys: string[]) => keys.map((key) => limiter.take(key)) };
}

test("A key is taken up to its limit, each key for itself", () => {
  const { takes } = limiterAt({ limit: 2 });
  expect(takes("a", "a", "a", "b", "a")).toEqual([true, true, false, true, false]);
});

test("The window begins with the first use and ends by itself, however often it was refused", () => {
  const { takes, wait } = limiterAt({ limit: 1 });
  expect(takes("a")).toEqual([true]);
  wait(windowMs - 1);
  expect(takes("a")).toEqual([false]);
  wait(1);
  expect(takes("a", "a")).toEqual([true, false]);
});

test("A forgotten key begins anew", () => {
  const { limiter, takes } = limiterAt({ limit: 1 });
  takes("a");
  limiter.forget("a");
  expect(takes("a", "a")).toEqual([true, false]);
});

test("Beyond the number of keys that it remembers, the oldest window goes first", () => {
  const { takes, wait } = limiterAt({ limit: 1, maxKeys: 2 });
  takes("oldest");
  wait(1);
  takes("middle", "newest");
  expect(takes("middle", "newest", "oldest")).toEqual([false, false, true]);
});
