import * as english from "@rounds/shared/languages/words/en.ts";
import { describe, expect, test } from "vitest";
import { filterLabel, filterOptions } from "../../../client/src/features/postings/posting-filters.ts";
import { filtersOf, isFiltered, leastPay, listAddress, listVariables, readPostingSearch, toFilter, without } from "../../../client/src/features/postings/posting-search.ts";

const read = (query: string) => readPostingSearch(new URLSearchParams(query));
const variables = (query: string) => listVariables(read(query), new URLSearchParams(query));

describe("what the list's address asks for", () => {
  test("is read back as it was written", () => {
    const query = "q=night+shift&department=Imaging&location=Port+Tamsin&workplace=REMOTE&type=PART_TIME&pay=80000+USD&sort=title";
    const search = read(query);
    expect(listAddress(search)).toBe(`/postings?${query}`);
    expect(filtersOf(search)).toEqual(["q", "department", "location", "workplace", "type", "pay"]);
    expect(toFilter(search)).toEqual({ search: "night shift", department: "Imaging", location: "Port Tamsin", workplaceTypes: ["REMOTE"], employmentTypes: ["PART_TIME"], payAtLeast: 8_000_000, payCurrency: "USD" });
    expect(variables(query)).toMatchObject({ first: 20, orderBy: "TITLE" });
  });

  test("leaves out what is empty or not known", () => {
    const search = read("q=&department=+&workplace=MARS&type=full_time&pay=lots&sort=backwards&page=7");
    expect(isFiltered(search)).toBe(false);
    expect(listAddress(search)).toBe("/postings");
    expect(toFilter(search)).toEqual({});
    expect(variables("")).toMatchObject({ filter: {}, orderBy: "NEWEST" });
  });

  test("an order is no filter", () => {
    expect(isFiltered(read("sort=title"))).toBe(false);
    expect(listAddress(read("sort=title"))).toBe("/postings?sort=title");
  });

  test("goes without one filter and keeps the others", () => {
    expect(listAddress(without(read("q=ct&department=Imaging&sort=title"), "department"))).toBe("/postings?q=ct&sort=title");
  });

  test.each([
    ["80000 USD", { amount: 80_000, currency: "USD" }],
    ["9000000 JPY", { amount: 9_000_000, currency: "JPY" }],
    ["80000", null],
    ["-1 USD", null],
    ["80000 usd", null],
    ["8e4 USD", null],
    ["9999999999 USD", null],
  ])("the pay %j is %j", (term, least) => expect(leastPay(term)).toEqual(least));

  test("an amount of yen has no hundredths", () => {
    expect(toFilter(read("pay=9000000+JPY"))).toEqual({ payAtLeast: 9_000_000, payCurrency: "JPY" });
  });
});

describe("what the filters offer", () => {
  const options = filterOptions({
    departments: ["Imaging", "Surgery"],
    locations: [{ city: "Port Tamsin", region: "WI" }],
    workplaceTypes: ["ON_SITE", "REMOTE"],
    employmentTypes: ["FULL_TIME"],
    pay: [
      { currency: "USD", lowest: 6_200_000, highest: 9_100_000 },
      { currency: "CAD", lowest: 8_000_000, highest: 8_000_000 },
    ],
  }, english);

  test("is what is open, in words, with pay by the year and by the hour", () => {
    expect(options.location).toEqual([{ value: "Port Tamsin", label: "Port Tamsin, WI" }]);
    expect(options.pay.map(({ value }) => value)).toEqual(["65000 USD", "70000 USD", "75000 USD", "80000 USD", "85000 USD", "90000 USD"]);
    expect(options.pay[3]?.label).toBe("$80,000 ($38 an hour)");
  });

  test.each([
    ["q=night", "q", "“night”"],
    ["department=Surgery", "department", "Surgery"],
    ["department=Closed+Ward", "department", "Closed Ward"],
    ["location=Port+Tamsin", "location", "Port Tamsin, WI"],
    ["workplace=REMOTE", "workplace", "Remote"],
    ["type=PER_DIEM", "type", "Per diem"],
    ["pay=80000+USD", "pay", "At least $80,000 a year"],
  ] as const)("%s is told in words", (query, name, label) => expect(filterLabel(read(query), name, options, english)).toBe(label));
});
