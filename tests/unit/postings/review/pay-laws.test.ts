import { payTransparencyLaws } from "@rounds/shared/postings/review/pay-laws/pay-transparency-laws.ts";
import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf, type Changes } from "./a-posting.ts";

const lawRules = ["PAY_LAW_RANGE", "PAY_LAW_BENEFITS", "PAY_LAW_DEADLINE", "PAY_LAW_STATEMENT"] as const satisfies readonly ReviewRuleId[];
const at = (region: string, city = "Springfield", country = "US") => [{ id: region, name: "A place", street: null, city, region, postalCode: null, country }];
const withoutPay = (locations: ReturnType<typeof at>, more: Changes = {}): Changes => ({ ...more, content: { locations, compensation: null, ...more.content } });
const citationsOf = (rule: ReviewRuleId, changes: Changes) => findingsOf(rule, changes).map(({ source }) => source.title);

/** Jurisdiction's region and city, the last day without the law, the first day with it, and the size from which it applies. */
const inPosting: readonly [string, string, string, string, string, number][] = [
  ["CA", "Fresno", "US", "2022-12-31", "2023-01-01", 15],
  ["CO", "Denver", "US", "2020-12-31", "2021-01-01", 1],
  ["CT", "Hartford", "US", "2026-09-30", "2026-10-01", 1],
  ["DC", "Washington", "US", "2024-06-29", "2024-06-30", 1],
  ["DE", "Dover", "US", "2027-09-25", "2027-09-26", 26],
  ["HI", "Honolulu", "US", "2023-12-31", "2024-01-01", 50],
  ["IL", "Chicago", "US", "2024-12-31", "2025-01-01", 15],
  ["MA", "Worcester", "US", "2025-10-28", "2025-10-29", 25],
  ["MD", "Baltimore", "US", "2024-09-30", "2024-10-01", 1],
  ["ME", "Bangor", "US", "2026-07-12", "2026-07-13", 10],
  ["MN", "Duluth", "US", "2024-12-31", "2025-01-01", 30],
  ["NJ", "Newark", "US", "2025-05-31", "2025-06-01", 10],
  ["NY", "Albany", "US", "2023-09-16", "2023-09-17", 4],
  ["NY", "Ithaca", "US", "2022-08-31", "2022-09-01", 4],
  ["VA", "Richmond", "US", "2026-06-30", "2026-07-01", 1],
  ["VT", "Burlington", "US", "2025-06-30", "2025-07-01", 5],
  ["WA", "Spokane", "US", "2022-12-31", "2023-01-01", 15],
  ["NJ", "Jersey City", "US", "2022-06-14", "2022-06-15", 5],
  ["NY", "Brooklyn", "US", "2022-10-31", "2022-11-01", 4],
  ["OH", "Cleveland", "US", "2025-10-26", "2025-10-27", 15],
  ["OH", "Columbus", "US", "2026-12-31", "2027-01-01", 15],
  ["BC", "Victoria", "CA", "2023-10-31", "2023-11-01", 1],
  ["ON", "Toronto", "CA", "2025-12-31", "2026-01-01", 25],
  ["PE", "Charlottetown", "CA", "2022-05-31", "2022-06-01", 1],
  ["Wien", "Wien", "AT", "2011-02-28", "2011-03-01", 1],
  ["RIX", "Riga", "LV", "2018-11-27", "2018-11-28", 1],
  ["VL", "Vilnius", "LT", "2019-07-26", "2019-07-27", 1],
  ["BL", "Bratislava", "SK", "2018-04-30", "2018-05-01", 1],
  ["MI", "Milano", "IT", "2026-06-06", "2026-06-07", 1],
];

describe("laws that want the range in the posting", () => {
  test.each(inPosting)("%s, %s (%s): not yet on %s, on %s", (region, city, country, before, from) => {
    expect(findingsOf("PAY_LAW_RANGE", withoutPay(at(region, city, country), { today: before }))).toEqual([]);
    const [found] = findingsOf("PAY_LAW_RANGE", withoutPay(at(region, city, country), { today: from }));
    expect(found).toMatchObject({ severity: "PROBLEM", place: ["compensation"] });
    expect(found?.source.title).not.toBe("");
  });

  test.each(inPosting.filter(([, , , , , employees]) => employees > 1))("%s, %s (%s, %s, %s): from %d employees on", (region, city, country, _before, from, employees) => {
    const found = (employeeCount: number | null) => findingsOf("PAY_LAW_RANGE", withoutPay(at(region, city, country), { today: from, posting: { employeeCount } }));
    expect(found(employees - 1)).toEqual([]);
    expect(found(employees)).toHaveLength(1);
    expect(found(null)).toHaveLength(1);
  });

  test("are met by both ends of a range, and by no open one", () => {
    const pay = { min: 6_000_000, max: 9_000_000, currency: "USD", period: "YEAR" as const, note: null, benchmark: null };
    expect(findingsOf("PAY_LAW_RANGE", { content: { locations: at("NY", "Albany"), compensation: pay } })).toEqual([]);
    expect(findingsOf("PAY_LAW_RANGE", { content: { locations: at("NY", "Albany"), compensation: { ...pay, max: null } } })).toHaveLength(1);
  });

  test("know a state by its name, its abbreviation and its dots", () => {
    for (const region of ["NY", "ny", "N.Y.", "New York"]) expect(citationsOf("PAY_LAW_RANGE", withoutPay(at(region, "Albany")))).toEqual(["N.Y. Labor Law § 194-b"]);
  });

  test("add the city's law to the state's", () => {
    expect(citationsOf("PAY_LAW_RANGE", withoutPay(at("NY", "Brooklyn")))).toEqual(["N.Y. Labor Law § 194-b", "N.Y.C. Admin. Code § 8-107(32)"]);
  });

  test("judge a posting for each of its locations", () => {
    const found = citationsOf("PAY_LAW_RANGE", withoutPay([...at("WI"), ...at("IL"), ...at("MN")]));
    expect(found).toHaveLength(2);
    expect(found.join()).toMatch(/820 ILCS.*181\.173/);
  });
});

test.each([["WI", "Madison", "US"], ["TX", "Austin", "US"], ["NV", "Reno", "US"], ["RI", "Providence", "US"], ["OH", "Cincinnati", "US"], ["OH", "Toledo", "US"], ["AB", "Calgary", "CA"], ["ENG", "London", "GB"]])("%s, %s (%s): no law wants anything in the posting", (region, city, country) => {
  const changes = withoutPay(at(region, city, country), { posting: { closesAt: null } });
  for (const rule of lawRules) expect(findingsOf(rule, changes)).toEqual([]);
});

describe("what else laws want in the posting", () => {
  test("benefits, in those states that say so", () => {
    for (const region of ["CO", "CT", "IL", "MD", "MN", "NJ", "WA"]) expect(findingsOf("PAY_LAW_BENEFITS", { content: { locations: at(region), benefits: [] } })).toHaveLength(1);
    for (const region of ["CA", "NY", "VA", "ME", "MA"]) expect(findingsOf("PAY_LAW_BENEFITS", { content: { locations: at(region), benefits: [] } })).toEqual([]);
  });

  test("a closing date in Colorado, unless applications are taken all the time", () => {
    const colorado = { content: { locations: at("CO") }, posting: { closesAt: null } };
    expect(findingsOf("PAY_LAW_DEADLINE", { ...colorado, today: "2023-12-31" })).toEqual([]);
    expect(findingsOf("PAY_LAW_DEADLINE", { ...colorado, today: "2024-01-01" })).toHaveLength(1);
    const [found] = findingsOf("PAY_LAW_DEADLINE", colorado);
    expect(found).toMatchObject({ place: ["closesAt"], severity: "PROBLEM" });
    expect(findingsOf("PAY_LAW_DEADLINE", { content: { locations: at("CO") } })).toEqual([]);
    const instructions = { documents: [], questions: [], contact: null, text: "We take applications on an ongoing basis." };
    expect(findingsOf("PAY_LAW_DEADLINE", { content: { locations: at("CO"), instructions }, posting: { closesAt: null } })).toEqual([]);
  });

  test("other pay, which the note can name or deny", () => {
    const pay = (note: string | null) => ({ content: { locations: at("IL"), highlights: [], benefits: ["Paid leave"], compensation: { min: 6_000_000, max: 9_000_000, currency: "USD", period: "YEAR" as const, note, benchmark: null } } });
    expect(findingsOf("PAY_LAW_OTHER_PAY", pay(null))).toHaveLength(1);
    expect(findingsOf("PAY_LAW_OTHER_PAY", pay("Night shifts add a differential."))).toEqual([]);
    expect(findingsOf("PAY_LAW_OTHER_PAY", pay("There is no other pay."))).toEqual([]);
  });

  test("Ontario's range of at most 50,000 dollars, and the word about the vacancy", () => {
    const pay = (min: number, max: number) => ({ content: { locations: at("ON", "Toronto", "CA"), compensation: { min: min * 100, max: max * 100, currency: "CAD", period: "YEAR" as const, note: null, benchmark: null } } });
    expect(findingsOf("PAY_LAW_RANGE_TOO_WIDE", pay(70_000, 120_001))).toHaveLength(1);
    expect(findingsOf("PAY_LAW_RANGE_TOO_WIDE", pay(70_000, 120_000))).toEqual([]);
    expect(findingsOf("PAY_LAW_RANGE_TOO_WIDE", pay(140_000, 210_000))).toEqual([]);
    expect(findingsOf("PAY_LAW_STATEMENT", pay(70_000, 90_000))).toHaveLength(1);
    const instructions = { documents: [], questions: [], contact: null, text: "This is an existing vacancy. Apply on this page." };
    expect(findingsOf("PAY_LAW_STATEMENT", { content: { ...pay(70_000, 90_000).content, instructions } })).toEqual([]);
  });
});

test("in most of the European Union pay is due before the interview: a hint, from 7 June 2026 on", () => {
  const berlin = withoutPay(at("BE", "Berlin", "DE"));
  expect(findingsOf("PAY_LAW_BEFORE_INTERVIEW", { ...berlin, today: "2026-06-06" })).toEqual([]);
  expect(findingsOf("PAY_LAW_BEFORE_INTERVIEW", { ...berlin, today: "2026-06-07" })).toHaveLength(1);
  expect(findingsOf("PAY_LAW_RANGE", berlin)).toEqual([]);
});

test("Poland did so before the directive was due", () => {
  const warsaw = withoutPay(at("MZ", "Warsaw", "PL"));
  expect(findingsOf("PAY_LAW_BEFORE_INTERVIEW", { ...warsaw, today: "2025-12-23" })).toEqual([]);
  expect(findingsOf("PAY_LAW_BEFORE_INTERVIEW", { ...warsaw, today: "2025-12-24" })).toHaveLength(1);
});

test("Austria is content with the lowest pay", () => {
  const compensation = { min: 300_000, max: null, currency: "EUR", period: "MONTH" as const, note: null, benchmark: null };
  expect(findingsOf("PAY_LAW_RANGE", { content: { locations: at("Wien", "Wien", "AT"), compensation } })).toEqual([]);
});

describe("remote work", () => {
  const remote = { workplaceType: "REMOTE" as const, compensation: null };

  test("is judged by the law of the place that it reports to, if that law counts remote work", () => {
    expect(findingsOf("PAY_LAW_RANGE", { content: { ...remote, locations: at("NY", "Albany") } })).toHaveLength(1);
    expect(findingsOf("PAY_LAW_RANGE", { content: { ...remote, locations: at("OH", "Cleveland") } })).toEqual([]);
  });

  test("from anywhere is warned of the states that count their residents, in one finding", () => {
    const found = findingsOf("PAY_LAW_REMOTE", { content: { ...remote, locations: at("WI") } });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "WARNING" });
    for (const state of ["California", "Colorado", "Maryland", "New Jersey", "Washington"]) expect(found[0]?.message).toContain(state);
    expect(found[0]?.message).not.toContain("British Columbia");
  });

  test("with a range and benefits is not, nor is work on site or work from another country", () => {
    expect(findingsOf("PAY_LAW_REMOTE", { content: { workplaceType: "REMOTE" } })).toEqual([]);
    expect(findingsOf("PAY_LAW_REMOTE", withoutPay(at("WI")))).toEqual([]);
    expect(findingsOf("PAY_LAW_REMOTE", { content: { ...remote, locations: at("ENG", "Leeds", "GB") } })).toEqual([]);
  });
});

test("a law that takes effect within a year is announced, and one further away is not", () => {
  const columbus = withoutPay(at("OH", "Columbus"));
  expect(findingsOf("PAY_LAW_AHEAD", columbus)[0]).toMatchObject({ severity: "HINT", message: expect.stringContaining("2027-01-01") });
  expect(findingsOf("PAY_LAW_AHEAD", { ...columbus, today: "2027-01-01" })).toEqual([]);
  expect(findingsOf("PAY_LAW_AHEAD", { ...withoutPay(at("DE", "Dover")), today: "2026-09-25" })).toEqual([]);
  expect(findingsOf("PAY_LAW_AHEAD", { ...withoutPay(at("DE", "Dover")), today: "2026-09-26" })).toHaveLength(1);
  expect(findingsOf("PAY_LAW_AHEAD", { content: { locations: at("OH", "Columbus") } })).toEqual([]);
});

test("every law of the table has dates, a citation and an address that can be opened", () => {
  expect(payTransparencyLaws.length).toBeGreaterThan(45);
  for (const { from, until, citation, url, checked, regions = [], cities = [], asks, fewestEmployees } of payTransparencyLaws) {
    expect(new Date(from).toISOString().slice(0, 10)).toBe(from);
    if (until !== null) expect(until > from).toBe(true);
    expect(citation).not.toBe("");
    expect(checked).not.toBe("");
    if (url !== null) expect(new URL(url).protocol).toBe("https:");
    expect([...regions, ...cities].every((name) => name === name.toUpperCase())).toBe(true);
    expect(asks).not.toHaveLength(0);
    expect(fewestEmployees).toBeGreaterThan(0);
  }
});
