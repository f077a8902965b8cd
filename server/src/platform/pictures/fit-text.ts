/** The width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Tried in this order; the last one always does. */
  readonly sizes: readonly number[];
  /** Times the size. */
  readonly lineHeight: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const ELLIPSIS = "…";
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text in lines, at the first size at which all of it fits; at the last one it ends with an ellipsis instead. */
export function fitText(text: string, box: Box, measure: Measure): FittedText {
  const smallest = box.sizes.at(-1) ?? 0;
  for (const size of box.sizes) {
    const fits = (line: string) => measure(line, size) <= box.width;
    const words = text.split(" ");
    // A word that is wider than a line is parted only when nothing smaller is left.
    if (size !== smallest && !words.every(fits)) continue;
    const lines = wrap(words.flatMap((word) => parts(word, fits)), fits);
    if (lines.length <= room(box, size)) return { size, lines };
  }
  const fits = (line: string) => measure(line, smallest) <= box.width;
  const lines = wrap(text.split(" ").flatMap((word) => parts(word, fits)), fits);
  const shown = lines.slice(0, room(box, smallest));
  return { size: smallest, lines: [...shown.slice(0, -1), cut(shown.at(-1) ?? "", fits)] };
}

function room({ height, lineHeight }: Box, size: number): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)));
}

function wrap(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces of which each fits on a line. */
function parts(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces = [""];
  for (const { segment } of letters.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (pieces.at(-1) === "" || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

function cut(line: string, fits: (line: string) => boolean): string {
  const kept = [...letters.segment(line)].map(({ segment }) => segment);
  while (kept.length > 0 && !fits(`${kept.join("")}${ELLIPSIS}`)) kept.pop();
  return `${kept.join("").replace(/[\s,;:·–—-]+$/, "")}${ELLIPSIS}`;
}
