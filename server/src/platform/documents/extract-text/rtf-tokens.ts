/** One token of RTF (RTF 1.9.1, "RTF syntax"). Text is bytes as Latin-1: its code page is the reader's business. */
export type RtfToken =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "symbol"; readonly character: string }
  | { readonly kind: "text"; readonly bytes: string };

const tokenPattern = /([{}])|\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;

/** The tokens of an RTF file given as Latin-1; the contents of \bin are left out. */
export function* rtfTokens(rtf: string): Iterable<RtfToken> {
  const pattern = new RegExp(tokenPattern);
  for (let match = pattern.exec(rtf); match !== null; match = pattern.exec(rtf)) {
    const [, brace, hexadecimal, name, number, symbol, text] = match;
    if (brace !== undefined) yield { kind: brace === "{" ? "open" : "close" };
    else if (hexadecimal !== undefined) yield { kind: "text", bytes: String.fromCharCode(Number.parseInt(hexadecimal, 16)) };
    else if (text !== undefined) yield { kind: "text", bytes: text };
    else if (symbol !== undefined) yield { kind: "symbol", character: symbol };
    else if (name !== undefined) {
      const value = number === undefined ? undefined : Number(number);
      if (name === "bin") pattern.lastIndex += Math.max(0, value ?? 0);
      yield { kind: "word", name, value };
    }
  }
}
