import { expect, test } from "vitest";
import { RecentlyUsed } from "../../../server/src/platform/recently-used.ts";

test("what was used lately is remembered, and what was not asked for the longest is forgotten", () => {
  const texts = new RecentlyUsed<{ text: string }>(2);
  const a = texts.remember("a", { text: "a" });
  texts.remember("b", { text: "b" });
  expect(texts.find("a")).toBe(a);
  texts.remember("c", { text: "c" });
  expect(texts.find("a")).toBe(a);
  expect(texts.find("b")).toBeUndefined();
  expect(texts.find("c")).toEqual({ text: "c" });
});
