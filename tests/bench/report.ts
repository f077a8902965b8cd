import { median, ratio, type Ratio, type Round, type Sample } from "./measure.ts";

/** Ratios that `npm run bench` holds the public query to. */
export const budgets = { kept: 0.9, uncached: 15 } as const;

export interface Report {
  readonly title: string;
  readonly ratio: Ratio | null;
  /** The least ratio that is wanted; null for what is measured for information. */
  readonly budget: number | null;
}

const rate = (round: Round, name: string) => round.get(name)?.rate ?? null;
const processor = (round: Round, name: string) => round.get(name)?.processorMicroseconds ?? null;
const divide = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b);

export function compare(rounds: readonly Round[]): Report[] {
  const rates = (name: string, beside: string) => ratio(rounds, (round) => divide(rate(round, name), rate(round, beside)));
  const costs = (name: string, beside: string) => ratio(rounds, (round) => divide(processor(round, beside), processor(round, name)));
  return [
    { title: "kept beside bare, answers a second", ratio: rates("kept", "bare"), budget: budgets.kept },
    { title: "kept beside bare, by the server's processor time", ratio: costs("kept", "bare"), budget: budgets.kept },
    { title: "uncached beside stock, answers a second", ratio: rates("uncached", "stock"), budget: budgets.uncached },
    { title: "uncached beside stock, by the server's processor time", ratio: costs("uncached", "stock"), budget: null },
    { title: "uncached on PostgreSQL beside SQLite", ratio: rates("postgres", "uncached"), budget: null },
  ];
}

const digits = (value: number) => value.toFixed(value < 10 ? 2 : 1);

export function ratioLines(reports: readonly Report[]): string[] {
  const width = Math.max(...reports.map(({ title }) => title.length));
  return [
    `${"".padEnd(width)}   median   lowest   highest   budget`,
    ...reports.map(({ title, ratio: found, budget }) => `${title.padEnd(width)}   ${[found?.median, found?.lowest, found?.highest].map((value, at) => (value === undefined ? "not known" : digits(value)).padStart([6, 6, 7][at] ?? 6)).join("   ")}   ${verdict(found, budget)}`.trimEnd()),
  ];
}

function verdict(found: Ratio | null, budget: number | null): string {
  if (budget === null || found === null) return "";
  return `≥ ${digits(budget)}  ${found.median >= budget ? "PASS" : `short of it by ${digits(budget - found.median)}`}`;
}

/** Absolute figures say more about the machine than about Rounds. */
export function rateLines(rounds: readonly Round[]): string[] {
  const names = [...(rounds[0]?.keys() ?? [])];
  return names.map((name) => {
    const samples = rounds.flatMap((round): Sample[] => [round.get(name)].filter((found) => found !== undefined));
    const answers = median(samples.map((found) => found.rate));
    const costs = samples.flatMap(({ processorMicroseconds }) => processorMicroseconds ?? []);
    const cost = costs.length === 0 ? "" : `${Math.round(median(costs)).toLocaleString("en-US").padStart(10)} µs of the server's processors an answer`;
    return `${name.padEnd(10)}${(answers < 100 ? answers.toFixed(1) : Math.round(answers).toLocaleString("en-US")).padStart(8)} answers a second${cost}`;
  });
}
