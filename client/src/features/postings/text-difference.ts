import { diffWordsWithSpace } from "diff";

export interface WordPart {
  readonly kind: "SAME" | "ADDED" | "REMOVED";
  readonly text: string;
}

/** Two versions of a text as one: what stays, what went, what came. */
export type Words = readonly WordPart[];

/** Below this share of common text, the old and the new are read more easily one after the other. */
const leastInCommon = 0.35;

/** Word by word; of texts that have little in common, the whole old one and the whole new one. */
export function wordsBetween(before: string, after: string): Words {
  if (before === after) return before === "" ? [] : [{ kind: "SAME", text: before }];
  const parts = joined(diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ kind: added ? "ADDED" : removed ? "REMOVED" : "SAME", text: value })));
  const common = parts.filter(({ kind }) => kind === "SAME").reduce((sum, { text }) => sum + text.trim().length, 0);
  return common < leastInCommon * Math.max(before.length, after.length) ? filled([{ kind: "REMOVED", text: before }, { kind: "ADDED", text: after }]) : parts;
}

/** Gathers neighbouring changes into one going and one coming: a space or two between them is no reason to read word by word. */
function joined(parts: Words): WordPart[] {
  const result: WordPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    result.push(...filled([{ kind: "REMOVED", text: removed }, { kind: "ADDED", text: added }]));
    [removed, added] = ["", ""];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetweenChanges = kind === "SAME" && index < parts.length - 1 && (removed !== "" || added !== "") && /^ +$/.test(text);
    if (kind === "REMOVED" || isBetweenChanges) removed += text;
    if (kind === "ADDED" || isBetweenChanges) added += text;
    if (kind !== "SAME" || isBetweenChanges) continue;
    flush();
    result.push({ kind, text });
  }
  flush();
  return result;
}

function filled(parts: Words): WordPart[] {
  return parts.filter(({ text }) => text !== "");
}

const longestSame = 400;
const keptAround = 140;

/** The same with long unchanged stretches left out: "… its last words before the change". */
export function shortened(words: Words): Words {
  return words.map((part, index) => {
    if (part.kind !== "SAME" || part.text.length <= longestSame) return part;
    const head = index === 0 ? "" : part.text.slice(0, keptAround).replace(/\S*$/, "");
    const tail = index === words.length - 1 ? "" : part.text.slice(-keptAround).replace(/^\S*/, "");
    return { kind: "SAME", text: `${head}…${tail}` };
  });
}
