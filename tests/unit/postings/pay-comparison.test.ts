import { describe, expect, test } from "vitest";
import { comparePay, scaleOf, type Benchmark } from "../../../client/src/features/postings/pay-comparison.ts";

const yearly: Benchmark = { average: 7_800_000, low: 5_300_000, high: 11_200_000, currency: "USD", period: "YEAR", source: "A public table, 2026" };
const hourly: Benchmark = { average: 3_700, low: 2_518, high: 5_144, currency: "USD", period: "HOUR", source: "A public table, 2026" };
const pay = (min: number | null, max: number | null, period: "HOUR" | "MONTH" | "YEAR" = "YEAR", benchmark: Benchmark | null = yearly, currency = "USD") => ({ min, max, currency, period, note: null, benchmark });

describe("a posting's pay and its benchmark", () => {
  test("of one period stay as they are", () => {
    expect(comparePay(pay(6_000_000, 10_000_000))).toMatchObject({ period: "YEAR", min: 6_000_000, max: 10_000_000, low: 5_300_000, converted: { pay: false, benchmark: false } });
    expect(comparePay(pay(3_000, 4_000, "HOUR", hourly))).toMatchObject({ period: "HOUR", min: 3_000, low: 2_518, converted: { pay: false, benchmark: false } });
  });

  test("of hours and years are both counted by the year, to the nearest hundred", () => {
    expect(comparePay(pay(3_850, 5_225, "HOUR"))).toMatchObject({ period: "YEAR", min: 8_010_000, max: 10_870_000, low: 5_300_000, converted: { pay: true, benchmark: false } });
    expect(comparePay(pay(7_000_000, null, "YEAR", hourly))).toMatchObject({ period: "YEAR", min: 7_000_000, max: null, low: 5_240_000, average: 7_700_000, high: 10_700_000, converted: { pay: false, benchmark: true } });
  });

  test("of hours and months are both counted by the year", () => {
    expect(comparePay(pay(500_000, 600_000, "MONTH", hourly))).toMatchObject({ period: "YEAR", min: 6_000_000, low: 5_240_000, converted: { pay: true, benchmark: true } });
  });

  test("of two currencies, or without an amount or a benchmark, are not compared", () => {
    expect(comparePay(pay(900_000, 1_200_000, "YEAR", yearly, "EUR"))).toBeNull();
    expect(comparePay(pay(null, null))).toBeNull();
    expect(comparePay(pay(1, 2, "YEAR", null))).toBeNull();
  });
});

describe("on the scale", () => {
  const places = (min: number | null, max: number | null) => {
    const comparison = comparePay(pay(min, max));
    if (comparison === null) throw new Error("There is nothing to compare.");
    const { at } = scaleOf(comparison);
    return [min, max, comparison.low, comparison.high].map((amount) => (amount === null ? null : at(amount)));
  };

  test.each([
    ["within the field", 6_000_000, 10_000_000],
    ["above all of it", 14_500_000, 19_000_000],
    ["below all of it", 3_000_000, 3_600_000],
    ["one amount", 8_000_000, 8_000_000],
    ["enormous", 123_456_789_012, 234_567_890_123],
    ["nothing at all", 0, 0],
  ])("%s stays within the figure, in its order", (_, min, max) => {
    const [from = 0, to = 0, low = 0, high = 0] = places(min, max).map(Number);
    for (const place of [from, to, low, high]) expect(place).toBeGreaterThanOrEqual(0);
    for (const place of [from, to, low, high]) expect(place).toBeLessThanOrEqual(100);
    expect(from).toBeLessThanOrEqual(to);
    expect(low).toBeLessThanOrEqual(high);
    if (min > 11_200_000) expect(from).toBeGreaterThan(high === 0 ? -1 : high);
    if (max < 5_300_000) expect(to).toBeLessThan(low);
  });

  test("an end that is open has room to show it", () => {
    expect(places(13_000_000, null)[0]).toBeLessThan(95);
    expect(places(null, 4_000_000)[1]).toBeGreaterThan(5);
    expect(places(7_000_000, null)[3]).toBe(100);
  });
});
