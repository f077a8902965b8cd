/** Whether there is a glyph for this code point. */
export type Covers = (codePoint: number) => boolean;

/** The text on one line, without the signs that the fonts lack, such as emoji; null when they lack a letter or a digit of it: half a text would be a wrong one, and boxes are none. */
export function drawableText(text: string, covers: Covers): string | null {
  const plain = text.normalize("NFC").replace(/\s+/gu, " ").replace(/[\p{C}\p{Variation_Selector}]/gu, "");
  const characters = [...plain];
  if (characters.some((character) => /[\p{L}\p{M}\p{N}]/u.test(character) && !isCovered(character, covers))) return null;
  const kept = characters.filter((character) => isCovered(character, covers)).join("");
  return kept.replace(/ {2,}/g, " ").trim() || null;
}

function isCovered(character: string, covers: Covers): boolean {
  return covers(character.codePointAt(0) ?? 0);
}
