import { sectionsOpenedBy, type Section } from "./sections.ts";
import type { FoundAt } from "./facts.ts";

/** One piece of a resume in reading order: a line, or a cell of one that runs through two columns. */
export interface Piece {
  /** Cells of one line are parted by tabs. */
  readonly text: string;
  readonly sections: readonly Section[];
  /** Begins with a bullet, or is a sentence rather than a fact. */
  readonly isProse: boolean;
  /** The one before it stands in the same place of the page: no heading or empty line between them. */
  readonly follows: boolean;
  readonly foundAt: FoundAt;
}

interface Line {
  readonly text: string;
  readonly foundAt: FoundAt;
  readonly afterGap: boolean;
}

const longestExcerpt = 160;
const bullet = /^\s*(?:[•●▪■◦‣⁃▸►➢➤✓✔*·o»>§\uf0b7\uf0a7-]|[–—])\s+(?=\S)/u;
const longestFact = 120;

/** Reads the text as a person would: columns one after the other, page heads that come again left out. */
export function piecesOf(text: string): Piece[] {
  const lines = withoutRunningHeads(linesOf(text));
  return inSections(inReadingOrder(lines));
}

function linesOf(text: string): Line[] {
  let number = 0;
  let afterGap = true;
  return text.split("\n").flatMap((raw): Line[] => {
    // Gaps of a typewriter's columns mean what a tab means.
    const line = raw.replace(/\u00ad/g, "").replace(/[\u00a0\u2007\u202f\u2000-\u200a]/g, " ").replace(/[\u200b-\u200d\u2060]/g, "").replace(/^#{1,6} (?=\S)/, "").replace(/\*\*|__/g, "").replace(/^([*_])(\S.*\S)\1$/, "$2").replace(/(?<=\S) {3,}(?=\S)/g, "\t").replace(/^ {12,}(?=\S)/, "\t").replace(/ *\t[ \t]*/g, "\t").replace(/^ +| +$/g, "");
    // A rule of dashes parts as an empty line does.
    if (!/[\p{L}\p{N}]/u.test(line)) {
      afterGap = true;
      return [];
    }
    number += 1;
    const found = { text: line, foundAt: { line: number, excerpt: shorten(line.trim().replace(/\t/g, "  ")) }, afterGap };
    afterGap = false;
    return [found];
  });
}

export function shorten(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

const pageNumber = /\b(?:page|página|pagina|seite|p\.)\s*\d+(?:\s*(?:of|de|von|sur|di|\/)\s*\d+)?\b|^\s*[-–]?\s*\d{1,2}\s*[-–]?\s*$|(?<!\d\s*[–—-]\s*)\b\d{1,3}\s*\/\s*\d{1,3}\s*$/i;

/** A page's head comes again on the next page, with another number at most; page numbers say nothing. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text }, index) => {
    const key = text.trim().replace(pageNumber, "#").replace(/\s+/g, " ");
    if (key === "#" || (pageNumber.test(text) && index > 4 && text.trim().length < 80)) return false;
    const isRepeated = seen.has(key) && /[@#]|\+?\d{3}|\p{Lu}\p{L}+ \p{Lu}/u.test(key) && index > 8 && isHeadText(key, lines);
    seen.add(key);
    return !isRepeated;
  });
}

/** Before the first heading: a title that comes again further down is another position. */
function isHeadText(key: string, lines: readonly Line[]): boolean {
  const firstHeading = lines.findIndex(({ text }, index) => index > 0 && sectionsOpenedBy(text.trim()).length > 0);
  return lines.slice(0, firstHeading < 0 ? 6 : Math.min(6, firstHeading)).some(({ text }) => text.trim().replace(pageNumber, "#").replace(/\s+/g, " ") === key);
}

type Ordered = Line & { readonly follows: boolean; readonly opensColumn?: boolean };

/** Where both sides of a gap hold headings, the text runs in two columns that were read across. */
function inReadingOrder(lines: readonly Line[]): Ordered[] {
  const first = lines.findIndex(({ text }) => isTwoColumned(text));
  const opensBoth = (side: 0 | 1) => lines.some(({ text }) => cellsOf(text)[side] !== "" && text.includes("\t") && sectionsOpenedBy(cellsOf(text)[side]).length > 0);
  const spread = lines.filter(({ text }) => isTwoColumned(text)).length;
  if (first < 0 || spread < 4 || !opensBoth(0) || !opensBoth(1)) return lines.map((line) => ({ ...line, follows: !line.afterGap }));
  const start = lines.findIndex(({ text }, index) => index <= first && lines.slice(index, first + 1).every((line) => line.text.includes("\t")) && text.includes("\t"));
  const head = lines.slice(0, start < 0 ? first : start);
  const body = lines.slice(start < 0 ? first : start);
  const side = (which: 0 | 1) => body.flatMap((line): Ordered[] => (cellsOf(line.text)[which] === "" ? [] : [{ ...line, text: cellsOf(line.text)[which], follows: !line.afterGap }]));
  const beside = side(1).map((line, index) => ({ ...line, opensColumn: index === 0 }));
  return [...head.map((line) => ({ ...line, follows: !line.afterGap })), ...side(0), ...beside];
}

function isTwoColumned(text: string): boolean {
  const [left, right] = cellsOf(text);
  return left !== "" && right !== "";
}

function cellsOf(text: string): readonly [string, string] {
  const cut = text.indexOf("\t");
  return cut < 0 ? [text, ""] : [text.slice(0, cut).trim(), text.slice(cut + 1).trim()];
}

function inSections(lines: readonly Ordered[]): Piece[] {
  let open: readonly Section[] = ["HEADER"];
  let label: readonly Section[] | null = null;
  let afterHeading = true;
  return lines.flatMap(({ text, foundAt, follows, opensColumn }): Piece[] => {
    // What stands over the first heading of a column belongs to no section of the other.
    if (opensColumn === true) open = ["HEADER"];
    const trimmed = text.trim();
    const opened = sectionsOpenedBy(trimmed);
    if (opened.length > 0) {
      // The word "Resume" over a name opens nothing.
      if (!opened.includes("TITLE")) open = opened;
      label = null;
      afterHeading = true;
      return [];
    }
    const labelled = labelIn(trimmed);
    const inLabel = labelled?.sections ?? (label !== null && follows ? label : null);
    if (labelled?.isHeading === true) open = labelled.sections;
    label = inLabel !== null && /[,;]$/.test(trimmed) ? inLabel : null;
    const written = labelled?.rest ?? trimmed;
    const content = withoutFieldLabel(written, inLabel ?? open);
    const piece: Piece = { text: content.replace(bullet, ""), sections: inLabel ?? open, isProse: isProse(content) || tellsDuties.test(written), follows: follows && !afterHeading, foundAt };
    afterHeading = false;
    return [piece];
  });
}

const fieldLabel = /^(?:dates?|period|occupation(?: or position held)?|position(?: held)?|job title|title|role|employer|company|hospital|facility|name (?:(?:and|&) (?:address|type) )?of (?:the )?(?:employer|organi[sz]ation|company|institution|school)(?: [\p{L} ]{0,50})?|organi[sz]ation|(?:title of )?qualification(?: awarded)?|degree|school|institution|fechas?|puesto|cargo|empresa|empleador|t[íi]tulo|centro|zeitraum|arbeitgeber|abschluss|poste|employeur|dipl[ôo]me|[ée]tablissement)\s*:\s*(?=\S)/iu;
const tellsDuties = /^(?:main |key |principal )?(?:activities|duties|responsibilities|tasks|achievements)(?: and (?:responsibilities|duties))?\s*:/i;

/** "Name of employer: Northgate Hospital" in a form that labels each of its fields. */
function withoutFieldLabel(text: string, sections: readonly Section[]): string {
  return sections.includes("EXPERIENCE") || sections.includes("EDUCATION") ? text.replace(fieldLabel, "") : text;
}

/** "Certifications: CIIP" speaks for its own line; "EDUCATION<tab>B.S., …" opens a section beside its first line. */
function labelIn(text: string): { sections: readonly Section[]; rest: string; isHeading: boolean } | null {
  const cut = /^([^:\t]{3,40})(:\s*|\t+)(?=\S)/.exec(text);
  if (cut === null || bullet.test(text)) return null;
  const sections = sectionsOpenedBy(cut[1] ?? "");
  if (sections.length === 0 || sections.includes("TITLE")) return null;
  return { sections, rest: text.slice(cut[0].length), isHeading: !(cut[2] ?? "").startsWith(":") };
}

function isProse(text: string): boolean {
  if (bullet.test(text)) return true;
  if (text.length > longestFact && !text.includes("\t")) return true;
  return /[.;]$/.test(text) && text.split(" ").length > 8;
}
