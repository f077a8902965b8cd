export const maxSlugLength = 80;

/** "MRI technologist, nights" → "mri-technologist-nights". */
export function slugFrom(title: string): string {
  const words = title.normalize("NFKD").replace(/\p{Mark}/gu, "").toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, maxSlugLength).replace(/-+$/, "") || "posting";
}

export function isSlug(text: string): boolean {
  return text.length <= maxSlugLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
