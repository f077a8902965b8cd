import type { Font, FontCollection } from "fontkit";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Covers } from "./drawable-text.ts";

/** Each a file of its own, with the letters that its name says. */
const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"] as const;
const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

export interface Fonts {
  /** As a canvas is told: a weight, a size and the families in which each letter is sought. */
  font(weight: Weight, size: number): string;
  readonly covers: Covers;
}

let loading: Promise<Fonts> | undefined;

/** Source Sans 3 for every canvas of this process; read when the first picture is drawn. */
export function loadFonts(): Promise<Fonts> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Fonts> {
  const [{ GlobalFonts }, fontkit] = await Promise.all([import("@napi-rs/canvas"), import("fontkit")]);
  const covered = new Set<number>();
  for (const subset of subsets) {
    for (const weight of weights) {
      const bytes = await readFile(fileOf(subset, weight));
      if (GlobalFonts.register(bytes, familyOf(subset)) === null) throw new Error(`the font ${subset} ${weight} cannot be read`);
      if (weight === weights[0]) for (const codePoint of codePointsIn(fontkit.create(bytes))) covered.add(codePoint);
    }
  }
  const families = subsets.map((subset) => `"${familyOf(subset)}"`).join(", ");
  return { font: (weight, size) => `${weight} ${size}px ${families}`, covers: (codePoint) => covered.has(codePoint) };
}

function codePointsIn(font: Font | FontCollection): readonly number[] {
  return "characterSet" in font ? font.characterSet : [];
}

function familyOf(subset: string): string {
  return `Source Sans 3 ${subset}`;
}

function fileOf(subset: string, weight: Weight): string {
  return createRequire(import.meta.url).resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`);
}
