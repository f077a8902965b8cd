import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../../client/src/${path}`, import.meta.url), "utf8");

/** The colors that a style sheet names after some place in it, up to the end of their block. */
function colorsAfter(css: string, place: string): Map<string, string> {
  const [block = ""] = (css.split(place)[1] ?? "").split("}");
  return new Map([...block.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

const tokens = read("ui/tokens.css");
const light = colorsAfter(tokens, ":root {");
const dark = colorsAfter(tokens, "@media (prefers-color-scheme: dark)");
const widget = read("features/distribution/widget.css");

test.each([
  ["the widget in light", colorsAfter(widget, ".frame {"), light],
  ["the widget in dark", colorsAfter(widget, `.frame[data-scheme="dark"] {`), dark],
])("%s has colors of the careers site", (_, own, ofSite) => {
  expect(own.size).toBeGreaterThan(8);
  for (const [name, value] of own) expect([name, value]).toEqual([name, ofSite.get(name)]);
});

test("the dark frame has all of its dark colors", () => {
  expect(colorsAfter(read("features/distribution/embedded.css"), `[data-look="dark"]) {`)).toEqual(dark);
});
