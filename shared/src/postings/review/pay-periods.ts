import type { PayPeriod } from "../content.ts";

/** Full-time units of each period in a year, by the 2,080 hours that pay tables count with. */
const perYear: Readonly<Record<PayPeriod, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** Pay of a period as full-time pay of a year. */
export function yearly(amount: number, period: PayPeriod): number {
  return amount * perYear[period];
}

/** Pay of one period in another. */
export function inPeriod(amount: number, from: PayPeriod, to: PayPeriod): number {
  return yearly(amount, from) / perYear[to];
}

export const periodWords: Readonly<Record<PayPeriod, string>> = { HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year" };
