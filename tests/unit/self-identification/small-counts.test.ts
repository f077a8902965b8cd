import { hasEnded, showTable } from "@rounds/shared/self-identification/small-counts.ts";
import { describe, expect, test } from "vitest";

const hidden = null;

test.each([
  ["nothing is small", [40, 300], [40, 300], 340],
  ["ten is shown", [10, 10], [10, 10], 20],
  ["one small count takes the last of the others along", [9, 40, 300], [hidden, 40, hidden], 349],
  ["also where the small one stands last", [40, 300, 9], [40, hidden, hidden], 349],
  ["nobody is a small count, too", [0, 40, 300], [hidden, 40, hidden], 340],
  ["two small counts that make ten together need no third", [4, 6, 40], [hidden, hidden, 40], 50],
  ["two small counts that make less than ten take a third along", [4, 5, 40, 300], [hidden, hidden, 40, hidden], 349],
  ["nobody twice takes a third along", [0, 0, 40, 300], [hidden, hidden, 40, hidden], 340],
  ["nine twice takes a third along: eighteen can be nothing else", [9, 9, 40, 300], [hidden, hidden, 40, hidden], 358],
  ["of two choices a small one hides both, and their sum", [6, 300], [hidden, hidden], null],
  ["all are small", [1, 2, 3], [hidden, hidden, hidden], null],
  ["nobody at all", [0, 0, 0], [hidden, hidden, hidden], null],
])("%s", (_, counts, shown, sum) => expect(showTable(counts)).toEqual({ counts: shown, sum }));

test.each([[2025, true], [2026, false], [2027, false]])("on the last day of 2026, %i has ended: %j", (year, ended) => expect(hasEnded(year, new Date("2026-12-31T23:59:59.999Z"))).toBe(ended));
test("a year ends at midnight in Coordinated Universal Time", () => expect(hasEnded(2026, new Date("2027-01-01T00:00:00Z"))).toBe(true));

/** Every way in which so many people can have chosen. */
function tables(choices: number, people: number): number[][] {
  if (choices === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) => tables(choices - 1, people - first).map((rest) => [first, ...rest])).flat();
}

// Every table of so many people is tried: somebody who knows the rule would do the same.
describe.each([[2, 3, 20], [2, 10, 60], [3, 3, 24], [3, 4, 24], [3, 10, 60], [4, 3, 20], [4, 4, 20], [5, 3, 16]])("whoever knows the rule, how many people there are, and what is shown of %i choices from %i people on", (choices, least, most) => {
  test("cannot tell any count that is left out", () => {
    let looks = 0;
    const told = Array.from({ length: most + 1 }, (_, people) => people).flatMap((people) => {
      const possible = possibleCounts(tables(choices, people), least);
      looks += possible.size;
      return [...possible].flatMap(([look, counts]) => (counts.some(({ size }) => size === 1) ? [`${people} people, shown as ${look}`] : []));
    });
    expect(looks).toBeGreaterThan(most);
    expect(told).toEqual([]);
  });
});

/** By what is shown, every count that each left-out place can have. Where all are left out, not even their sum is shown. */
function possibleCounts(all: readonly number[][], least: number): Map<string, Set<number>[]> {
  const possible = new Map<string, Set<number>[]>();
  for (const table of all) {
    const { counts: shown, sum } = showTable(table, least);
    if (sum === null) continue;
    const left = table.filter((_, place) => shown[place] === null);
    const known = possible.get(JSON.stringify(shown)) ?? left.map(() => new Set<number>());
    for (const [place, count] of left.entries()) known[place]?.add(count);
    possible.set(JSON.stringify(shown), known);
  }
  return possible;
}

/** A generator of numbers that is the same on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test("in ten thousand tables nothing can be subtracted to a count below ten", () => {
  const random = numbers(20_261_130);
  const next = (below: number) => Math.floor((random.next().value ?? 0) * below);
  for (let round = 0; round < 10_000; round += 1) {
    const counts = Array.from({ length: 2 + next(7) }, () => next(next(3) === 0 ? 400 : 25));
    const { counts: shown, sum } = showTable(counts);
    const left = counts.filter((_, place) => shown[place] === null);
    for (const [place, count] of shown.entries()) if (count !== null) expect([count, count >= 10]).toEqual([counts[place], true]);
    const rest = left.reduce((together, count) => together + count, 0);
    // All that the sum adds to what is shown is what is left out, together.
    if (sum === null) expect(left).toEqual(counts);
    else expect(left.length === 0 || (left.length > 1 && rest >= 10)).toBe(true);
  }
});
