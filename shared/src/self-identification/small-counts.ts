/** No smaller number of people is shown. */
export const leastShown = 10;

/** A count, or null where it is not shown. */
export type ShownCount = number | null;

export interface ShownTable {
  /** Everybody whose answer was counted; null where that would not be shown. */
  readonly sum: ShownCount;
  readonly counts: readonly ShownCount[];
}

/**
 * What may be shown of the counts of one question: no count below `least`, and none from which a smaller one follows.
 * Subtracting what is shown from the sum gives what is left out, together. So a count that would be left out alone takes another along,
 * as do several that make less than `least` together, and several that are all as large as a small count can be: their sum would tell each.
 * Which one is taken along must not hang on its size, or the choice itself tells; it is the last that could have been shown.
 */
export function showTable(counts: readonly number[], least = leastShown): ShownTable {
  const small = counts.filter((count) => count < least);
  const companion = tellsTooMuch(small, least) ? counts.findLastIndex((count) => count >= least) : -1;
  const shown = counts.map((count, place) => (count < least || place === companion ? null : count));
  return { sum: shown.every((count) => count === null) ? null : sumOf(counts), counts: shown };
}

function tellsTooMuch(small: readonly number[], least: number): boolean {
  const together = sumOf(small);
  return small.length === 1 || (small.length > 1 && (together < least || together === small.length * (least - 1)));
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** A year is shown once it has ended, in Coordinated Universal Time: of a year that goes on, two looks would tell what came between them. */
export function hasEnded(year: number, now: Date): boolean {
  return year < now.getUTCFullYear();
}
