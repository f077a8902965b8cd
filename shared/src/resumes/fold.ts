/** Letters and figures alone, lower case, without accents: "Fernández-Ortiz" and "FERNANDEZ ORTIZ" become one. */
export function fold(text: string): string {
  return foldWords(text).replaceAll(" ", "");
}

/** The same word by word, with single spaces between them. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
