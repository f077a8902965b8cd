import { isSlug, maxSlugLength, slugFrom } from "@rounds/shared/postings/slug.ts";
import { expect, test } from "vitest";

test.each([
  ["PACS Administrator", "pacs-administrator"],
  ["MRI technologist, nights", "mri-technologist-nights"],
  ["  Señor Analista —  Bogotá  ", "senor-analista-bogota"],
  ["C++ & C# engineer (m/f/x)", "c-c-engineer-m-f-x"],
  ["ﬁrst ½", "first-1-2"],
  ["放射線技師", "posting"],
  ["", "posting"],
  ["../../etc/passwd", "etc-passwd"],
])("%j has the address %s", (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

test("a long title is cut, never within a hyphen at the end", () => {
  const slug = slugFrom(`${"a".repeat(maxSlugLength - 1)} tail`);
  expect(slug).toBe("a".repeat(maxSlugLength - 1));
});

test.each(["", "-", "a-", "-a", "a--b", "A", "a b", "ä", "a/b", "a\n", "x".repeat(maxSlugLength + 1)])("%j is no address", (text) => expect(isSlug(text)).toBe(false));
