import { describe, expect, test } from "vitest";
import { addressOfDays, reachDaysNamed } from "../../../client/src/features/reach/console-reach-days.ts";
import { barsOf, namedBars, periodsOf, PLOT_HEIGHT, ticksTo, type Day } from "../../../client/src/features/reach/console-reach-plot.ts";
import { sortSources } from "../../../client/src/features/reach/console-reach-sort.ts";
import { barLabel, countText, periodText, plotSummary, shareText } from "../../../client/src/features/reach/console-reach-words.ts";
import { dayPlus } from "@rounds/shared/time/local-day.ts";

const daysUpTo = (last: string, views: readonly number[]): Day[] => views.map((count, index) => ({ date: dayPlus(last, index + 1 - views.length), views: count, starts: 1, applications: 0 }));

describe("the bars", () => {
  test("of four weeks are days", () => {
    const periods = periodsOf(daysUpTo("2026-11-24", Array.from({ length: 28 }, (_, index) => index)));
    expect(periods).toHaveLength(28);
    expect(periods.at(-1)).toEqual({ first: "2026-11-24", last: "2026-11-24", views: 27, starts: 1, applications: 0 });
  });

  test("of a longer time are weeks counted back from the last day, and none is lost", () => {
    const periods = periodsOf(daysUpTo("2026-11-24", Array.from({ length: 90 }, () => 2)));
    expect(periods.at(-1)).toEqual({ first: "2026-11-18", last: "2026-11-24", views: 14, starts: 7, applications: 0 });
    expect(periods[0]).toMatchObject({ first: "2026-08-27", last: "2026-09-01", views: 12 });
    expect(periods.reduce((sum, { views }) => sum + views, 0)).toBe(180);
    expect(periodsOf([])).toEqual([]);
  });

  test.each([
    [0, 4, [0, 1]],
    [1, 4, [0, 1]],
    [3, 4, [0, 1, 2, 3]],
    [7, 4, [0, 2, 4, 6, 8]],
    [37, 4, [0, 10, 20, 30, 40]],
    [101, 2, [0, 100, 200]],
    [1000, 4, [0, 500, 1000]],
    [12_345, 4, [0, 5_000, 10_000, 15_000]],
  ])("up to %i in %i steps stand against %j", (highest, most, ticks) => {
    expect(ticksTo(highest, most)).toEqual(ticks);
  });

  test("stand on the ground, fill the height at most, and show one beside a thousand", () => {
    const [none, one, half, full] = barsOf([0, 1, 500, 1000], 1000);
    expect(none?.height).toBe(0);
    expect(one?.height).toBeGreaterThan(1);
    expect(half).toMatchObject({ y: PLOT_HEIGHT / 2, height: PLOT_HEIGHT / 2 });
    expect(full).toMatchObject({ y: 0, height: PLOT_HEIGHT });
    for (const [index, bar] of [none, one, half, full].entries()) expect([bar && bar.x >= index, bar && bar.x + bar.width <= index + 1]).toEqual([true, true]);
  });

  test("are all named while they are few", () => {
    expect(namedBars(3)).toEqual([0, 1, 2]);
    expect(namedBars(28)).toEqual([0, 14, 27]);
  });
});

describe("in words", () => {
  test.each([
    [{ views: 50, starts: 6, applications: 0 }, "starts", "6 of 50 views began an application"],
    [{ views: 1, starts: 1, applications: 0 }, "starts", "1 of 1 view began an application"],
    [{ views: 300, starts: 36, applications: 0 }, "starts", "12 of 100 views began an application"],
    [{ views: 9_000, starts: 12, applications: 0 }, "starts", "Fewer than 1 of 100 views began an application"],
    [{ views: 1_000, starts: 999, applications: 0 }, "starts", "99 of 100 views began an application"],
    [{ views: 300, starts: 0, applications: 0 }, "starts", "0 of 100 views began an application"],
    [{ views: 1, starts: 3, applications: 0 }, "starts", "Some came straight to the form"],
    [{ views: 0, starts: 0, applications: 0 }, "starts", null],
    [{ views: 300, starts: 36, applications: 9 }, "applications", "9 of 36 starts became an application"],
    [{ views: 300, starts: 1, applications: 9 }, "applications", "Some came in by another way than the form"],
    [{ views: 300, starts: 36, applications: 9 }, "views", null],
  ] as const)("%j, %s: %s", (counts, step, text) => {
    expect(shareText(counts, step)).toBe(text);
  });

  test("a day, a week and what is most", () => {
    expect(periodText({ first: "2026-11-24", last: "2026-11-24" })).toBe("Tuesday, November 24");
    expect(periodText({ first: "2026-11-18", last: "2026-11-24" }).replace(/\s/g, " ")).toBe("November 18 – 24");
    expect([barLabel({ first: "2026-11-24" }, true), barLabel({ first: "2026-11-24" }, false)]).toEqual(["Tue", "Nov 24"]);
    expect([countText(1, "applications"), countText(1_200, "views")]).toEqual(["1 application", "1,200 views"]);
    expect(plotSummary(periodsOf(daysUpTo("2026-11-24", [1, 5, 3])))).toBe("The most in one day: 5 views, on Monday, November 23.");
    expect(plotSummary(periodsOf(daysUpTo("2026-11-24", Array.from({ length: 90 }, (_, index) => index)))).replace(/\s/g, " ")).toBe("The most in one week: 602 views, November 18 – 24.");
    expect(plotSummary(periodsOf(daysUpTo("2026-11-24", [0, 0])))).toBe("Nobody opened the posting in this time.");
  });
});

test("The time stands in the address, the usual one without a word", () => {
  expect([reachDaysNamed("90"), reachDaysNamed(null), reachDaysNamed("12"), reachDaysNamed("1e9")]).toEqual([90, 28, 28, 28]);
  expect([addressOfDays(28), addressOfDays(7)]).toEqual([{}, { days: "7" }]);
});

test("Sources are in the order of names from A on, or of a number from the largest", () => {
  const sources = [
    { source: "linkedin", label: "LinkedIn", kind: "BOARD", views: 2, starts: 5, applications: 0 },
    { source: "indeed", label: "Indeed", kind: "BOARD", views: 9, starts: 1, applications: 3 },
  ] as const;
  expect(sortSources(sources, "label").map(({ label }) => label)).toEqual(["Indeed", "LinkedIn"]);
  expect(sortSources(sources, "starts").map(({ label }) => label)).toEqual(["LinkedIn", "Indeed"]);
  expect(sortSources(sources, "applications").map(({ label }) => label)).toEqual(["Indeed", "LinkedIn"]);
});
