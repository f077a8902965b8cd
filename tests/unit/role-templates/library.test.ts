import { averageStars, isStars, matchesSearch, type SearchedTemplate } from "@rounds/shared/role-templates/library.ts";
import { describe, expect, test } from "vitest";
import { cutPage, encodeCursor, readPage, type PageArguments } from "../../../server/src/graphql/connections.ts";

const template: SearchedTemplate = {
  title: "3D imaging technologist",
  category: "Imaging technologists",
  summary: "Sägt, misst und zeigt: naïve readers welcome.",
  credentials: [{ name: "Registered Technologist, Computed Tomography", abbreviation: "R.T.(CT)" }, { name: "State license", abbreviation: null }],
};

describe("a search of the library", () => {
  test.each(["", "   ", "3d", "IMAGING", "imag tech", "technologists 3D", "sagt", "NAIVE", "r.t.(ct)", "ct", "tomography license", "!?"])("finds by %j", (search) => expect(matchesSearch(template, search)).toBe(true));
  test.each(["mri", "imaging nurse", "maging", "33d"])("does not find by %j", (search) => expect(matchesSearch(template, search)).toBe(false));
  test("reads no more than a person types", () => expect(matchesSearch(template, `${"3d ".repeat(100)}nothing`)).toBe(true));
});

test("the mean of ratings has two decimals, and there is none of none", () => {
  expect(averageStars({ count: 0, sum: 0 })).toBeNull();
  expect(averageStars({ count: 2, sum: 9 })).toBe(4.5);
  expect(averageStars({ count: 3, sum: 11 })).toBe(3.67);
});

test("a rating is one to five whole stars", () => {
  expect([0, 1, 5, 6, 2.5, Number.NaN].map(isStars)).toEqual([false, true, true, false, false, false]);
});

describe("a page cut out of a list", () => {
  const rows = [["a", "1"], ["b", "1"], ["b", "2"], ["c", "1"]].map(([key = "", id = ""]) => ({ key, id }));
  const cut = (asked: PageArguments) => {
    const { page, more } = cutPage(readPage(asked, 20), rows, (row) => row);
    return [page.map(({ key, id }) => key + id).join(" "), more];
  };
  const b1 = encodeCursor({ key: "b", id: "1" });

  test.each<[PageArguments, string, boolean]>([
    [{}, "a1 b1 b2 c1", false],
    [{ first: 2 }, "a1 b1", true],
    [{ first: 1, after: b1 }, "b2", true],
    [{ first: 5, after: b1 }, "b2 c1", false],
    [{ last: 2 }, "b2 c1", true],
    [{ last: 2, before: b1 }, "a1", false],
    [{ first: 0 }, "", true],
    [{ last: 0 }, "", true],
  ])("by %j", (asked, page, more) => expect(cut(asked)).toEqual([page, more]));
});
