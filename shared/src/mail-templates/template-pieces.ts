/** A piece of a template: words that stand for themselves, or the name of a placeholder. */
export type Piece = { readonly text: string } | { readonly placeholder: string };

/** `{{ name }}`, with any name, so that a wrong one can be told. */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: placeholder = "", index } of text.matchAll(PLACEHOLDER)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ placeholder });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The names in a text, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => ("placeholder" in piece ? [piece.placeholder] : [])))];
}

/** An empty line, or several, part paragraphs. */
export function paragraphsOf(text: string): string[] {
  return text.replaceAll("\r\n", "\n").split(/\n[^\S\n]*\n\s*/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
}
