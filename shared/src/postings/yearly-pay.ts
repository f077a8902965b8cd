import type { Compensation, PayPeriod } from "./content.ts";
import { majorUnits } from "./money.ts";

/** How often a period's amount is paid in a year of full-time work: 52 weeks of 40 hours, as the US Bureau of Labor Statistics counts (Occupational Employment and Wage Statistics). */
export const periodsAYear: Record<PayPeriod, number> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** An amount in minor units for a period, as whole units of its currency for a year. */
export function yearlyUnits(minorUnits: number, currency: string, period: PayPeriod): number {
  return Math.floor(majorUnits(minorUnits, currency) * periodsAYear[period]);
}

/** Pay of one period in another, by full-time work. */
export function inPeriod(amount: number, from: PayPeriod, to: PayPeriod): number {
  return (amount * periodsAYear[from]) / periodsAYear[to];
}

/** The most that a posting pays a year, in whole units of its currency; null when it names no amount. */
export function yearlyMaximum(pay: Pick<Compensation, "min" | "max" | "currency" | "period"> | null): number | null {
  const amount = pay?.max ?? pay?.min ?? null;
  return pay === null || amount === null ? null : yearlyUnits(amount, pay.currency, pay.period);
}
