import type { NameFact, Proposal } from "./facts.ts";
import { fold, foldWords } from "./fold.ts";
import type { Piece } from "./lines.ts";
import { partName, type NameEvidence } from "./name-parts.ts";
import { hasEmployerNoun, hasTitleNoun } from "./work-words.ts";

const label = /^(?:full name|(?:first|given) names?(?:\(s\))? ?(?:\/|and) ?(?:surname|last name|family name)(?:\(s\))?|name|nombre(?: completo)?|nombre y apellidos|nom(?: et pr[eé]nom)?|name und vorname|nome(?: completo)?|candidate|naam)\s*:?[ \t]+(?=\p{Lu})/iu;
const givenLabel = /^(?:given name|first name|nombre|vorname|pr[eé]nom|nome)\s*:?[ \t]+(\p{Lu}[^\t|]*)$/iu;
const familyLabel = /^(?:family name|last name|surname|apellidos?|nachname|familienname|nom(?: de famille)?|sobrenome|cognome)\s*:?[ \t]+(\p{Lu}[^\t|]*)$/iu;
const linesOfHead = 6;

/** At the head of the resume, at a label, or wherever the e-mail address bears it out. */
export function findName(pieces: readonly Piece[], { email, profile, isIberian }: { email: string | null; profile: string | null; isIberian: boolean }): Proposal<NameFact> | null {
  const evidence: NameEvidence = { handles: handlesIn(email, profile), isIberian };
  return byTwoLabels(pieces) ?? byLabel(pieces, evidence) ?? byPlace(pieces, evidence, fold(email?.split("@")[0] ?? "") + " " + fold(profile ?? ""));
}

function handlesIn(email: string | null, profile: string | null): string[] {
  const local = email?.split("@")[0] ?? "";
  const slug = profile?.replace(/\/$/, "").split("/").at(-1) ?? "";
  return foldWords(`${local} ${slug}`.replace(/[._-]/g, " ")).split(" ").filter((handle) => handle.length > 2);
}

function byTwoLabels(pieces: readonly Piece[]): Proposal<NameFact> | null {
  for (const [index, { text, foundAt }] of pieces.entries()) {
    const given = givenLabel.exec(text)?.[1]?.trim();
    const family = [pieces[index - 1], pieces[index + 1]].map((piece) => familyLabel.exec(piece?.text ?? "")?.[1]?.trim()).find((found) => found !== undefined);
    const name = given === undefined || family === undefined ? null : partName(`${family}, ${given}`, { handles: [], isIberian: false });
    if (name !== null) return { fact: name, foundAt };
  }
  return null;
}

function byLabel(pieces: readonly Piece[], evidence: NameEvidence): Proposal<NameFact> | null {
  const atHead = pieces.slice(0, 20).filter(({ sections }) => sections.includes("HEADER") || sections.includes("CONTACT"));
  for (const { text, foundAt } of atHead) {
    const name = label.test(text) ? partName(text.replace(label, ""), evidence) : null;
    if (name !== null) return { fact: name, foundAt };
  }
  return null;
}

function byPlace(pieces: readonly Piece[], evidence: NameEvidence, handle: string): Proposal<NameFact> | null {
  const candidates = pieces.filter(({ isProse, sections, text }) => !isProse && !sections.includes("PEOPLE") && text.length <= 90).flatMap((piece) => {
    const name = mayBeName(piece.text) ? partName(piece.text, evidence) : null;
    return name === null ? [] : [{ fact: name, foundAt: piece.foundAt, piece }];
  });
  const borneOut = candidates.find(({ fact }) => isBorneOut(fact, handle));
  const top = pieces.filter(({ sections }) => sections.includes("HEADER")).slice(0, linesOfHead);
  // The first line that could be anything but an address is the name, or there is none that can be told.
  const [head] = top.filter(({ text }) => !/[@\d]|https?:|www\./.test(text.split("\t")[0] ?? ""));
  const atHead = candidates.find(({ piece }) => piece === head);
  const best = borneOut ?? atHead ?? null;
  return best === null ? twoLines(pieces, evidence, handle) : { fact: best.fact, foundAt: best.foundAt };
}

function mayBeName(text: string): boolean {
  const first = text.split(/[|•·\t]|\s[–—-]\s/)[0] ?? "";
  return !hasTitleNoun(first) && !hasEmployerNoun(first);
}

/** Whether an address such as "m.quill" or "quill.mara" goes with the name. */
function isBorneOut({ givenName, familyName }: NameFact, handle: string): boolean {
  const given = fold(givenName.split(" ")[0] ?? "");
  const families = familyName.split(/[ -]/).map(fold).filter((part) => part.length > 2);
  const whole = [fold(familyName), ...families].filter((part) => part.length > 1);
  return whole.some((family) => handle.includes(family)) && (handle.includes(given) || whole.some((family) => new RegExp(`(?:^| )${given.slice(0, 1)}\\w?${family}|${family}${given.slice(0, 1)}(?: |\\d|$)`).test(handle)));
}

/** Given name over family name, as large letters are set; only when the address names both. */
function twoLines(pieces: readonly Piece[], evidence: NameEvidence, handle: string): Proposal<NameFact> | null {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next === undefined || piece.isProse || !/^\p{Lu}[\p{L}' -]{1,30}$/u.test(piece.text) || !/^\p{Lu}[\p{L}' -]{1,30}$/u.test(next.text)) continue;
    const name = partName(`${piece.text} ${next.text}`, evidence);
    if (name !== null && isBorneOut(name, handle)) return { fact: name, foundAt: piece.foundAt };
  }
  return null;
}
