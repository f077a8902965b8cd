import { decodeWindows1252, utf16ByMark } from "../text-encodings.ts";

/** Plain text in UTF-16 with a byte order mark, UTF-8, or else Windows-1252. */
export async function extractTxt(bytes: Uint8Array): Promise<string> {
  const utf16 = utf16ByMark(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
