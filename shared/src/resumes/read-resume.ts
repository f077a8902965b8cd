import { noProposals, type ResumeProposals } from "./facts.ts";
import { findCredentials } from "./find-credentials.ts";
import { findDegrees } from "./find-degrees.ts";
import { findEmail } from "./find-email.ts";
import { findEmployers } from "./find-employers.ts";
import { findLinks } from "./find-links.ts";
import { findName } from "./find-name.ts";
import { findPhone } from "./find-phone.ts";
import { piecesOf } from "./lines.ts";

/** Longer texts are no resumes; what stands further back is not looked at. */
const mostCharacters = 60_000;
/** Proposals of one kind; a list longer than this helps nobody. */
export const mostProposals = 30;

/** What a resume's text says of its owner, each fact with its line. The same text always gives the same. */
export function readResume(text: string): ResumeProposals {
  const pieces = piecesOf(text.normalize("NFC").slice(0, mostCharacters));
  if (pieces.length === 0) return noProposals;
  const email = findEmail(pieces);
  const links = findLinks(pieces);
  const profile = links.find(({ fact }) => fact.kind === "LINKEDIN")?.fact.url ?? null;
  return {
    name: findName(pieces, { email: email?.fact ?? null, profile, isIberian: isIberian(text) }),
    email,
    phone: findPhone(pieces),
    links: links.slice(0, mostProposals),
    employers: findEmployers(pieces).slice(0, mostProposals),
    degrees: findDegrees(pieces).slice(0, mostProposals),
    credentials: findCredentials(pieces).slice(0, mostProposals),
  };
}

/** Written in Spanish or Portuguese, where most people have two family names. */
function isIberian(text: string): boolean {
  return (text.match(/\b(?:experiencia|experiência|formación|formação|educación|educação|habilidades|idiomas|desde|años|anos|hospitalario|gestión|gestão|presente|actualidad|atual)\b/giu)?.length ?? 0) >= 3;
}
