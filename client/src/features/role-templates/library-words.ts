interface Standing {
  readonly uses: number;
  readonly ratingCount: number;
  readonly libraryRatingCount: number;
  readonly averageRating: number | null;
}

/** "Used 1,136 times". */
export function usesText({ uses }: Pick<Standing, "uses">): string {
  if (uses === 0) return "Not used yet";
  return uses === 1 ? "Used once" : `Used ${uses.toLocaleString("en-US")} times`;
}

/** "4.5 of 5 stars from 2 ratings here, 69 ratings in the library": the stars of the library's own are not known. */
export function ratingText({ ratingCount, libraryRatingCount, averageRating }: Omit<Standing, "uses">): string {
  const here = ratingCount - libraryRatingCount;
  const parts = [averageRating === null ? "" : `${averageRating} of 5 stars from ${countText(here)} here`, libraryRatingCount === 0 ? "" : `${countText(libraryRatingCount)} in the library`];
  return parts.filter((part) => part !== "").join(", ") || "Not rated yet";
}

function countText(count: number): string {
  return count === 1 ? "1 rating" : `${count.toLocaleString("en-US")} ratings`;
}

/** How a template stands, for the public; nothing of one that nobody has used or rated yet. */
export function standingText(standing: Standing): string {
  const isRated = standing.ratingCount > 0;
  return [standing.uses === 0 ? "" : usesText(standing), isRated ? ratingText(standing) : ""].filter((text) => text !== "").join(" · ");
}

/** Entries under their categories, both by name; those without a category come last. */
export function byCategory<Entry extends { readonly category: string }>(entries: readonly Entry[]): { readonly category: string; readonly entries: readonly Entry[] }[] {
  const categories = [...new Set(entries.map(({ category }) => category))].sort((one, other) => Number(one === "") - Number(other === "") || one.localeCompare(other, "en"));
  return categories.map((category) => ({ category, entries: entries.filter((entry) => entry.category === category) }));
}

/** "4 of 5 stars". */
export function starsText(stars: number): string {
  return `${stars} of 5 stars`;
}
