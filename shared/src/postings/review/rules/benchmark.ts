import type { Compensation, SalaryBenchmark } from "../../content.ts";
import { codedMoney } from "../../money.ts";
import { periodText } from "../../posting-words.ts";
import { inPeriod } from "../../yearly-pay.ts";
import { finding, type ReviewFinding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Beyond the highest tenth by this factor, a digit too many is likelier than generosity. */
const farAbove = 1.25;

/** The range against the salary benchmark; another currency is not compared, another period by 2,080 hours a year. */
export const benchmark: Rule = ({ content: { compensation: pay } }) => {
  if (pay === null || pay.benchmark === null || pay.benchmark.currency !== pay.currency) return [];
  const comparable = converted(pay.benchmark, pay);
  return [...below(pay, comparable), ...farAboveIt(pay, comparable)];
};

function converted(benchmark: SalaryBenchmark, { period }: Compensation): SalaryBenchmark {
  const convert = (amount: number) => Math.round(inPeriod(amount, benchmark.period, period));
  return { ...benchmark, period, average: convert(benchmark.average), low: convert(benchmark.low), high: convert(benchmark.high) };
}

function below({ min, max, currency, period }: Compensation, { average, low, source }: SalaryBenchmark): ReviewFinding[] {
  const highest = max ?? min;
  const amount = (value: number) => `${codedMoney(value, currency)} ${periodText(period)}`;
  const place = ["compensation"];
  const named = { title: `Salary benchmark: ${source}`, url: null };
  if (highest !== null && highest < low) {
    return [finding("PAY_BELOW_BENCHMARK", { place, message: `The whole range is below ${amount(low)}, which the lowest tenth earns by the benchmark.`, mend: "Raise the range, or expect people who look for their first position.", source: named })];
  }
  if (highest !== null && highest < average) {
    return [finding("PAY_BELOW_BENCHMARK", { place, message: `The whole range is below the benchmark's average of ${amount(average)}.`, mend: "Raise the upper end, or say what else makes the position worth it.", source: named })];
  }
  if (min !== null && min < low) {
    return [finding("PAY_STARTS_LOW", { place: ["compensation", "min"], message: `The range begins below ${amount(low)}, which the lowest tenth earns by the benchmark.`, mend: "Raise the lower end to what you would really offer.", source: named })];
  }
  return [];
}

function farAboveIt({ min, max, currency, period }: Compensation, { high, source }: SalaryBenchmark): ReviewFinding[] {
  const isFar = (min !== null && min > high) || (max !== null && max > high * farAbove);
  if (!isFar) return [];
  return [
    finding("PAY_FAR_ABOVE_BENCHMARK", {
      place: ["compensation", max !== null && max > high * farAbove ? "max" : "min"],
      message: `The pay reaches far beyond ${codedMoney(high, currency)} ${periodText(period)}, which the highest tenth earns by the benchmark.`,
      mend: "Check the amounts; if they are right, say in the note what explains them.",
      source: { title: `Salary benchmark: ${source}`, url: null },
    }),
  ];
}
