import { contrast, contrastNeeded, hexToOklch, isReadableOn, nearestShade, parseColor, toHex, type Hex } from "./colors.ts";
import { toRgb, type Oklch } from "./oklch.ts";

/** The colors of one scheme that come from the organization's own; their names are those of client/src/ui/tokens.css. */
export interface SchemeColors {
  /** Text and links on every ground, and the fill of a button. */
  readonly accent: Hex;
  readonly accentHover: Hex;
  /** A ground for a notice or a tag. */
  readonly accentSoft: Hex;
  /** Text on the fill. */
  readonly onAccent: Hex;
  readonly focus: Hex;
}

export interface Palette {
  readonly light: SchemeColors;
  readonly dark: SchemeColors;
}

/** The grounds of client/src/ui/tokens.css on which the accent stands as text. */
export const grounds = {
  light: ["#faf9f6", "#ffffff", "#f1efea", "#f5f3ee"],
  dark: ["#15181a", "#1d2123", "#101314", "#24292b"],
} as const satisfies Record<keyof Palette, readonly Hex[]>;

const SOFT = { light: { lightness: 0.945, mostChroma: 0.022 }, dark: { lightness: 0.31, mostChroma: 0.04 } } as const;
const DARK_ACCENT = { lightness: 0.79, mostChroma: 0.13 } as const;
const DARK_TEXT = { lightness: 0.26, mostChroma: 0.05 } as const;
/** In lightness; a color that is nearly black cannot darken, and lightens by more: steps near black are hard to see. */
const HOVER_STEP = { light: -0.09, nearBlack: 0.22, dark: 0.07 } as const;
const NEAR_BLACK = 0.25;

/** Everything that one color of an organization becomes: each pair of text and ground reaches 4.5:1, the focus ring 3:1, in both schemes. */
export function paletteOf(brand: Hex): Palette {
  const color = hexToOklch(brand);
  return { light: lightColors(brand, color), dark: darkColors(color) };
}

function lightColors(brand: Hex, color: Oklch): SchemeColors {
  const accentSoft = shade(color, SOFT.light);
  const isText = (candidate: Hex) => isReadableOn(candidate, [...grounds.light, accentSoft]);
  const accent = isText(brand) ? brand : nearestShade(color, "black", isText);
  const { lightness } = hexToOklch(accent);
  const step = lightness < NEAR_BLACK ? HOVER_STEP.nearBlack : HOVER_STEP.light;
  return { accent, accentHover: toHex(toRgb({ ...color, lightness: lightness + step })), accentSoft, onAccent: "#ffffff", focus: accent };
}

function darkColors(color: Oklch): SchemeColors {
  const accentSoft = shade(color, SOFT.dark);
  const isText = (candidate: Hex) => isReadableOn(candidate, [...grounds.dark, accentSoft]);
  const muted = { ...color, chroma: Math.min(color.chroma, DARK_ACCENT.mostChroma), lightness: DARK_ACCENT.lightness };
  const accent = nearestShade(muted, "white", isText);
  const accentHover = toHex(toRgb({ ...muted, lightness: hexToOklch(accent).lightness + HOVER_STEP.dark }));
  const text = { ...color, chroma: Math.min(color.chroma, DARK_TEXT.mostChroma), lightness: DARK_TEXT.lightness };
  const onAccent = nearestShade(text, "black", (candidate) => isReadableOn(candidate, [accent, accentHover]));
  return { accent, accentHover, accentSoft, onAccent, focus: accentHover };
}

function shade({ chroma, hue }: Oklch, { lightness, mostChroma }: { readonly lightness: number; readonly mostChroma: number }): Hex {
  return toHex(toRgb({ lightness, chroma: Math.min(chroma, mostChroma), hue }));
}

/** The pairs of a scheme that miss the contrast they need; none, for every palette that `paletteOf` makes. */
export function unreadablePairs(colors: SchemeColors, scheme: keyof Palette): string[] {
  const { accent, accentHover, accentSoft, onAccent, focus } = colors;
  const { text, shape } = contrastNeeded;
  const pairs: readonly (readonly [string, Hex, Hex, number])[] = [
    ...[...grounds[scheme], accentSoft].flatMap((ground) => [["accent", accent, ground, text], ["accent-hover", accentHover, ground, text], ["focus", focus, ground, shape]] as const),
    ["on-accent on accent", onAccent, accent, text],
    ["on-accent on accent-hover", onAccent, accentHover, text],
  ];
  return pairs.filter(([, one, other, needed]) => contrast(one, other) < needed).map(([name, one, other]) => `${name}: ${one} on ${other}`);
}

/** The palette as a style sheet that comes after tokens.css: for the reader's scheme, or for a page that has one `only`. Empty for what is no color. */
export function paletteCss(accentColor: string, only?: keyof Palette): string {
  const brand = parseColor(accentColor);
  if (brand === null) return "";
  const { light, dark } = paletteOf(brand);
  if (only !== undefined) return `:root{${declarations(only === "dark" ? dark : light)}}`;
  return `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}

function declarations({ accent, accentHover, accentSoft, onAccent, focus }: SchemeColors): string {
  return `--accent:${accent};--accent-hover:${accentHover};--accent-soft:${accentSoft};--on-accent:${onAccent};--focus:${focus}`;
}
