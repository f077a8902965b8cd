/** One piece of an XML text, in order. An empty element gives its start and its end. */
export type XmlPiece =
  | { readonly kind: "start" | "end"; readonly name: string; readonly attributes: string }
  | { readonly kind: "characters"; readonly text: string };

const pieces =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.:-]+)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*?)?)(\/?)>|<[?!][^>]*>|([^<]+)/g;
const namedCharacters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Walks the pieces of an XML text without building a tree; expands no entities but the five of XML and characters by number. */
export function* xmlPieces(xml: string): Iterable<XmlPiece> {
  for (const [, cdata, closing, name, attributes = "", selfClosing, characters] of xml.matchAll(pieces)) {
    if (name !== undefined) {
      yield { kind: closing === "/" ? "end" : "start", name, attributes };
      if (selfClosing === "/") yield { kind: "end", name, attributes: "" };
    } else if (cdata !== undefined) {
      yield { kind: "characters", text: cdata };
    } else if (characters !== undefined) {
      yield { kind: "characters", text: decodeCharacters(characters) };
    }
  }
}

function decodeCharacters(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hexadecimal, decimal, name) => {
    if (typeof name === "string") return namedCharacters[name] ?? whole;
    const code = typeof hexadecimal === "string" ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
