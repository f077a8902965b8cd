import { isPhone } from "../applications/contact.ts";
import type { Proposal } from "./facts.ts";
import type { Piece } from "./lines.ts";

const ownLabel = /(?:^|[\s|•·,;(\t])(?:tel(?:[eé]fono|ephone|efone|efon|efoon|\.)?|(?:mobile|cell(?:ular)?|home|personal)(?: (?:phone|number|no\.?))?|phone(?: number| no\.?)?|m[oó]vil|mobil(?:telefon)?|handy|portable|t[eé]l(?:[eé]phone|\.)?|celular|telem[oó]vel|cellulare|gsm|[mptc](?=:))\s*[:.)]?\s*$/i;
const foreignLabel = /(?:fax|license|licen[cs]e|npi|cert(?:ificate)?|id|no|nr|n[ºo°]|number|#|zip|registration|reg|pager|work|office|referee|supervisor|dea|isbn|doi|pmid|orcid)\s*[.:#)]*\s*$/i;
const number = /(?<![\w@/.+-])(?:\+|00)?\(?\d(?:[\d\s().\-/]{5,24})\d(?:\s*(?:x|ext\.?|extension|Durchwahl)\s*\d{1,6})?(?![\w@/-])/giu;

/** The owner's phone number; numbers of fax machines, licences and referees are none. */
export function findPhone(pieces: readonly Piece[]): Proposal<string> | null {
  const found = pieces
    .filter(({ sections }) => !sections.includes("PEOPLE"))
    .flatMap((piece) => numbersIn(piece).map((phone) => ({ ...phone, piece })));
  const atHead = found.filter(({ piece }) => piece.sections.some((section) => section === "HEADER" || section === "CONTACT"));
  const labelled = found.filter(({ isLabelled, piece }) => isLabelled && !piece.isProse);
  // A number of its own kind first: "Mobile" before one that nothing names.
  const best = atHead.find(({ isLabelled }) => isLabelled) ?? atHead[0] ?? (labelled.length === 1 ? labelled[0] : undefined);
  return best === undefined ? null : { fact: best.phone, foundAt: best.piece.foundAt };
}

function numbersIn({ text }: Piece): { phone: string; isLabelled: boolean }[] {
  const plain = text.replace(/[‐-―−]/g, "-").replace(/\(0\)/g, " ");
  const dotted = plain.replace(/(?<=\d)[·•∙](?=\d)/g, ".").replace(/[☎✆📞📱🕿]/gu, "Tel: ");
  return [...dotted.matchAll(number)].flatMap((match) => {
    const phone = tidy(match[0]);
    const before = dotted.slice(0, match.index);
    const isLabelled = ownLabel.test(before);
    if (!isLabelled && (foreignLabel.test(before) || !looksLikePhone(phone))) return [];
    if (isDates(phone) || !isPhone(phone)) return [];
    return [{ phone, isLabelled }];
  });
}

function tidy(phone: string): string {
  const opened = phone.split("(").length - phone.split(")").length;
  const balanced = opened > 0 ? phone.replace("(", "") : phone;
  return balanced.replace(/\s+/g, " ").replace(/(?:extension|durchwahl|ext\.?)\s*/i, "ext. ").trim();
}

/** With its country, with an area code in brackets, or in the groups of a national plan. */
function looksLikePhone(phone: string): boolean {
  const [main = ""] = phone.split(/ ?(?:x|ext)/i);
  const digits = main.replace(/\D/g, "");
  if (/^(?:\+|00)/.test(main)) return digits.length >= 8 && digits.length <= 15;
  if (/^(?:1[ .-])?\(?[2-9]\d{2}\)?[ .\-/]{0,2}\d{3}[ .-]\d{4}$/.test(main)) return true;
  if (/^\(?0\d/.test(main)) return digits.length >= 9 && digits.length <= 12 && /[ .\-/]/.test(main);
  return /^[6-9]\d{2}(?: \d{2,3}){2,3}$/.test(main) && digits.length === 9;
}

function isDates(phone: string): boolean {
  return /^\(?(?:19|20)\d{2}\)?\s?[-/.]\s?\(?(?:(?:19|20)\d{2}|\d{1,2})\b/.test(phone) || /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}$/.test(phone) || /^\d{1,2}[/.]\d{4}\s?-\s?\d{1,2}[/.]\d{4}$/.test(phone);
}
