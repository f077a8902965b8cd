/** Limits of what staff write about a role template, in UTF-16 code units. */
export const libraryLimits = { category: 60, comment: 2000, search: 200 } as const;

/** What a rating can be, from the worst to the best. */
export const starChoices = [1, 2, 3, 4, 5] as const;

export function isStars(value: number): boolean {
  return starChoices.some((stars) => stars === value);
}

/** What a search looks into, in no order. */
export interface SearchedTemplate {
  readonly title: string;
  readonly category: string;
  readonly summary: string;
  readonly credentials: readonly { readonly name: string; readonly abbreviation: string | null }[];
}

/** Whether the template holds every word that is searched for, or its beginning; case and accents do not matter. */
export function matchesSearch(template: SearchedTemplate, search: string): boolean {
  const { title, category, summary, credentials } = template;
  const texts = [title, category, summary, ...credentials.flatMap(({ name, abbreviation }) => [name, abbreviation ?? ""])];
  const held = wordsOf(texts.join(" "));
  return wordsOf(search.slice(0, libraryLimits.search)).every((word) => held.some((other) => other.startsWith(word)));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The mean of `count` ratings with `sum` stars, to two decimals; null without a rating. */
export function averageStars({ count, sum }: { readonly count: number; readonly sum: number }): number | null {
  return count === 0 ? null : Math.round((sum / count) * 100) / 100;
}
