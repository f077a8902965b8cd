import { payPeriods, type Compensation, type EmploymentType, type PayPeriod } from "../../content.ts";
import { codedMoney } from "../../money.ts";
import { periodText } from "../../posting-words.ts";
import { yearlyUnits } from "../../yearly-pay.ts";
import { finding, type ReviewFinding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { plausibleYearlyPay, shareOfFullTime } from "./plausible-pay.ts";

const widestRatio = 2;

/** Whether the range is there and can be true; what laws ask of it is another rule. */
export const payRange: Rule = ({ content: { compensation: pay, employmentType } }) => {
  if (pay === null || (pay.min === null && pay.max === null)) return [missing];
  return [...open(pay), ...reversed(pay), ...wide(pay), ...implausible(pay, employmentType)];
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
      message: `The highest pay, ${codedMoney(max, currency)}, is more than twice the lowest, ${codedMoney(min, currency)}.`,
      mend: "State the range that you would offer for this opening; two levels of seniority are two postings.",
    }),
  ];
}

function implausible(pay: Compensation, employmentType: EmploymentType): ReviewFinding[] {
  const end = (["min", "max"] as const).find((each) => pay[each] !== null && !isPlausible(pay[each], pay, pay.period, employmentType));
  const amount = end === undefined ? null : pay[end];
  if (end === undefined || amount === null) return [];
  return [
    finding("PAY_IMPLAUSIBLE", {
      place: ["compensation", end],
      message: `${codedMoney(amount, pay.currency)} ${periodText(pay.period)} is ${isBelowMinimumWage(amount, pay, employmentType) ? "below the federal minimum wage" : "not what work pays"}.`,
      mend: periodThatFits(amount, pay, employmentType) ?? "Check the amount and the period.",
    }),
  ];
}

function isPlausible(amount: number, { currency }: Compensation, period: PayPeriod, employmentType: EmploymentType): boolean {
  const bounds = plausibleYearlyPay[currency];
  if (bounds === undefined) return true;
  const pay = yearlyUnits(amount, currency, period);
  return pay >= bounds.least * shareOfFullTime(employmentType, period) && pay <= bounds.most;
}

function isBelowMinimumWage(amount: number, { currency, period }: Compensation, employmentType: EmploymentType): boolean {
  const bounds = plausibleYearlyPay[currency];
  return bounds !== undefined && bounds.minimumWage && yearlyUnits(amount, currency, period) < bounds.least * shareOfFullTime(employmentType, period);
}

function periodThatFits(amount: number, pay: Compensation, employmentType: EmploymentType): string | undefined {
  const period = payPeriods.find((each) => isPlausible(amount, pay, each, employmentType));
  return period === undefined ? undefined : `Check the period: did you mean ${codedMoney(amount, pay.currency)} ${periodText(period)}?`;
}
