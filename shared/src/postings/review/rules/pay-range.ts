import { moneyText, toMajorUnits } from "../../../lib/money.ts";
import { payPeriods, type Compensation, type PayPeriod } from "../../content.ts";
import { finding, type ReviewFinding } from "../finding.ts";
import { periodWords, yearly } from "../pay-periods.ts";
import type { Rule } from "../rule.ts";
import { plausibleYearlyPay } from "./plausible-pay.ts";

const widestRatio = 2;

/** Whether the range is there and can be true; what laws ask of it is another rule. */
export const payRange: Rule = ({ content: { compensation: pay } }) => {
  if (pay === null || (pay.min === null && pay.max === null)) return [missing];
  return [...open(pay), ...reversed(pay), ...wide(pay), ...implausible(pay)];
};

const missing = finding("PAY_MISSING", {
  place: ["compensation"],
  message: "The posting names no pay. Many candidates skip a posting without a range.",
  mend: "Enter the lowest and the highest pay that you expect to offer.",
});

function open({ min, max }: Compensation): ReviewFinding[] {
  if (min !== null && max !== null) return [];
  return [
    finding("PAY_RANGE_OPEN", {
      place: ["compensation", min === null ? "min" : "max"],
      message: min === null ? "The range has a highest pay and no lowest." : "The range has a lowest pay and no highest.",
      mend: "Enter both ends. If the pay is fixed, enter the same amount twice.",
    }),
  ];
}

function reversed({ min, max }: Compensation): ReviewFinding[] {
  if (min === null || max === null || min <= max) return [];
  return [finding("PAY_RANGE_REVERSED", { place: ["compensation", "min"], message: "The lowest pay is above the highest.", mend: "Exchange the two amounts, or correct one of them." })];
}

function wide({ min, max, currency }: Compensation): ReviewFinding[] {
  if (min === null || max === null || min === 0 || max / min <= widestRatio) return [];
  return [
    finding("PAY_RANGE_WIDE", {
      place: ["compensation"],
      message: `The highest pay, ${moneyText(max, currency)}, is more than twice the lowest, ${moneyText(min, currency)}.`,
      mend: "State the range that you would offer for this opening; two levels of seniority are two postings.",
    }),
  ];
}

function implausible(pay: Compensation): ReviewFinding[] {
  return (["min", "max"] as const)
    .filter((end) => pay[end] !== null && !isPlausible(pay[end], pay, pay.period))
    .slice(0, 1)
    .map((end) => {
      const amount = pay[end] ?? 0;
      return finding("PAY_IMPLAUSIBLE", {
        place: ["compensation", end],
        message: `${moneyText(amount, pay.currency)} ${periodWords[pay.period]} is not what work pays${isBelow(amount, pay) ? ": it is below the minimum wage for full-time work" : ""}.`,
        mend: periodThatFits(amount, pay) ?? "Check the amount and the period.",
      });
    });
}

function isPlausible(amount: number, { currency }: Compensation, period: PayPeriod): boolean {
  const bounds = plausibleYearlyPay[currency];
  if (bounds === undefined) return true;
  const pay = yearly(toMajorUnits(amount, currency), period);
  return pay >= bounds.least && pay <= bounds.most;
}

function isBelow(amount: number, { currency, period }: Compensation): boolean {
  return yearly(toMajorUnits(amount, currency), period) < (plausibleYearlyPay[currency]?.least ?? 0);
}

function periodThatFits(amount: number, pay: Compensation): string | undefined {
  const period = payPeriods.find((each) => isPlausible(amount, pay, each));
  return period === undefined ? undefined : `Check the period: did you mean ${moneyText(amount, pay.currency)} ${periodWords[period]}?`;
}
