import { describe, expect, test } from "vitest";
import { contrast, contrastText, isReadableOn, parseColor, readableOnWhite, type Hex } from "../../../shared/src/brand/colors.ts";

describe("a color that somebody typed", () => {
  test.each([
    ["#14606B", "#14606b"],
    ["14606b", "#14606b"],
    [" #0AF ", "#00aaff"],
    ["#14606", null],
    ["teal", null],
    ["#14606b;} body{display:none", null],
    ["rgb(0 0 0)", null],
    ["", null],
  ])("%j is %j", (typed, color) => expect(parseColor(typed)).toBe(color));
});

// The first three are WCAG's own ends and the best-known border case; the others were worked out by its formula.
test.each<[Hex, Hex, string]>([
  ["#000000", "#ffffff", "21:1"],
  ["#ffffff", "#ffffff", "1:1"],
  ["#767676", "#ffffff", "4.5:1"],
  ["#777777", "#ffffff", "4.4:1"],
  ["#ffd400", "#ffffff", "1.4:1"],
  ["#ff0000", "#ffffff", "3.9:1"],
  ["#0000ff", "#ffffff", "8.5:1"],
])("%s and %s are %s apart, whichever comes first", (one, other, ratio) => {
  expect(contrastText(contrast(one, other))).toBe(ratio);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe("the nearest shade that can be read on white", () => {
  test("is the color itself when it can be read", () => {
    for (const color of ["#14606b", "#767676", "#000000", "#c8102e"] as const) expect(readableOnWhite(color)).toBe(color);
  });

  test.each<[string, Hex]>([["yellow", "#ffd400"], ["sky", "#4fc3f7"], ["lime", "#aeea00"], ["orange", "#ff8f00"], ["white", "#ffffff"], ["pale pink", "#fce4ec"]])("of %s can be read, and only just", (_, color) => {
    const shade = readableOnWhite(color);
    expect(isReadableOn(shade, ["#ffffff"])).toBe(true);
    expect(contrast(shade, "#ffffff")).toBeLessThan(4.8);
  });

  test("keeps the hue: yellow becomes a dark yellow, not a grey", () => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(readableOnWhite("#ffd400").slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(blue + 60);
    expect(green).toBeGreaterThan(blue + 60);
  });
});
