import { isRegion } from "./places.ts";
import { kindOfHeader } from "./work-words.ts";

/** The lines around an entry's dates. */
interface HeadLines {
  readonly above: readonly string[];
  /** The dates' own line without them. */
  readonly own: string;
  readonly below: readonly string[];
}

export interface Head {
  readonly employer: string | null;
  readonly title: string | null;
  /** It names a title and at most a place: no employer of its own. */
  readonly isTitleAlone: boolean;
}

type PartKind = "TITLE" | "EMPLOYER" | "DEPARTMENT" | "PLACE" | "UNKNOWN";

interface Part {
  readonly text: string;
  readonly kind: PartKind;
  /** Behind "at": whatever it is called, it is where somebody worked. */
  readonly isWhere: boolean;
  /** A place stands behind it. */
  readonly hasPlace: boolean;
  readonly line: number;
}

const longestName = 120;

/** Employer and title of one entry; what cannot be told for certain is null. */
export function headOf({ above, own, below }: HeadLines): Head {
  const near = read([...above, own].filter((line) => line !== ""));
  if (near.employer !== null && near.title !== null) return near;
  const whole = below.length === 0 ? near : read([...above, own, ...below].filter((line) => line !== ""));
  return whole.employer === null && near.employer !== null ? near : whole;
}

function read(lines: readonly string[]): Head {
  const parts = lines.flatMap((line, index) => partsOf(line, index));
  const title = parts.find(({ kind }) => kind === "TITLE")?.text ?? null;
  const employer = employerAmong(parts, title !== null);
  const others = parts.filter(({ kind, text }) => kind !== "PLACE" && kind !== "DEPARTMENT" && text !== title);
  return { employer, title, isTitleAlone: title !== null && others.length === 0 };
}

function employerAmong(parts: readonly Part[], hasTitle: boolean): string | null {
  const named = parts.find(({ kind, isWhere }) => kind === "EMPLOYER" || (isWhere && kind === "UNKNOWN"));
  if (named !== undefined) return named.text;
  const unknown = parts.filter(({ kind, text }) => kind === "UNKNOWN" && isNameLike(text));
  const [only] = unknown;
  if (only === undefined || !hasTitle) return null;
  // A name that no word marks as an employer's: certain when it has a place behind it, or a line for itself beside the title.
  const isAlone = unknown.length === 1 && (only.hasPlace || parts.filter(({ line }) => line === only.line).length === 1);
  return isAlone ? only.text : null;
}

function isNameLike(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && text.length > 1 && text.length <= longestName && text.split(" ").length <= 7 && !/[.!?:]$/.test(text);
}

const separators = /\t|\s*[|•·●]\s*|\s+[–—-]\s+|\s*[;]\s*|\s+(?=@ )|,\s+(?!(?:Inc|LLC|Ltd|PC|PA|S\.A|S\.L|GmbH|P\.C|PLLC)\b)|(?<=\p{L})\s+\((?=[^()]*\)$)|\s+(?=(?:at|chez|bei|bij|presso)\s+(?:the\s+)?\p{Lu})/gu;

function partsOf(line: string, index: number): Part[] {
  const texts = line.split(separators).map((part) => part.replace(/\)$/, (close) => (part.includes("(") ? close : "")).trim()).filter((part) => part !== "");
  const joined = texts.flatMap((text) => splitByIn(text));
  return joined.map((text, at): Part => {
    const where = /^(?:at|@|chez|bei|bij|presso)\s+(?:the\s+)?/i.exec(text)?.[0] ?? "";
    const bare = text.slice(where.length);
    const next = joined[at + 1] ?? "";
    return { text: bare, kind: kindOf(bare, next, at > 0), isWhere: where !== "", hasPlace: isRegion(next) || isRegion(joined[at + 2] ?? ""), line: index };
  });
}

/** "Técnico superior en Hospital San Blas": the house begins behind "en"; "Director en Jefe" stays whole. */
function splitByIn(text: string): string[] {
  const cut = /^(.{4,60}?)\s+(?:en|na|no|am|im|an der)\s+(?:el |la )?(?=\p{Lu})/u.exec(text);
  if (cut === null) return [text];
  const [left, right] = [cut[1] ?? "", text.slice(cut[0].length)];
  return kindOfHeader(left) === "TITLE" && kindOfHeader(right) === "EMPLOYER" ? [left, right] : [text];
}

function kindOf(text: string, next: string, isLater: boolean): PartKind {
  if (isRegion(text) || /^\d{5}(?:-\d{4})?$/.test(text)) return "PLACE";
  const kind = kindOfHeader(text);
  if (kind !== "UNKNOWN") return kind;
  // "Chicago" in "Northgate Hospital, Chicago, IL"
  return isLater && isRegion(next) ? "PLACE" : "UNKNOWN";
}
