/** A span of time as a resume gives it; years alone count. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
  readonly isOpen: boolean;
  /** The text without the span. */
  readonly rest: string;
}

const month =
  "(?:jan(?:uary|uar|vier|eiro|\\.)?|feb(?:ruary|ruar|\\.)?|f[ée]v(?:rier|ereiro|\\.)?|mar(?:ch|s|ço|zo|\\.)?|m[äa]rz|apr(?:il|ile|\\.)?|avr(?:il|\\.)?|abr(?:il|\\.)?|may|mai|maio|maggio|mayo|mag\\.?|june?|juni|juin|junho|giugno|jun(?:io|\\.)?|july?|juli|juillet|julho|luglio|jul(?:io|\\.)?|aug(?:ust|\\.)?|août|aout|ago(?:sto|\\.)?|sep(?:t(?:ember|embre|\\.)?|tiembre|\\.)?|set(?:embro|tembre|\\.)?|o[ck]t(?:ober|ubre|obre|\\.)?|out(?:ubro|\\.)?|ott(?:obre|\\.)?|nov(?:ember|iembre|embre|embro|\\.)?|de[cz](?:ember|embro|\\.)?|d[ée]c(?:embre|\\.)?|dic(?:iembre|embre|\\.)?|ene(?:ro|\\.)?|gen(?:naio|\\.)?|spring|summer|fall|autumn|winter|verano|sommer)";
const year = "((?:19[5-9]|20[0-4])\\d)";
const day = "(?:\\d{1,2}(?:st|nd|rd|th)?[ ,.]+)?";
const date = `(?:${day}${month}\\.?,?(?: de| del)?(?: \\d{1,2},)? ?(?:of )?'?|\\d{1,2}[./-](?:\\d{1,2}[./-])?)?${year}(?:-(?:0[1-9]|1[0-2])(?!\\d)(?:-\\d{2})?)?`;
const now = "(present|current(?:ly)?|now|today|to date|date|ongoing|actual(?:idad|mente|e)?|(?:el )?presente|hoy|la fecha|heute|aktuell|dato|aujourd['’]hui|pr[ée]sent|ce jour|atual(?:mente)?|o momento|oggi|attuale|heden|in corso)";
const to = "\\s*(?:–|—|-|−|‐|‑|~|\\bto\\b|\\buntil\\b|\\bthrough\\b|\\bbis\\b|\\ba\\b|\\bà\\b|\\bal?\\b|\\bhasta\\b|\\baté\\b|\\btot\\b|→)\\s*";
const duration = "(?:\\s*[·(,]?\\s*\\(?\\d+\\s*(?:years?|yrs?|a[nñ]os?|ans?|jahre?)?(?:\\s*(?:,|and|y)?\\s*\\d+\\s*(?:months?|mos?|mes(?:es)?|mois|monate?))?\\s*\\))?";
const span = new RegExp(`[([]?(?:from |de |du |von )?${date}${to}(?:(?:the )?${date}|${now}|'?(\\d{2})(?![\\d/.-]))${duration}[)\\]]?`, "i");
const since = new RegExp(`[([]?\\b(?:since|desde|seit|depuis|dal|sinds|from)(?: el| the| le)? ${date}[)\\]]?`, "i");
const single = new RegExp(`[([]?${date}[)\\]]?`, "i");
const openEnd = new RegExp(`[([]?${date}\\s*(?:–|—|-)\\s*$`, "i");

/** The first span of a line that has a beginning and an end, or goes on. */
export function yearSpanIn(text: string): YearSpan | null {
  const found = span.exec(text);
  if (found !== null) return spanned(text, found);
  const open = since.exec(text) ?? openEnd.exec(text);
  return open === null ? null : { from: Number(open[1]), to: null, isOpen: true, rest: without(text, open) };
}

function spanned(text: string, found: RegExpExecArray): YearSpan | null {
  const [, from = "", until, open, short] = found;
  const start = Number(from);
  const end = until !== undefined ? Number(until) : short !== undefined ? Number(from.slice(0, 2) + short) : null;
  if (end !== null && (end < start || end - start > 60)) return null;
  return { from: start, to: end, isOpen: open !== undefined, rest: without(text, found) };
}

/** A year that stands alone: "May 2016", "(2016)", "2016". */
export function singleYearIn(text: string): YearSpan | null {
  const found = single.exec(text);
  return found === null ? null : { from: Number(found[1]), to: Number(found[1]), isOpen: false, rest: without(text, found) };
}

/** The year in which something was finished: the end of a span, or the only year of the line. */
export function finalYearIn(text: string): number | null {
  const spanFound = yearSpanIn(text);
  if (spanFound !== null) return spanFound.to;
  const years = [...text.matchAll(new RegExp(`(?<![\\d/])${year}(?!\\d)`, "g"))].map(([found]) => Number(found));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

function without(text: string, { 0: found, index }: RegExpExecArray): string {
  const rest = `${text.slice(0, index)}\t${text.slice(index + found.length)}`;
  return rest.replace(/^[\s|•·,;:()–—-]+|[\s|•·,;:(–—-]+$/g, "").replace(/\s*[|•·,;–—-]?\s*\t\s*[|•·,;–—-]?\s*/g, "\t").trim();
}
