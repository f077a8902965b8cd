import { reachLimits, sumReach, type ReachEntry } from "@rounds/shared/distribution/reach.ts";
import { isVisit } from "@rounds/shared/distribution/visitor.ts";
import { dayPlus, localDays } from "@rounds/shared/time/local-day.ts";
import { expect, test } from "vitest";

const person = { method: "GET", userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1", purpose: undefined, destination: "document", isStaff: false };

test.each([
  ["a person on a phone", {}, true],
  ["a browser that does not say what it opens", { destination: undefined }, true],
  ["somebody in LinkedIn's app", { userAgent: `${person.userAgent} [LinkedInApp]/9.30` }, true],
  ["a phone of the make Cubot", { userAgent: "Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36" }, true],
  ["a search engine", { userAgent: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }, false],
  ["a search engine that calls itself a phone", { userAgent: `${person.userAgent} (compatible; bingbot/2.0)` }, false],
  ["a preview of a link", { userAgent: "facebookexternalhit/1.1" }, false],
  ["a preview in a chat", { userAgent: "WhatsApp/2.24" }, false],
  ["a program", { userAgent: "curl/8.5.0" }, false],
  ["a browser without a window", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36" }, false],
  ["nobody who says who", { userAgent: undefined }, false],
  ["a question about the page", { method: "HEAD" }, false],
  ["a browser that fetches ahead", { purpose: "prefetch" }, false],
  ["a browser that draws ahead", { purpose: "prefetch;prerender" }, false],
  ["a script that reads the page", { destination: "empty" }, false],
  ["a colleague", { isStaff: true }, false],
])("%s", (_who, changes, expected) => {
  expect(isVisit({ ...person, ...changes })).toBe(expected);
});

const entry = (day: string, source: string, views: number, starts = 0, applications = 0): ReachEntry => ({ day, source, views, starts, applications });

test("Days without visits stand there too, what lies outside does not, and the largest source is first", () => {
  const reach = sumReach([entry("2026-11-01", "indeed", 9), entry("2026-11-02", "linkedin", 3, 1), entry("2026-11-04", "linkedin", 2), entry("2026-11-04", "indeed", 1, 0, 1)], "2026-11-02", "2026-11-04");
  expect(reach.total).toEqual({ views: 6, starts: 1, applications: 1 });
  expect(reach.days.map(({ day, views }) => `${day} ${views}`)).toEqual(["2026-11-02 3", "2026-11-03 0", "2026-11-04 3"]);
  expect(reach.sources.map(({ source, views, applications }) => `${source} ${views} ${applications}`)).toEqual(["linkedin 5 0", "indeed 1 1"]);
});

test("A table has an end; what is left out is summed", () => {
  const many = Array.from({ length: 70 }, (_, index) => entry("2026-11-02", `source ${index}`, 100 - index));
  const { sources, total } = sumReach([...many, entry("2026-11-02", "other", 1)], "2026-11-02", "2026-11-02");
  expect(sources).toHaveLength(reachLimits.sourcesShown);
  expect(sources.reduce((sum, { views }) => sum + views, 0)).toBe(total.views);
});

test("A share link stands in the table, however little it brought", () => {
  const many = Array.from({ length: 70 }, (_, index) => entry("2026-11-02", `source ${index}`, 100 - index));
  const { sources, total } = sumReach([...many, entry("2026-11-02", "link-0123456789", 1)], "2026-11-02", "2026-11-02");
  expect(sources).toHaveLength(reachLimits.sourcesShown + 1);
  expect(sources.at(-1)).toMatchObject({ source: "link-0123456789", views: 1 });
  expect(sources.reduce((sum, { views }) => sum + views, 0)).toBe(total.views);
});

test.each([
  ["2026-11-24T05:59:00Z", "America/Chicago", "2026-11-23"],
  ["2026-11-24T06:00:00Z", "America/Chicago", "2026-11-24"],
  ["2026-11-24T18:14:00Z", "Asia/Kathmandu", "2026-11-24"],
  ["2026-11-24T18:15:00Z", "Asia/Kathmandu", "2026-11-25"],
])("%s in %s is %s", (instant, zone, expected) => {
  expect(localDays(zone)(instant)).toBe(expected);
});

test("A day after the last of February", () => {
  expect([dayPlus("2028-02-28", 1), dayPlus("2027-02-28", 1), dayPlus("2027-01-01", -1)]).toEqual(["2028-02-29", "2027-03-01", "2026-12-31"]);
});
