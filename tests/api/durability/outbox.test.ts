import { afterEach, expect, test, vi } from "vitest";
import { HOUR, instant, later, MINUTE } from "../../../server/src/platform/clock.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { retryDelay } from "../../../server/src/platform/jobs/runner.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { claimedBell, openJobs, type Bell, type JobsUnderTest } from "./jobs-under-test.ts";
import { testClock } from "../../testkit/test-clock.ts";

const SECOND = 1_000;
const PATIENCE = { timeout: 60_000, interval: 10 };
const CLAIM_MS = MINUTE;

describeOnBothDatabases("a job", (databases) => {
  const open: JobsUnderTest[] = [];

  async function openProcess(...[url, clock, handler]: Parameters<typeof openJobs>): Promise<JobsUnderTest> {
    const jobs = await openJobs(url, clock, handler);
    open.push(jobs);
    return jobs;
  }

  afterEach(async () => {
    for (const jobs of open.splice(0)) await jobs.close();
  });

  test("that throws is tried again after 5, 10 and 20 seconds, not earlier, and then never again", async () => {
    const clock = testClock();
    let attempts = 0;
    const jobs = await openProcess(await databases.fresh(), clock, async () => {
      attempts += 1;
      if (attempts <= 3) throw new RangeError("not yet");
    });
    jobs.start();
    await jobs.ring(1);
    await jobs.settle();
    for (const [index, delay] of [5 * SECOND, 10 * SECOND, 20 * SECOND].entries()) {
      expect(attempts).toBe(index + 1);
      expect(await jobs.rows()).toMatchObject([{ attempts: index + 1, dueAt: instant(later(clock.now(), delay)), claimedUntil: null, doneAt: null, lastError: "RangeError" }]);
      clock.wait(delay - 1);
      await jobs.settle();
      expect(attempts).toBe(index + 1);
      clock.wait(1);
      await jobs.settle();
    }
    expect(await jobs.rows()).toMatchObject([{ attempts: 4, claimedUntil: null, doneAt: instant(clock.now()), lastError: null }]);
    clock.wait(24 * HOUR);
    await jobs.settle();
    expect(attempts).toBe(4);
  });

  test("that keeps throwing does not hold up the others", async () => {
    const done: number[] = [];
    const jobs = await openProcess(await databases.fresh(), testClock(), async ({ number }) => {
      if (number === 1) throw new Error("never");
      done.push(number);
    });
    jobs.start();
    await jobs.ring(1, 2, 3);
    await jobs.settle();
    expect(done).toEqual([2, 3]);
  });

  test("that a process claimed and died over is taken up when the claim has ended, not earlier", async () => {
    const clock = testClock();
    const done: number[] = [];
    const jobs = await openProcess(await databases.fresh(), clock, async ({ number }) => void done.push(number));
    const claimed = claimedBell(1, instant(clock.now()), instant(later(clock.now(), CLAIM_MS)));
    await jobs.database.write(({ manager }) => manager.insert(OutboxRow, claimed));
    jobs.start();
    await jobs.settle();
    clock.wait(CLAIM_MS - 1);
    await jobs.settle();
    expect(done).toEqual([]);
    clock.wait(1);
    await jobs.settle();
    expect(done).toEqual([1]);
  });

  test("that takes longer than a claim stays with the process that works on it", async () => {
    const url = await databases.fresh();
    const clock = testClock();
    const began: string[] = [];
    let finish = () => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    const slow = await openProcess(url, clock, async () => (began.push("slow"), work), 10);
    const other = await openProcess(url, clock, async () => void began.push("other"));
    await slow.ring(1);
    slow.start();
    await vi.waitFor(() => expect(began).toEqual(["slow"]), PATIENCE);
    clock.wait(CLAIM_MS - 1);
    await vi.waitFor(async () => expect(await slow.rows()).toMatchObject([{ claimedUntil: instant(later(clock.now(), CLAIM_MS)) }]), PATIENCE);
    clock.wait(CLAIM_MS - 1);
    other.start();
    await other.settle();
    finish();
    await slow.drained();
    expect(began).toEqual(["slow"]);
    expect(await slow.rows()).toMatchObject([{ attempts: 1, claimedUntil: null }]);
  });

  test("that was announced in a transaction that rolled back is never done", async () => {
    const done: number[] = [];
    const jobs = await openProcess(await databases.fresh(), testClock(), async ({ number }) => void done.push(number));
    jobs.start();
    const failing = jobs.database.write(async ({ manager }) => {
      await manager.insert(OutboxRow, claimedBell(1, "2026-11-24T11:00:00.000Z", "2026-11-24T11:05:00.000Z"));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await jobs.settle();
    expect(done).toEqual([]);
  });

  test("is done once when two processes work off the same outbox", async () => {
    const url = await databases.fresh();
    const clock = testClock();
    const done: number[] = [];
    const handler = async ({ number }: Bell) => void done.push(number);
    const [one, other] = [await openProcess(url, clock, handler), await openProcess(url, clock, handler)];
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    await one.ring(...numbers);
    one.start();
    other.start();
    await one.drained();
    expect(done.sort((a, b) => a - b)).toEqual(numbers);
    expect((await one.rows()).map(({ attempts, doneAt }) => ({ attempts, isDone: doneAt !== null }))).toEqual(numbers.map(() => ({ attempts: 1, isDone: true })));
  });
});

test("the wait between attempts doubles from 5 seconds and stops at an hour", () => {
  expect([1, 2, 3, 10, 11, 1_000].map(retryDelay)).toEqual([5 * SECOND, 10 * SECOND, 20 * SECOND, 2_560 * SECOND, HOUR, HOUR]);
});
