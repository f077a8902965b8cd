export interface Counts {
  readonly views: number;
  readonly starts: number;
  readonly applications: number;
}

export type Step = keyof Counts;

export interface Day extends Counts {
  /** "2026-11-24". */
  readonly date: string;
}

/** The days that share a bar. */
export interface Period extends Counts {
  readonly first: string;
  readonly last: string;
}

const MOST_BARS_OF_DAYS = 35;
const WEEK = 7;

/** One for each day; of a longer time one for each seven days, counted back from the last, so that the newest bar is as long as the others. */
export function periodsOf(days: readonly Day[]): readonly Period[] {
  const length = days.length > MOST_BARS_OF_DAYS ? WEEK : 1;
  const periods: Period[] = [];
  for (let end = days.length; end > 0; end -= length) periods.unshift(...periodOf(days.slice(Math.max(0, end - length), end)));
  return periods;
}

function periodOf(days: readonly Day[]): readonly Period[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sum = (step: Step) => days.reduce((total, day) => total + day[step], 0);
  return [{ first: first.date, last: last.date, views: sum("views"), starts: sum("starts"), applications: sum("applications") }];
}

/** Round numbers from zero to one that nothing exceeds, in at most so many steps; whole ones, since nobody comes by halves. */
export function ticksTo(highest: number, mostSteps: number): readonly number[] {
  const step = roundStep(Math.max(highest, 1) / mostSteps);
  const steps = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

function roundStep(atLeast: number): number {
  if (atLeast <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10) * power;
}

/** In a drawing that is one wide for each bar, and `PLOT_HEIGHT` high. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const PLOT_HEIGHT = 100;
const BAR_WIDTH = 0.72;
/** What happened at all can be seen, also beside a day of thousands. */
const LEAST_HEIGHT = 2;

export function barsOf(values: readonly number[], top: number): readonly Bar[] {
  return values.map((value, index) => {
    const height = value === 0 ? 0 : Math.max(LEAST_HEIGHT, (value / top) * PLOT_HEIGHT);
    return { x: index + (1 - BAR_WIDTH) / 2, y: PLOT_HEIGHT - height, width: BAR_WIDTH, height };
  });
}

/** The bars that are named below the plot: each of a few, else the first, the middle and the last. */
export function namedBars(count: number): readonly number[] {
  if (count <= WEEK) return Array.from({ length: count }, (_, index) => index);
  return [0, Math.floor(count / 2), count - 1];
}
