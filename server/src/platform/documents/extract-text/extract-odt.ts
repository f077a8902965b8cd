import { unzipWithinLimits } from "./unzip.ts";
import { xmlPieces } from "./xml-pieces.ts";

const paragraphs = new Set(["text:p", "text:h"]);
const unreadParts = new Set(["office:annotation", "text:tracked-changes", "text:note-citation", "office:forms"]);
const longestSpace = 200;

/** The paragraphs, headings, list items and table cells of an OpenDocument text, one a line; without comments and deleted text. */
export async function extractOdt(bytes: Uint8Array): Promise<string> {
  const content = await unzipWithinLimits(bytes, "content.xml");
  const text: string[] = [];
  let unread = 0;
  let inParagraph = 0;
  for (const piece of xmlPieces(content.toString("utf8"))) {
    if (piece.kind === "characters") {
      // Outside of paragraphs stands only the indentation of the XML.
      if (unread === 0 && inParagraph > 0) text.push(piece.text.replace(/\s+/g, " "));
      continue;
    }
    const step = piece.kind === "start" ? 1 : -1;
    if (unreadParts.has(piece.name)) unread += step;
    if (unread > 0) continue;
    if (paragraphs.has(piece.name)) inParagraph += step;
    text.push(piece.kind === "start" ? whiteSpaceOf(piece.name, piece.attributes) : paragraphs.has(piece.name) ? "\n" : "");
  }
  return text.join("");
}

/** ODF 1.3, part 3, 6.1: white space that must stay is written as elements. */
function whiteSpaceOf(name: string, attributes: string): string {
  if (name === "text:tab") return "\t";
  if (name === "text:line-break") return "\n";
  if (name !== "text:s") return "";
  const count = Number(/\btext:c=["'](\d{1,6})["']/.exec(attributes)?.[1] ?? 1);
  return " ".repeat(Math.min(count, longestSpace));
}
