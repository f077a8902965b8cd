import { arrtCredentials, isAboutArrt } from "./arrt.ts";
import { certifiedPacsAdministrator, knownCredentials, standardsCredentials } from "./credential-catalogue.ts";
import type { CredentialFact, Proposal } from "./facts.ts";
import { ehrCredentials } from "./ehr-credentials.ts";
import { licencesIn } from "./licences.ts";
import type { Piece } from "./lines.ts";
import { isPostNominal } from "./post-nominals.ts";

/** Not held, or no more, or somebody else's. */
const notHeld =
  /\b(?:in progress|in process|pursuing|preparing|preparation|studying|study group|eligible|eligibility|candidate for|expected|anticipated|planned|planning|scheduled|sitting for|exam (?:in|on|date)|expired|lapsed|inactive|revoked|former(?:ly)?|working (?:toward|on)s?|toward|enrolled|pending|not yet|interested|aspiring|future|next|prep|en curso|en proceso|previst[oa]|en preparaci[oó]n|caducad[oa]|pr[eé]par(?:ation|e)|en cours|angestrebt|in vorbereitung|abgelaufen|laufend|em andamento|preferred|required|trained|mentored|supervised|managed|coached|tutored|hired|taught|precepted|lapsing)\b/i;
const holds = /\b(?:certifi(?:ed|cation|cations|cate|cates)|credentials?(?:ed)?|registered|licen[sc]e[ds]?|accredited|certificad[oa]s?|certificaci[oó]n(?:es)?|titulad[oa]|zertifi(?:ziert|kat|zierung)\w*|certifi[eé]e?|certifica[çt][aã]o|certificato|boards?)\b/i;
const accountancy = /\baccount(?:ant|ancy|ing)\b|\bAICPA\b|\bbookkeep|\btax(?:es|ation)?\b|\baudit(?:s|ed|ing)?\b|\bcontador\b/i;

/** The credentials of this field that the owner says to hold. */
export function findCredentials(pieces: readonly Piece[]): Proposal<CredentialFact>[] {
  const isAccountant = pieces.some(({ text }) => accountancy.test(text));
  const found = pieces.flatMap((piece, index) => heldIn(piece, pieces[index - 1], isAccountant).map((fact) => ({ fact, foundAt: piece.foundAt })));
  return withoutDoubles(found);
}

/** The one credential of the field that a text names as held; null for none or several. */
export function listedCredential(text: string): CredentialFact | null {
  const found = /\bCertified PACS Administrator\b/i.test(text) ? [certifiedPacsAdministrator] : credentialsIn(text, true);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

function heldIn(piece: Piece, before: Piece | undefined, isAccountant: boolean): CredentialFact[] {
  const isList = piece.sections.includes("CREDENTIALS");
  return statementsOf(piece).flatMap((statement) => {
    if (notHeld.test(statement)) return [];
    if (isList) return [...credentialsIn(statement, true), ...pacsAdministrator(statement, piece, before, isAccountant), ...licencesIn(statement)];
    if (piece.sections.includes("HEADER") || piece.sections.includes("CONTACT")) return behindName(statement) || holds.test(statement) ? [...credentialsIn(statement, false), ...pacsAdministrator(statement, piece, before, isAccountant)] : [];
    if (isBehindName(piece)) return credentialsIn(statement, false);
    const mayTell = piece.sections.some((section) => section === "SUMMARY" || section === "EDUCATION" || section === "SKILLS");
    return mayTell && (holds.test(piece.text) || isAboutArrt(statement)) ? certifiedIn(statement) : [];
  });
}

/** In running text only what says itself that it is a certification: "ITIL" may be a practice, "CIIP" is nothing else. */
function certifiedIn(statement: string): CredentialFact[] {
  return credentialsIn(statement, holds.test(statement)).filter(({ abbreviation }) => abbreviation !== "BLS");
}

/** "CIIP, CPAS (in progress)" makes two statements; a remark belongs to what stands before it. */
function statementsOf({ text }: Piece): string[] {
  const parts = text.replace(/\)\s*\(/g, ")(").split(/\t|[;|•·]|,(?![^()]*\))|(?<=[\p{L}\d)]{2})\.\s+(?=\p{Lu})|\s[–—-]\s/u);
  return parts.reduce<string[]>((statements, part) => {
    const isRemark = notHeld.test(part) && credentialsIn(part, true).length === 0 && statements.length > 0;
    return isRemark ? [...statements.slice(0, -1), `${statements.at(-1) ?? ""} ${part}`] : [...statements, part];
  }, []).map((part) => part.trim()).filter((part) => part !== "");
}

function credentialsIn(statement: string, isSure: boolean): CredentialFact[] {
  const known = [...knownCredentials, ...standardsCredentials].filter(({ written, isDoubtful }) => written.test(statement) && (isSure || isDoubtful !== true || behindName(statement)));
  return [...known.map(({ name, abbreviation, issuer }) => ({ name, abbreviation, issuer })), ...arrtCredentials(statement, isSure), ...ehrCredentials(statement)];
}

function pacsAdministrator(statement: string, piece: Piece, before: Piece | undefined, isAccountant: boolean): CredentialFact[] {
  if (/\bCertified PACS Administrator\b/i.test(statement)) return [certifiedPacsAdministrator];
  if (!/(?<![\w-])CPA(?![\w-])/.test(statement) || isAccountant) return [];
  const near = `${before?.text ?? ""} ${piece.text}`;
  return /\bPARCA\b|\bCPAS\b|\bCPSA\b|\bCPIA\b/.test(near) ? [certifiedPacsAdministrator] : [];
}

/** Nothing but letters that stand behind names. */
function behindName(statement: string): boolean {
  const words = statement.split(/[\s/&]+/).filter((word) => word !== "");
  return words.some(isPostNominal) && words.filter((word) => /^[A-Z(][A-Z.()+-]+$/.test(word)).length >= Math.min(1, words.length);
}

/** A head that comes elsewhere: "Mara Quill, CIIP" beside a column. */
function isBehindName({ text, isProse, sections }: Piece): boolean {
  return !isProse && !sections.includes("EXPERIENCE") && !sections.includes("PEOPLE") && !sections.includes("OTHER") && /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}.'-]*){1,3},? (?:[A-Z][A-Z.()+]{2,}(?:,? |$))+/u.test(text);
}

/** One of each; a registry's own name says nothing beside what it registered. */
function withoutDoubles(found: readonly Proposal<CredentialFact>[]): Proposal<CredentialFact>[] {
  const issuers = new Set(found.filter(({ fact }) => fact.abbreviation !== fact.issuer).map(({ fact }) => fact.issuer));
  const seen = new Set<string>();
  return bestOfArrt(found).filter(({ fact }) => {
    const key = (fact.abbreviation ?? fact.name).toLowerCase();
    if (seen.has(key) || (fact.abbreviation !== null && fact.abbreviation === fact.issuer && issuers.has(fact.issuer))) return false;
    seen.add(key);
    return true;
  });
}

/** "RT(R)" in the head and "RT(R)(CT)" in the list are one registration: the fuller stays. */
function bestOfArrt(found: readonly Proposal<CredentialFact>[]): Proposal<CredentialFact>[] {
  const modalities = ({ abbreviation }: CredentialFact): readonly string[] | null => (abbreviation?.startsWith("RT(") === true ? (abbreviation.match(/\([A-Z]+\)/g) ?? []) : null);
  return found.filter(({ fact }) => {
    const mine = modalities(fact);
    if (mine === null) return true;
    return !found.some(({ fact: other }) => {
      const theirs = modalities(other);
      return theirs !== null && theirs.length > mine.length && mine.every((modality) => theirs.includes(modality));
    });
  });
}
