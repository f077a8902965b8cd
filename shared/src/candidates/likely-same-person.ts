import { mailboxKey } from "./mailbox.ts";
import { compareNames, type NameLikeness, type PersonName } from "./person-name.ts";
import { isSamePhone } from "./phone-number.ts";

/** Why two candidates may be one person, in the order in which a person weighs them. */
export const samePersonReasons = ["SAME_NAME", "SIMILAR_NAME", "SAME_RESUME", "SAME_PHONE", "SAME_MAILBOX", "SAME_DOCUMENT"] as const;
export type SamePersonReason = (typeof samePersonReasons)[number];

/** STRONG: hard to explain otherwise. FAIR: worth a look. */
export const likenesses = ["STRONG", "FAIR"] as const;
export type Likeness = (typeof likenesses)[number];

/** What the applications of one candidate say about the person. */
export interface PersonFacts {
  readonly names: readonly PersonName[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly documents: readonly { readonly isResume: boolean; readonly sha256: string }[];
}

export interface SamePerson {
  readonly likeness: Likeness;
  readonly reasons: readonly SamePersonReason[];
}

/** Whether two candidates are likely one person, and why; null when nothing is worth saying. A name alone never is, nor a phone or a document without the name: families share phones, and many people the same form. */
export function likelySamePerson(one: PersonFacts, other: PersonFacts): SamePerson | null {
  const name = bestName(one, other);
  const found = sharedOf(one, other);
  const likeness = likenessOf(name, found);
  if (likeness === null) return null;
  const reasons = new Set<SamePersonReason>([...nameReason[name], ...found]);
  return { likeness, reasons: samePersonReasons.filter((reason) => reasons.has(reason)) };
}

const nameReason: Readonly<Record<NameLikeness, readonly SamePersonReason[]>> = { SAME: ["SAME_NAME"], CLOSE: ["SIMILAR_NAME"], DIFFERENT: [] };

function likenessOf(name: NameLikeness, found: readonly SamePersonReason[]): Likeness | null {
  const has = (reason: SamePersonReason) => found.includes(reason);
  const isTelling = has("SAME_RESUME") || has("SAME_PHONE") || has("SAME_MAILBOX");
  // A resume tells of one person; whoever sends it under another name has perhaps married.
  if (name === "DIFFERENT") return has("SAME_RESUME") ? "FAIR" : null;
  if (found.length === 0) return null;
  if (name === "SAME") return isTelling ? "STRONG" : "FAIR";
  return has("SAME_RESUME") || found.length > 1 ? "STRONG" : "FAIR";
}

function bestName(one: PersonFacts, other: PersonFacts): NameLikeness {
  const found = new Set(one.names.flatMap((mine) => other.names.map((theirs) => compareNames(mine, theirs))));
  return found.has("SAME") ? "SAME" : found.has("CLOSE") ? "CLOSE" : "DIFFERENT";
}

function sharedOf(one: PersonFacts, other: PersonFacts): SamePersonReason[] {
  const shared = one.documents.flatMap((mine) => other.documents.filter(({ sha256 }) => sha256 === mine.sha256).map((theirs) => mine.isResume || theirs.isResume));
  const isResume = shared.includes(true);
  return [
    ...(isResume ? (["SAME_RESUME"] as const) : []),
    ...(one.phones.some((mine) => other.phones.some((theirs) => isSamePhone(mine, theirs))) ? (["SAME_PHONE"] as const) : []),
    ...(one.emails.some((mine) => other.emails.some((theirs) => mailboxKey(mine) === mailboxKey(theirs))) ? (["SAME_MAILBOX"] as const) : []),
    ...(shared.length > 0 && !isResume ? (["SAME_DOCUMENT"] as const) : []),
  ];
}
