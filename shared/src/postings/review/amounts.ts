import type { PayPeriod } from "../content.ts";
import { fractionDigits, isCurrency } from "../money.ts";
import { periodsAYear } from "../yearly-pay.ts";

export const periodWords: Readonly<Record<PayPeriod, string>> = { HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year" };

/** Full-time pay of a year in whole units of the currency; one that is half typed counts as having cents. */
export function yearlyPay(minorUnits: number, currency: string, period: PayPeriod): number {
  return (minorUnits / 10 ** digitsOf(currency)) * periodsAYear[period];
}

/** Pay of one period in another, by full-time work. */
export function inPeriod(amount: number, from: PayPeriod, to: PayPeriod): number {
  return (amount * periodsAYear[from]) / periodsAYear[to];
}

/** An amount for a sentence: `USD 60,000`, `USD 42.50`. */
export function moneyText(minorUnits: number, currency: string): string {
  const digits = digitsOf(currency);
  const amount = minorUnits / 10 ** digits;
  const shown = Number.isInteger(amount) ? 0 : digits;
  return `${currency} ${amount.toLocaleString("en", { minimumFractionDigits: shown, maximumFractionDigits: shown })}`;
}

function digitsOf(currency: string): number {
  return isCurrency(currency) ? fractionDigits(currency) : 2;
}
