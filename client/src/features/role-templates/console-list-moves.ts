/** The list with the entry at `from` standing at `to`. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = removed(items, from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

export function removed<Item>(items: readonly Item[], index: number): readonly Item[] {
  return [...items.slice(0, index), ...items.slice(index + 1)];
}

/** The list with one entry changed. */
export function changed<Item extends { readonly key: string }>(items: readonly Item[], key: string, change: Partial<Item>): readonly Item[] {
  return items.map((item) => (item.key === key ? { ...item, ...change } : item));
}

/** Lines pasted into an entry, each an entry of its own, without the signs that lists are typed with. */
export function linesOf(pasted: string): string[] {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/, "").trim())
    .filter((line) => line !== "");
}
