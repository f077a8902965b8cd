import { fold, foldWords } from "../resumes/fold.ts";

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

export type NameLikeness = "SAME" | "CLOSE" | "DIFFERENT";

/** A father and his son differ by this alone. */
const generations: ReadonlyMap<string, string> = new Map([["jr", "2"], ["junior", "2"], ["sr", "1"], ["senior", "1"], ["ii", "2"], ["iii", "3"], ["iv", "4"]]);
const titles: ReadonlySet<string> = new Set(["dr", "prof", "mr", "mrs", "ms", "mx"]);

/** A name without accents, case, titles and order: "Fernández-Ortiz, José" and "Jose Fernandez Ortiz" have one key. Null for a name of which nothing can be read. */
export function nameKey(name: PersonName): string | null {
  const { words, generation } = partsOf(name);
  return words.length === 0 ? null : [...words].sort().join(" ") + (generation === "" ? "" : ` ${generation}`);
}

/** SAME: in any order, joined or apart. CLOSE: one leaves out a part of the other, or gives it by its first letter. */
export function compareNames(one: PersonName, other: PersonName): NameLikeness {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  if (mine.words.length === 0 || theirs.words.length === 0 || mine.generation !== theirs.generation) return "DIFFERENT";
  if (nameKey(one) === nameKey(other) || joinedForms(one).some((form) => joinedForms(other).includes(form))) return "SAME";
  const [fewer, more] = mine.words.length <= theirs.words.length ? [mine.words, theirs.words] : [theirs.words, mine.words];
  return isPartOf(fewer, more) ? "CLOSE" : "DIFFERENT";
}

interface NameParts {
  readonly words: readonly string[];
  /** "" for a name that says none. */
  readonly generation: string;
}

function partsOf({ givenName, familyName }: PersonName): NameParts {
  const words = foldWords(`${givenName} ${familyName}`).split(" ").filter((word) => word !== "" && !titles.has(word));
  // At the end alone: a name may well begin with a word that looks like one.
  const generation = generations.get(words.at(-1) ?? "");
  return generation === undefined || words.length < 3 ? { words, generation: "" } : { words: words.slice(0, -1), generation };
}

/** "Mary Ann" and "Maryann", "de la Cruz" and "Delacruz", in both orders. */
function joinedForms({ givenName, familyName }: PersonName): readonly string[] {
  const [given, family] = [fold(givenName), fold(familyName)];
  return [`${given}${family}`, `${family}${given}`];
}

/** Two words at least, and one of them whole: a family name alone makes a family, not a person. */
function isPartOf(fewer: readonly string[], more: readonly string[]): boolean {
  if (fewer.length < 2) return false;
  const whole = fewer.filter((word) => word.length > 1 && more.includes(word));
  const rest = fewer.filter((word) => !whole.includes(word));
  const unmatched = more.filter((word) => !whole.includes(word));
  return whole.length > 0 && rest.every((word) => takeMatch(unmatched, word));
}

function takeMatch(words: string[], word: string): boolean {
  const index = words.findIndex((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word));
  if (index === -1) return false;
  words.splice(index, 1);
  return true;
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}
