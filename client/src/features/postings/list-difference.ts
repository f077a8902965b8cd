import { diffArrays } from "diff";
import { wordsBetween, type Words } from "./text-difference.ts";

export interface ListItem {
  readonly text: string;
  /** What is said of the item beside its text: "required", "preferred". */
  readonly mark: string | null;
}

export type ItemChange =
  | { readonly kind: "ADDED" | "REMOVED"; readonly text: string }
  /** Positions count from 1. */
  | { readonly kind: "MOVED"; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: "CHANGED"; readonly words: Words; /** What changed beside the words. */ readonly note: string | null };

export interface ListDifference {
  /** In the order of the new list; what went stands where it was. */
  readonly changes: readonly ItemChange[];
  /** How many items are as they were. */
  readonly same: number;
}

interface Place {
  readonly item: ListItem;
  readonly index: number;
}

/** Which items came, went, moved and were reworded. */
export function listDifference(before: readonly ListItem[], after: readonly ListItem[]): ListDifference {
  const { removed, steps, same } = align(before, after);
  const partners = pair(removed, steps.flatMap((step) => (step.kind === "ADDED" ? [step.place] : [])));
  const isPartner = new Set(partners.values());
  const changes = steps.flatMap(({ kind, place }): ItemChange[] => {
    if (kind === "REMOVED") return isPartner.has(place) ? [] : [{ kind, text: textOf(place.item) }];
    const was = partners.get(place);
    return [was === undefined ? { kind, text: textOf(place.item) } : changeBetween(was, place)];
  });
  return { changes, same };
}

interface Step {
  readonly kind: "ADDED" | "REMOVED";
  readonly place: Place;
}

/** The two lists side by side along what they have in common in the same order. */
function align(before: readonly ListItem[], after: readonly ListItem[]): { readonly removed: readonly Place[]; readonly steps: readonly Step[]; readonly same: number } {
  const steps: Step[] = [];
  let [from, to, same] = [0, 0, 0];
  for (const { value, added, removed } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const take = (list: readonly ListItem[], start: number) => list.slice(start, start + value.length).map((item, offset) => ({ item, index: start + offset }));
    if (removed) steps.push(...take(before, from).map((place) => ({ kind: "REMOVED" as const, place })));
    if (added) steps.push(...take(after, to).map((place) => ({ kind: "ADDED" as const, place })));
    if (!added) from += value.length;
    if (!removed) to += value.length;
    if (!added && !removed) same += value.length;
  }
  return { removed: steps.flatMap(({ kind, place }) => (kind === "REMOVED" ? [place] : [])), steps, same };
}

/** New items with the old ones that they were: equal ones first, then the most alike. */
function pair(removed: readonly Place[], added: readonly Place[]): ReadonlyMap<Place, Place> {
  const likeness = (was: Place, is: Place) => (keyOf(was.item) === keyOf(is.item) ? 2 : was.item.text === is.item.text ? 1.5 : alike(was.item.text, is.item.text));
  const candidates = added.flatMap((is) => removed.map((was) => ({ is, was, likeness: likeness(was, is) }))).filter((candidate) => candidate.likeness >= alikeEnough);
  const partners = new Map<Place, Place>();
  const taken = new Set<Place>();
  for (const { is, was } of candidates.sort((one, other) => other.likeness - one.likeness)) {
    if (partners.has(is) || taken.has(was)) continue;
    partners.set(is, was);
    taken.add(was);
  }
  return partners;
}

const alikeEnough = 0.5;

/** How many words two texts share, from 0 to 1, after Dice. */
function alike(one: string, other: string): number {
  const [words, rest] = [wordsOf(one), wordsOf(other)];
  const total = words.length + rest.length;
  let shared = 0;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at === -1) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function changeBetween(was: Place, is: Place): ItemChange {
  if (keyOf(was.item) === keyOf(is.item)) return { kind: "MOVED", text: textOf(is.item), from: was.index + 1, to: is.index + 1 };
  const note = was.item.mark === is.item.mark ? null : `${was.item.mark ?? "without a mark"} before, ${is.item.mark ?? "without a mark"} now`;
  return { kind: "CHANGED", words: wordsBetween(was.item.text, is.item.text), note };
}

function textOf({ text, mark }: ListItem): string {
  return mark === null ? text : `${text} (${mark})`;
}

function keyOf({ text, mark }: ListItem): string {
  return `${mark ?? ""}\n${text}`;
}
