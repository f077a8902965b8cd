import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, readableOnWhite, type Hex } from "../../../shared/src/brand/colors.ts";
import { grounds, paletteCss, paletteOf, unreadablePairs } from "../../../shared/src/brand/palette.ts";

const tokens = readFileSync(new URL("../../../client/src/ui/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");
const valueOf = (css: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];

/** Nine steps of each channel: 729 colors, pure and muddy, black and white among them. */
const steps = Array.from({ length: 9 }, (_, index) => Math.round((index * 255) / 8).toString(16).padStart(2, "0"));
const everyColor = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue): Hex => `#${red}${green}${blue}`)));

function pairsMissed(brand: Hex): string[] {
  const palette = paletteOf(brand);
  return [...unreadablePairs(palette.light, "light"), ...unreadablePairs(palette.dark, "dark")].map((pair) => `${brand}: ${pair}`);
}

describe("the palette of an organization's color", () => {
  test("can be read in both schemes, whatever the color is", () => {
    expect(everyColor).toHaveLength(729);
    expect(everyColor.flatMap((color) => pairsMissed(readableOnWhite(color)))).toEqual([]);
    // Colors that were never checked, such as one that stood in the database before there was a check.
    expect(everyColor.flatMap(pairsMissed)).toEqual([]);
  });

  test("knows the grounds of the style sheet", () => {
    const named = ["ground", "surface", "surface-sunk", "surface-hover"];
    expect(named.map((name) => valueOf(light, name))).toEqual(grounds.light);
    expect(named.map((name) => valueOf(dark, name))).toEqual(grounds.dark);
  });

  test("keeps the color itself where it can be read on every ground", () => {
    expect(paletteOf("#14606b").light).toMatchObject({ accent: "#14606b", onAccent: "#ffffff", focus: "#14606b" });
    expect(paletteOf("#000000").light.accent).toBe("#000000");
  });

  test("darkens a color that white alone can carry", () => {
    expect(paletteOf("#767676").light.accent).not.toBe("#767676");
  });

  test("shows under the pointer another shade, also of black and of white", () => {
    for (const color of ["#000000", "#ffffff", "#14606b", "#7a6400"] as const) {
      const palette = paletteOf(color);
      for (const { accent, accentHover } of [palette.light, palette.dark]) expect(contrast(accentHover, accent)).toBeGreaterThan(1.2);
    }
  });
});

test("the style sheet's own accent passes the same checks", () => {
  const own = (css: string) => ({ accent: valueOf(css, "accent"), accentHover: valueOf(css, "accent-hover"), accentSoft: valueOf(css, "accent-soft"), onAccent: valueOf(css, "on-accent"), focus: valueOf(css, "focus") }) as Parameters<typeof unreadablePairs>[0];
  expect(unreadablePairs(own(light), "light")).toEqual([]);
  expect(unreadablePairs(own(dark), "dark")).toEqual([]);
});

describe("as a style sheet", () => {
  test("names the five colors of each scheme", () => {
    const css = paletteCss("#14606B");
    expect(css).toMatch(/^:root\{--accent:#14606b;--accent-hover:#[0-9a-f]{6};--accent-soft:#[0-9a-f]{6};--on-accent:#ffffff;--focus:#14606b\}@media \(prefers-color-scheme:dark\)\{:root\{(--[a-z-]+:#[0-9a-f]{6};?){5}\}\}$/);
  });

  test("is empty for what is no color", () => {
    expect(paletteCss("</style><script>")).toBe("");
  });
});
