const MOST_STEPS = 6;
const ROUND = [1, 2, 2.5, 5] as const;

/** Round amounts that part pays between the lowest and the highest, both included above the lowest: at least one posting lies below each, and none beyond the last. In whole units. */
export function paySteps(lowest: number, highest: number): number[] {
  const step = smallestStep(lowest, highest);
  const first = Math.floor(lowest / step) + 1;
  const count = Math.max(Math.floor(highest / step) - first + 1, 0);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** The smallest round number of which at most six multiples lie between. */
function smallestStep(lowest: number, highest: number): number {
  for (let power = 1; ; power *= 10) {
    const step = ROUND.map((round) => round * power).find((each) => Number.isInteger(each) && Math.floor(highest / each) - Math.floor(lowest / each) <= MOST_STEPS);
    if (step !== undefined) return step;
  }
}
