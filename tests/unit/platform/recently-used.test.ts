import { expect, test } from "vitest";
import { RecentlyUsed } from "../../../server/src/platform/recently-used.ts";

test("what was used lately is not made again, and what was not asked for the longest is forgotten", () => {
  const made: string[] = [];
  const texts = new RecentlyUsed<{ key: string }>(2);
  const get = (key: string) => texts.get(key, () => (made.push(key), { key }));
  const first = get("a");
  get("b");
  expect(get("a")).toBe(first);
  get("c");
  expect(get("a")).toBe(first);
  expect(get("b")).toEqual({ key: "b" });
  expect(made).toEqual(["a", "b", "c", "b"]);
});
