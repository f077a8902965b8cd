import type { DegreeFact, Proposal } from "./facts.ts";
import { writtenLevel } from "./degree-levels.ts";
import { foldWords } from "./fold.ts";
import type { Piece } from "./lines.ts";
import { isRegion } from "./places.ts";
import { finalYearIn } from "./year-spans.ts";

/** Begun, but not said to end. */
const unfinished = /\b(?:coursework|course work|credits?|incomplete|not completed|toward|towards|some college|did not|withdrew|transferred|sin terminar|inconcluso|abgebrochen|no finalizad[oa]|studies in)\b/i;
const school = /\b(?:universit\w*|universidad\w*|universidade|universit[éà]|college|schools?|institut\w*|academy|academia|polytechnic\w*|polit[ée]cnic\w*|hochschule|fachhochschule|faculty|facultad|faculdade|[ée]cole|escuela|escola|seminary|hogeschool|conservator\w*|lyc[ée]e|gymnasium|i\.?e\.?s\.?|c\.?f\.?p\.?|community college|hospital school|berufsschule|ensp|ifmem|universitair\w*)\b/i;
const fieldStart = /^(?:\s*[,:–—-]\s*|\s+)(?:(?:in|of|en|de|em|der|für|i|zum|zur|als)\s+(?:the )?)?/i;

interface Found {
  readonly at: number;
  readonly fact: DegreeFact;
}

/** What the education section says was studied, where and until when. */
export function findDegrees(pieces: readonly Piece[]): Proposal<DegreeFact>[] {
  const education = pieces.filter(({ sections }) => sections.includes("EDUCATION"));
  const starts = education.flatMap((piece, at) => (isDegree(piece) ? [at] : []));
  const schoolFirst = starts[0] !== undefined && starts[0] > 0 && school.test(education[starts[0] - 1]?.text ?? "");
  const beforeFirst = education[(starts[0] ?? 0) - 1];
  const datesFirst = !schoolFirst && beforeFirst !== undefined && isDateOnly(beforeFirst);
  return starts.flatMap((at, index): Proposal<DegreeFact>[] => {
    const piece = education[at];
    if (piece === undefined) return [];
    const previous = starts[index - 1] ?? -1;
    const next = starts[index + 1] ?? education.length;
    const neighbours = schoolFirst ? education.slice(Math.max(previous + 1, at - 2), at).reverse() : education.slice(at + 1, Math.min(next, at + 3));
    const opposite = schoolFirst ? education.slice(at + 1, Math.min(next, at + 2)) : education.slice(Math.max(previous + 1, at - 1), at);
    const found = degreeOf(piece, { neighbours: neighbours.filter(({ isProse, text }) => !isProse || school.test(text)), opposite, behind: education.slice(at + 1, Math.min(next, at + 4)), datesFirst });
    return found === null ? [] : [{ fact: found, foundAt: piece.foundAt }];
  });
}

function isDegree({ text }: Piece): boolean {
  return writtenLevel(text) !== null && !unfinished.test(text) && text.length <= 220;
}

/** With the dates in a column of their own, a line holds nothing else. */
function isDateOnly({ text }: Piece): boolean {
  return finalYearIn(text) !== null && /^[^\p{L}]*(?:\p{L}+\.?\s)?[^\p{L}]*(?:\p{L}+)?[^\p{L}]*$/u.test(text);
}

interface Surroundings {
  /** Where the school stands when the degree's own line does not name it. */
  readonly neighbours: readonly Piece[];
  readonly opposite: readonly Piece[];
  /** The lines after it, up to the next degree. */
  readonly behind: readonly Piece[];
  /** Every entry begins with its dates. */
  readonly datesFirst: boolean;
}

function degreeOf({ text }: Piece, { neighbours, opposite, behind, datesFirst }: Surroundings): Found["fact"] | null {
  const level = writtenLevel(text);
  if (level === null || neighbours.some((each) => unfinished.test(each.text))) return null;
  const own = schoolIn(text);
  const schoolPiece = own === null ? neighbours.find((each) => schoolIn(each.text) !== null) : undefined;
  const found = own ?? schoolIn(schoolPiece?.text ?? "");
  const dateOnly = [...(datesFirst ? [...opposite].reverse() : []), ...neighbours, ...opposite].find(isDateOnly);
  const year = finalYearIn(text) ?? finalYearIn(schoolPiece?.text ?? "") ?? finalYearIn(dateOnly?.text ?? "");
  return { level: level.level, field: fieldIn(text, level.to) ?? fieldAtLabel(behind), school: found, year };
}

/** The part of a line that names a school: "Northgate State University, Springfield, IL" gives its first part. */
function schoolIn(text: string): string | null {
  const parts = withoutYears(text).split(/\t|\s*[|•·●;]\s*|\s+[–—-]\s+|,\s+|\s+\((?=[^()]*\)\s*$)/);
  const named = parts.map((part) => part.replace(/[()]\s*$/, "").replace(/^(?:at|from|bei|an der|en la|en el)\s+/i, "").trim());
  const found = named.find((part) => school.test(part) && writtenLevelIsElsewhere(part) && !isRegion(part));
  return found === undefined || found.length > 140 || found.split(" ").length > 12 ? null : found;
}

function writtenLevelIsElsewhere(part: string): boolean {
  const level = writtenLevel(part);
  return level === null || (level.level === "HIGH_SCHOOL" ? false : level.from > 0 && school.test(part.slice(0, level.from)));
}

function withoutYears(text: string): string {
  return text.replace(/[([]?(?:(?:\p{L}{3,10}\.? )?(?:19|20)\d{2}|expected|anticipated|present)(?:\s*[–—-]\s*(?:(?:\p{L}{3,10}\.? )?(?:19|20)\d{2}|\d{2}|present|\p{L}+))?[)\]]?/giu, "\t");
}

const fieldLabel = /^(?:major|field(?: of study)?|concentration|speciali[sz]ation|area of study)\s*:\s*(?=\p{L})/iu;

/** "Major: Health Informatics" on a line of its own. */
function fieldAtLabel(pieces: readonly Piece[]): string | null {
  const labelled = pieces.find(({ text }) => fieldLabel.test(text));
  return labelled === undefined ? null : fieldIn(labelled.text.replace(fieldLabel, " "), 0);
}

/** What stands behind the level, up to the school, the year or the end. */
function fieldIn(text: string, from: number): string | null {
  const behind = withoutYears(text.slice(from).replace(/^(?:\.|['’]s)?(?:\s*\((?:Hons|Honours|[A-Z.]{2,8})\))?(?: [Dd]egree)?(?:,? \((?:Hons|Honours)\))?/, ""));
  const [first = ""] = behind.replace(fieldStart, "").split(/\t|\s*[|•·●;]\s*|\s+[–—-]\s+|,\s+|\s+(?:at|from|bei|an der)\s+(?=\p{Lu})|\s+\(|\.\s/u);
  const field = first.replace(/^(?:in|of|en|de|em)\s+/i, "").replace(/[\s.,;:)–—-]+$/, "").trim();
  const isField = field !== "" && /^\p{L}/u.test(field) && field.length <= 80 && field.split(" ").length <= 9 && !school.test(field) && !/^(?:with|magna|summa|cum|gpa|honou?rs|degree|minor|completed|graduated|program|y|and|mit|note)\b/i.test(field) && !isRegion(field);
  return isField && foldWords(field) !== "" ? field : null;
}
