import type { LinkFact, LinkKind, Proposal } from "./facts.ts";
import { linkProblem } from "./links.ts";
import type { Piece } from "./lines.ts";

const withScheme = /https?:\/\/[^\s<>()|•·,;"'“”]+/gi;
const known = /(?<![\w.@-])(?:[a-z]{2,3}\.|www\.)?(?:linkedin\.com\/(?:in|pub)\/|github\.com\/|gitlab\.com\/|orcid\.org\/)[^\s<>()|•·,;"'“”]+/gi;
const bare = /(?<![\w.@/:-])(?:www\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.(?:com|org|net|info|me|dev|io|es|de|fr|uk|ca|mx|example|site|page|name|blog|health)(?:\/[^\s<>()|•·,;"'“”]*)?(?![\w@-])/gi;
const siteLabel = /(?:web ?site|web|site|portfolio|homepage|home page|blog|p[aá]gina(?: web)?|url|sitio(?: web)?)\s*:?\s*$/i;
const orcid = /\bORCID(?: iD)?\s*:?\s*(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b/gi;

/** The owner's own pages: profiles wherever they stand, other sites only among the contact data. */
export function findLinks(pieces: readonly Piece[]): Proposal<LinkFact>[] {
  const found = pieces.flatMap((piece, index) => linksIn(piece, pieces[index + 1]).map((fact) => ({ fact, foundAt: piece.foundAt })));
  const seen = new Set<string>();
  return found.filter(({ fact }) => {
    const key = fact.url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "").toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function linksIn(piece: Piece, next: Piece | undefined): LinkFact[] {
  if (piece.sections.includes("PEOPLE")) return [];
  const text = joinBroken(piece.text, next);
  const isAmongContacts = piece.sections.some((section) => section === "HEADER" || section === "CONTACT" || section === "LINKS");
  const profiles = [...text.matchAll(known), ...text.matchAll(withScheme)].map(([url]) => url).filter((url) => kindOf(url) !== "WEBSITE");
  const sites = isAmongContacts && !piece.isProse ? [...text.matchAll(withScheme), ...text.matchAll(bare)].filter((match) => isSite(text, match)).map(([url]) => url) : [];
  const numbers = [...text.matchAll(orcid)].map((match) => `https://orcid.org/${match[1]}`);
  return [...profiles, ...numbers, ...sites].flatMap((url) => linkOf(url));
}

/** A bare domain in a line of text may be a product's name: it counts with "www", with a label, or among lone contact data. */
function isSite(text: string, { 0: url, index }: RegExpMatchArray & { index?: number }): boolean {
  if (kindOf(url) !== "WEBSITE" || /linkedin\.com|github\.com|gitlab\.com|orcid\.org/i.test(url)) return false;
  const before = text.slice(0, index ?? 0);
  if (/^https?:|^www\./i.test(url) || siteLabel.test(before)) return true;
  return /(?:^|[|•·\t,;])\s*$/.test(before) && /^\s*(?:$|[|•·\t,;])/.test(text.slice((index ?? 0) + url.length));
}

function joinBroken(text: string, next: Piece | undefined): string {
  const isBroken = /(?:linkedin\.com\/(?:in\/)?|github\.com\/|orcid\.org\/|https?:\/\/)[\w./-]*[-/]$/i.test(text);
  const following = next?.text.trim() ?? "";
  return isBroken && /^[\w-]+\/?$/.test(following) ? text + following : text;
}

function linkOf(found: string): LinkFact[] {
  const trimmed = found.replace(/[.,;:!?)\]}…]+$/, "");
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const kind = kindOf(url);
  return linkProblem(url) === null && !isNoProfile(url) ? [{ kind, url }] : [];
}

/** Which known site an address belongs to. */
export function kindOf(url: string): LinkKind {
  const host = url.replace(/^https?:\/\//i, "").split("/")[0]?.toLowerCase().replace(/^www\./, "") ?? "";
  if (host === "linkedin.com" || host.endsWith(".linkedin.com")) return "LINKEDIN";
  if (host === "github.com") return "GITHUB";
  return host === "orcid.org" ? "ORCID" : "WEBSITE";
}

/** The site itself is nobody's profile. */
function isNoProfile(url: string): boolean {
  return kindOf(url) !== "WEBSITE" && /^https?:\/\/[^/]+\/?(?:(?:in|pub)\/?)?$/i.test(url);
}
