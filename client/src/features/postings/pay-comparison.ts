import type { PayPeriod } from "@rounds/shared/postings/content.ts";
import { fractionDigits } from "@rounds/shared/postings/money.ts";
import { periodsAYear } from "@rounds/shared/postings/yearly-pay.ts";
import type { PostingPayFragment } from "../../graphql/generated/public.ts";

export type Benchmark = NonNullable<PostingPayFragment["benchmark"]>;

/** A posting's pay and its benchmark for the same period, in minor units of the same currency. */
export interface PayComparison {
  readonly period: PayPeriod;
  readonly currency: string;
  /** Null: open at this end; not both are. */
  readonly min: number | null;
  readonly max: number | null;
  readonly low: number;
  readonly average: number;
  readonly high: number;
  /** Which of the two was counted by the year to be compared. */
  readonly converted: { readonly pay: boolean; readonly benchmark: boolean };
}

/** Of different periods, both are counted by the year; of different currencies, nothing can be said. */
export function comparePay(pay: PostingPayFragment): PayComparison | null {
  const { benchmark, currency } = pay;
  if (benchmark === null || benchmark.currency !== currency || (pay.min === null && pay.max === null)) return null;
  const isSame = pay.period === benchmark.period;
  const period = isSame ? pay.period : "YEAR";
  const converted = { pay: pay.period !== period, benchmark: benchmark.period !== period };
  const ofPay = (amount: number | null) => (amount === null || !converted.pay ? amount : yearly(amount, pay.period, currency));
  const ofBenchmark = (amount: number) => (converted.benchmark ? yearly(amount, benchmark.period, currency) : amount);
  return { period, currency, min: ofPay(pay.min), max: ofPay(pay.max), low: ofBenchmark(benchmark.low), average: ofBenchmark(benchmark.average), high: ofBenchmark(benchmark.high), converted };
}

const ROUND_TO_UNITS = 100;

/** Full-time pay of a year, to the nearest hundred: hours and weeks differ, and more digits would promise too much. */
function yearly(minorUnits: number, period: PayPeriod, currency: string): number {
  const step = ROUND_TO_UNITS * 10 ** fractionDigits(currency);
  return Math.round((minorUnits * periodsAYear[period]) / step) * step;
}

export interface PayScale {
  /** Where an amount stands, in percent of the figure's width. */
  at(amount: number): number;
}

const OPEN_END = 0.12;

/** Over everything that is shown; an end that is open gets some room to show that it is. */
export function scaleOf({ min, max, low, high }: PayComparison): PayScale {
  const amounts = [min, max, low, high].flatMap((amount) => amount ?? []);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const room = (most - least || 1) * OPEN_END;
  const from = min === null && max === least ? least - room : least;
  const to = max === null && min === most ? most + room : most;
  return { at: (amount) => Math.round(((amount - from) / (to - from || 1)) * 1000) / 10 };
}
