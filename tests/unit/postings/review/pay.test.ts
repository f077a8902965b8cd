import type { Compensation } from "@rounds/shared/postings/content.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./a-posting.ts";

const range: Compensation = { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR", note: null, benchmark: null };
const pay = (changes: Partial<Compensation>) => ({ content: { compensation: { ...range, ...changes } } });
const dollars = (amount: number) => amount * 100;

describe("the range", () => {
  test.each<[ReviewRuleId, Partial<Compensation>, Partial<Compensation>]>([
    ["PAY_MISSING", { min: null, max: null }, {}],
    ["PAY_RANGE_OPEN", { max: null }, { max: range.min }],
    ["PAY_RANGE_OPEN", { min: null }, {}],
    ["PAY_RANGE_REVERSED", { min: dollars(100_001) }, { min: dollars(100_000) }],
    ["PAY_RANGE_WIDE", { min: dollars(49_999) }, { min: dollars(50_000) }],
    ["PAY_IMPLAUSIBLE", { min: dollars(32), max: dollars(45) }, { min: dollars(32), max: dollars(45), period: "HOUR" }],
    ["PAY_IMPLAUSIBLE", { min: dollars(60_000), max: dollars(100_000), period: "HOUR" }, {}],
    ["PAY_IMPLAUSIBLE", { min: dollars(7), period: "HOUR", max: dollars(9) }, { min: 725, max: dollars(9), period: "HOUR" }],
  ])("%s is found in %j and not in %j", (rule, wrong, right) => {
    expect(findingsOf(rule, pay(wrong))).toHaveLength(1);
    expect(findingsOf(rule, pay(right))).toEqual([]);
  });

  test("of a slip is told with the period that would fit", () => {
    expect(findingsOf("PAY_IMPLAUSIBLE", pay({ min: dollars(32), max: dollars(45) }))[0]).toMatchObject({
      place: ["compensation", "min"], message: "USD 32 a year is below the federal minimum wage.", mend: "Check the period: did you mean USD 32 an hour?",
    });
  });

  test("of part-time work may be a fraction, and an unknown or half-typed currency is not judged", () => {
    expect(findingsOf("PAY_IMPLAUSIBLE", { content: { employmentType: "PART_TIME", compensation: { ...range, min: dollars(9_000), max: dollars(12_000) } } })).toEqual([]);
    for (const currency of ["JPY", "US", "", "usd"]) expect(findingsOf("PAY_IMPLAUSIBLE", pay({ currency, min: 1, max: 2 }))).toEqual([]);
  });
});

describe("the range against the benchmark", () => {
  const benchmark = { average: dollars(78_000), low: dollars(53_000), high: dollars(112_000), currency: "USD", period: "YEAR" as const, source: "A survey of 2025" };

  test.each<[ReviewRuleId, Partial<Compensation>, number]>([
    ["PAY_BELOW_BENCHMARK", { min: dollars(40_000), max: dollars(52_000) }, 1],
    ["PAY_BELOW_BENCHMARK", { min: dollars(60_000), max: dollars(77_999) }, 1],
    ["PAY_BELOW_BENCHMARK", { min: dollars(60_000), max: dollars(78_000) }, 0],
    ["PAY_STARTS_LOW", { min: dollars(52_999) }, 1],
    ["PAY_STARTS_LOW", { min: dollars(53_000) }, 0],
    ["PAY_FAR_ABOVE_BENCHMARK", { min: dollars(112_001), max: dollars(115_000) }, 1],
    ["PAY_FAR_ABOVE_BENCHMARK", { max: dollars(140_001) }, 1],
    ["PAY_FAR_ABOVE_BENCHMARK", { max: dollars(140_000) }, 0],
  ])("%s for %j: %d", (rule, changes, count) => {
    expect(findingsOf(rule, pay({ benchmark, ...changes }))).toHaveLength(count);
  });

  test("names the benchmark's source", () => {
    expect(findingsOf("PAY_BELOW_BENCHMARK", pay({ benchmark, max: dollars(70_000) }))[0]?.source.title).toContain("A survey of 2025");
  });

  test("compares hours with years by 2,080 hours", () => {
    const hourly = { min: dollars(25), max: dollars(37), period: "HOUR" } as const;
    expect(findingsOf("PAY_BELOW_BENCHMARK", pay({ benchmark, ...hourly }))[0]?.message).toContain("USD 37.50 an hour");
    expect(findingsOf("PAY_BELOW_BENCHMARK", pay({ benchmark, ...hourly, max: 3_750 }))).toEqual([]);
  });

  test("does not compare currencies", () => {
    expect(findingsOf("PAY_BELOW_BENCHMARK", pay({ benchmark, currency: "CAD", max: dollars(60_000) }))).toEqual([]);
  });
});

test("a posting without benefits says so, and one with empty lines too", () => {
  expect(findingsOf("BENEFITS_MISSING", { content: { benefits: [] } })).toHaveLength(1);
  expect(findingsOf("BENEFITS_MISSING", { content: { benefits: [" "] } })).toHaveLength(1);
  expect(findingsOf("BENEFITS_MISSING", {})).toEqual([]);
});
