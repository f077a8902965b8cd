import { isEmail } from "../applications/contact.ts";
import type { Proposal } from "./facts.ts";
import type { Piece } from "./lines.ts";

const address = /(?<![\w.%+-])[a-z0-9](?:[\w.+'-]*[a-z0-9])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?![\w@-])/gi;
/** A number that a layout without gaps has set before the address. */
const gluedNumber = /^(?:\+?\d[\d()./-]{5,}\d)(?=[a-z])/i;
/** What a layout without gaps has set behind it. */
const gluedLink = /(\.(?:com|org|net|edu|gov|io|co|es|de|fr))(?:https?|www\.|linkedin\.|github\.).*$/i;
const label = /(?:e-?mail|correo(?: electr[oó]nico)?|courriel|m[eé]l|mail)\s*:?\s*/i;

/** The owner's own address: at the head, in the contact section or labelled; never one of a referee or an employer. */
export function findEmail(pieces: readonly Piece[]): Proposal<string> | null {
  const found = pieces.flatMap((piece, index) => addressesIn(piece, pieces[index + 1]).map((email) => ({ fact: email, foundAt: piece.foundAt, piece })));
  const own = found.filter(({ piece }) => !piece.sections.includes("PEOPLE"));
  const atHead = own.filter(({ piece }) => piece.sections.some((section) => section === "HEADER" || section === "CONTACT" || section === "LINKS"));
  const alone = own.filter(({ piece, fact }) => isContactLine(piece, fact));
  const best = atHead[0] ?? (new Set(alone.map(({ fact }) => fact)).size === 1 ? alone[0] : undefined);
  return best === undefined ? null : { fact: best.fact, foundAt: best.foundAt };
}

function addressesIn({ text }: Piece, next: Piece | undefined): string[] {
  const here = matches(mended(text));
  if (here.length > 0 && !endsBroken(text)) return here;
  const across = next === undefined ? null : brokenAcross(text, next.text);
  return across === null ? here : matches(across);
}

function matches(text: string): string[] {
  return [...text.matchAll(address)].map(([found]) => found.replace(gluedNumber, "").replace(gluedLink, "$1").replace(/\.$/, "")).filter(isEmail);
}

/** Undoes what spreads an address over its line: "name @ example . org", "name (at) example (dot) org", full-width signs. */
function mended(text: string): string {
  return text
    .replace(/[＠﹫]/g, "@")
    .replace(/\s*[([{<]\s*(?:at|arroba|ät)\s*[)\]}>]\s*/gi, "@")
    .replace(/\s*[([{<]\s*(?:dot|punto|punkt)\s*[)\]}>]\s*/gi, ".")
    .replace(/(?<=[\w-]) ?@ ?(?=[\w-])/g, "@")
    .replace(/(?<=@[\w.-]{1,60}) ?\. ?(?=[a-z]{2,}\b)/gi, ".")
    .replace(/mailto:/gi, "");
}

const localEnd = /(?:^|[\s|•·:<\t])([a-z0-9][\w.+-]*)$/i;
const domainStart = /^([a-z0-9][a-z0-9.-]*)/i;

function endsBroken(text: string): boolean {
  return /@[\w-]*[.-]?$/.test(text) && !/@[\w-]+\.[a-z]{2,}$/i.test(text);
}

/** An address that a narrow column broke at its sign, a dot or a hyphen. */
function brokenAcross(text: string, next: string): string | null {
  const following = next.trim();
  if (/@[\w.-]*$/.test(text) && endsBroken(text) && domainStart.test(following)) {
    const joined = text + following.split(/[\s|•·\t]/)[0];
    return /@[\w-]*$/.test(text) && !/[.@-]$/.test(text) && !following.startsWith(".") && !following.includes(".") ? null : joined;
  }
  if (/^@[a-z0-9]/i.test(following) && localEnd.test(text)) return text + following;
  return null;
}

/** Nothing but ways to reach somebody: what a footer holds. */
function isContactLine({ text, isProse }: Piece, email: string): boolean {
  if (label.test(text)) return !isProse;
  const rest = mended(text).replace(email, "").replace(/[+\d().\-/–\s|•·,;:]|https?|www|linkedin|github/gi, "");
  return !isProse && rest.length <= 30;
}
