import type { EmploymentType, PayPeriod } from "../../content.ts";

/** Full-time pay of a year, in major units, outside of which an amount is a slip of the keyboard. */
interface PayBounds {
  readonly least: number;
  readonly most: number;
  /** The least is a minimum wage, by 2,080 hours; otherwise it is a guess at what no work pays. */
  readonly minimumWage: boolean;
}

const guess: PayBounds = { least: 3_000, most: 3_000_000, minimumWage: false };

/** Currencies that are not here are not judged. */
export const plausibleYearlyPay: Readonly<Record<string, PayBounds>> = {
  // 29 U.S.C. 206(a)(1): $7.25 an hour; states ask for more.
  USD: { least: 15_080, most: 3_000_000, minimumWage: true },
  CAD: guess,
  EUR: guess,
  GBP: guess,
  CHF: guess,
  AUD: guess,
  NZD: guess,
};

/** By the week, month or year, part-time pay can be a fraction of full-time pay; by the hour or day it cannot. */
export function shareOfFullTime(employmentType: EmploymentType, period: PayPeriod): number {
  return employmentType === "FULL_TIME" || period === "HOUR" || period === "DAY" ? 1 : 0.1;
}
