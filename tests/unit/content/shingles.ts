import { createHash } from "node:crypto";

export const shingleWords = 6;

/** The text's runs of six words, lower-case and without punctuation, each as the first 12 hex digits of its SHA-256. */
export function shingleHashes(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - shingleWords + 1))
    .map((_, start) => createHash("sha256").update(words.slice(start, start + shingleWords).join(" ")).digest("hex").slice(0, 12));
}
