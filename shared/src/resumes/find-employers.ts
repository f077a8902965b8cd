import type { EmployerFact, FoundAt, Proposal } from "./facts.ts";
import { headOf, type Head } from "./employer-head.ts";
import type { Piece } from "./lines.ts";
import { singleYearIn, yearSpanIn, type YearSpan } from "./year-spans.ts";

interface Entry {
  readonly span: YearSpan;
  readonly head: Head;
  readonly foundAt: FoundAt;
}

const mostLinesBefore = 3;
const mostLinesAfter = 2;
const duration = /^(?:full[- ]time|part[- ]time)?[\s·]*\d+ (?:years?|yrs?|a[nñ]os?|months?|mos?|mes(?:es)?)(?: \d+ (?:months?|mos?|mes(?:es)?))?$/i;

/** Where the owner worked, as the entries of the experience section tell it: each stands around its dates. */
export function findEmployers(pieces: readonly Piece[]): Proposal<EmployerFact>[] {
  const entries = runsOf(pieces).flatMap(entriesIn);
  return withoutDoubles(inherited(entries));
}

/** The pieces of each stretch under one heading. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.sections.includes("EXPERIENCE") && !duration.test(piece.text.trim())) {
      if (last?.sections.includes("EXPERIENCE") === true && runs.length > 0) runs.at(-1)?.push(piece);
      else runs.push([piece]);
    }
    last = piece;
  }
  return runs;
}

/** Every entry is laid out as the first: as many lines stand before its dates as between the heading and the first dates. */
function entriesIn(run: readonly Piece[]): Entry[] {
  const anchors = anchorsOf(run);
  const [first] = anchors;
  if (first === undefined) return [];
  const before = Math.min(run.slice(0, first.at).filter(({ isProse }) => !isProse).length, mostLinesBefore);
  return anchors.flatMap(({ at, span }, index): Entry[] => {
    const from = Math.max((anchors[index - 1]?.at ?? -1) + 1, at - before);
    const above = afterLastProse(run.slice(from, at));
    const until = Math.min((anchors[index + 1]?.at ?? run.length + before) - before, at + 1 + mostLinesAfter, run.length);
    const below = beforeProse(run.slice(at + 1, Math.max(at + 1, until)));
    const piece = run[at];
    if (piece === undefined) return [];
    const head = headOf({ above: above.map(({ text }) => text), own: span.rest, below: below.map(({ text }) => text) });
    return [{ span, head, foundAt: placeOf(head, [...above, piece, ...below], piece) }];
  });
}

function anchorsOf(run: readonly Piece[]): { at: number; span: YearSpan }[] {
  const spans = run.flatMap((piece, at) => {
    const span = piece.isProse && !isHeadInList(piece) ? null : yearSpanIn(piece.text);
    return span === null ? [] : [{ at, span }];
  });
  if (spans.length > 0) return spans;
  return run.flatMap((piece, at) => {
    const year = piece.isProse || !/(?:^|[\s(,|–-])(?:19|20)\d{2}\)?$/.test(piece.text.trim()) ? null : singleYearIn(piece.text);
    return year === null ? [] : [{ at, span: year }];
  });
}

/** Some set a bullet before each position: short, and with its dates at an end. */
function isHeadInList({ text }: Piece): boolean {
  const span = yearSpanIn(text);
  return span !== null && text.length < 110 && !/[.;]$/.test(text.trim()) && (span.rest.split("\t").length === 1) && span.rest.split(" ").length <= 12;
}

function afterLastProse(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex(({ isProse }) => isProse);
  return pieces.slice(last + 1);
}

function beforeProse(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ isProse }) => isProse);
  return first < 0 ? pieces : pieces.slice(0, first);
}

/** The line that names the employer, for it is what the fact is about. */
function placeOf({ employer, title }: Head, pieces: readonly Piece[], anchor: Piece): FoundAt {
  const named = pieces.find(({ text }) => employer !== null && text.includes(employer)) ?? pieces.find(({ text }) => title !== null && text.includes(title));
  return (named ?? anchor).foundAt;
}

/** Positions that follow each other at one house name it once: an entry of nothing but a title goes with the employer above it. */
function inherited(entries: readonly Entry[]): Proposal<EmployerFact>[] {
  let employer: string | null = null;
  let isBare = false;
  const found = entries.map(({ span, head, foundAt }, index): (Proposal<EmployerFact> & { readonly isCovered: boolean }) | null => {
    const isOwn = head.employer !== null;
    if (isOwn) employer = head.employer;
    else if (!head.isTitleAlone) employer = null;
    const next = entries[index + 1];
    isBare = isOwn && head.title === null && next?.head.isTitleAlone === true;
    if (employer === null) return null;
    return { fact: { employer, title: head.title, fromYear: span.from, toYear: span.to, isCurrent: span.isOpen }, foundAt, isCovered: isBare };
  });
  return found.filter((each) => each !== null && !each.isCovered).flatMap((each) => (each === null ? [] : [{ fact: each.fact, foundAt: each.foundAt }]));
}

function withoutDoubles(found: readonly Proposal<EmployerFact>[]): Proposal<EmployerFact>[] {
  const keys = new Set<string>();
  return found.filter(({ fact }) => {
    const key = JSON.stringify(fact).toLowerCase();
    return keys.has(key) ? false : keys.add(key);
  });
}
