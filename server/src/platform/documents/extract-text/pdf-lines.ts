/** A piece of text as it stands on a page, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Nothing follows it in its line. */
  readonly endsLine: boolean;
}

/** A gap this many times as wide as the letters are high parts columns, not words. */
const columnGap = 1.5;
/** So many lines with a part that begins at one place make a column of it. */
const fewestOfColumn = 4;
/** In points. */
const samePlace = 2;

type Line = readonly PlacedText[];

/** The text of a page line by line. Parts of a line that stand far from each other are parted by a tab, and a line of nothing but its right column begins with one: so whoever reads on can tell columns from words. */
export function linesOfPage(pieces: readonly PlacedText[]): string {
  const lines = inLines(pieces);
  const columns = columnStarts(lines);
  return lines.map((line) => `${beginsInColumn(line, columns) ? "\t" : ""}${textOf(line, columns)}`).join("\n");
}

function inLines(pieces: readonly PlacedText[]): Line[] {
  const lines: PlacedText[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.endsLine) lines.push([]);
  }
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

const written = (line: Line) => line.filter(({ text }) => text.trim() !== "");
const isWideGap = (left: PlacedText, right: PlacedText) => right.x - (left.x + left.width) > columnGap * Math.max(left.height, right.height);

/** Where right columns begin: after a wide gap, at the same place in several lines. */
function columnStarts(lines: readonly Line[]): number[] {
  const starts = lines.flatMap((line) => written(line).filter((piece, index, all) => index > 0 && isWideGap(all[index - 1] ?? piece, piece))).map(({ x }) => x);
  return [...new Set(starts)].filter((start) => starts.filter((other) => Math.abs(other - start) <= samePlace).length >= fewestOfColumn);
}

function beginsInColumn(line: Line, columns: readonly number[]): boolean {
  const [first] = written(line);
  return first !== undefined && isAtStart(first, columns);
}

const isAtStart = ({ x }: PlacedText, columns: readonly number[]) => columns.some((start) => Math.abs(start - x) <= samePlace);

function textOf(line: Line, columns: readonly number[]): string {
  let last: PlacedText | undefined;
  let text = "";
  for (const piece of line) {
    if (piece.text.trim() === "") {
      text += piece.text;
      continue;
    }
    text = last !== undefined && (isWideGap(last, piece) || isAtStart(piece, columns)) ? `${text.trimEnd()}\t${piece.text}` : text + piece.text;
    last = piece;
  }
  return text;
}
