import { mapChannels, toLinear, toOklch, toRgb, type Oklch, type Rgb } from "./oklch.ts";

/** "#rrggbb" in small letters. */
export type Hex = `#${string}`;

/** WCAG 2.2: text of the usual size (1.4.3), and what is no text, such as the ring around the focus (1.4.11). */
export const contrastNeeded = { text: 4.5, shape: 3 } as const;

/** What a person typed as a color: "#14606B", "14606b" or "#fff"; null for anything else. */
export function parseColor(text: string): Hex | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, "$&$&")}`;
}

/** How far two colors are apart in brightness, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Hex, other: Hex): number {
  const [mine, theirs] = [luminance(one), luminance(other)];
  return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
}

/** Whether text in this color can be read on every one of the grounds. */
export function isReadableOn(color: Hex, grounds: readonly Hex[]): boolean {
  return grounds.every((ground) => contrast(color, ground) >= contrastNeeded.text);
}

/** As people write a ratio: "4.5:1". Cut, not rounded: 4.49 must not read as 4.5. */
export function contrastText(ratio: number): string {
  return `${Math.floor(ratio * 10 + 1e-9) / 10}:1`;
}

const LIGHTNESS_STEP = 0.004;

/** The shade nearest to `color`, of its own hue, that `suits`; sought towards black or towards white, which is the answer when no shade before it suits. */
export function nearestShade(color: Oklch, towards: "black" | "white", suits: (shade: Hex) => boolean): Hex {
  const step = towards === "black" ? -LIGHTNESS_STEP : LIGHTNESS_STEP;
  for (let { lightness } = color; lightness > 0 && lightness < 1; lightness += step) {
    const shade = toHex(toRgb({ ...color, lightness }));
    if (suits(shade)) return shade;
  }
  return towards === "black" ? "#000000" : "#ffffff";
}

/** The color itself where text in it can be read on white, else its nearest darker shade that can. */
export function readableOnWhite(color: Hex): Hex {
  const suits = (shade: Hex) => isReadableOn(shade, ["#ffffff"]);
  return suits(color) ? color : nearestShade(hexToOklch(color), "black", suits);
}

export function hexToOklch(color: Hex): Oklch {
  return toOklch(channels(color));
}

export function toHex(rgb: Rgb): Hex {
  return `#${rgb.map((channel) => Math.round(channel * 255).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: Hex): number {
  const [red, green, blue] = mapChannels(channels(color), toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: Hex): Rgb {
  const number = Number.parseInt(color.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}
