import { TextDecoder } from "node:util";
import { utf16ByMark } from "./text-encodings.ts";

const forbiddenCharacters = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;
const startOfOtherLanguage = /^\s*(<(!doctype|!--|\?|html|head|body|script|style|svg|iframe|meta|title)|#!)/i;
const windows1252Undefined = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const highestAccentedShare = 1 / 3;

/** Gives the content piece by piece from its beginning; may be asked more than once. */
export type ReadPieces = () => AsyncIterable<Uint8Array>;

/**
 * Whether the content is plain text: UTF-8, UTF-16 with a byte order mark, or plausibly Windows-1252, without control
 * characters. What begins like a web page, XML or a script is none; text that quotes markup further on stays text.
 */
export async function isPlainText(head: Uint8Array, readPieces: ReadPieces): Promise<boolean> {
  const utf16 = utf16ByMark(head);
  if (utf16 !== null) return (await isCleanText(utf16, readPieces)) ?? false;
  return (await isCleanText("utf-8", readPieces)) ?? isPlausibleWindows1252(readPieces);
}

/** Null when the content is not of the encoding. */
async function isCleanText(encoding: string, readPieces: ReadPieces): Promise<boolean | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let first = true;
  for await (const piece of readPieces()) {
    const text = decodeOrNull(decoder, piece);
    if (text === null) return null;
    if (forbiddenCharacters.test(text) || (first && startOfOtherLanguage.test(text))) return false;
    first = false;
  }
  return decodeOrNull(decoder) === null ? null : true;
}

/** The next piece as text, or null when it is not of the encoding; without a piece, null when the text ended inside a character. */
function decodeOrNull(decoder: TextDecoder, piece?: Uint8Array): string | null {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    return null;
  }
}

async function isPlausibleWindows1252(readPieces: ReadPieces): Promise<boolean> {
  let bytes = 0;
  let accented = 0;
  for await (const piece of readPieces()) {
    const text = Buffer.from(piece).toString("latin1");
    if (forbiddenCharacters.test(text) || (bytes === 0 && startOfOtherLanguage.test(text))) return false;
    for (const byte of piece) {
      if (windows1252Undefined.has(byte)) return false;
      if (byte >= 0x80) accented += 1;
    }
    bytes += piece.byteLength;
  }
  return accented <= bytes * highestAccentedShare;
}
