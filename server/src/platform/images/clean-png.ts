import { crc32 } from "node:zlib";

const SIGNATURE = "\x89PNG\r\n\x1a\n";
/** What an image needs to be drawn as it was meant. Everything else, such as texts, times, places and further frames, is left out. */
const DRAWN = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD"]);
const AROUND_DATA = 12;

export function isPng(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, SIGNATURE.length) === SIGNATURE;
}

/** The image alone, by PNG (third edition), 5; null when the file is broken or ends early. What follows its end is left out. */
export function cleanPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE.length)];
  const found = new Set<string>();
  for (let at = SIGNATURE.length; at + AROUND_DATA <= bytes.length; ) {
    const end = at + AROUND_DATA + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (found.size === 0 && type !== "IHDR") return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    if (DRAWN.has(type)) kept.push(bytes.subarray(at, end));
    found.add(type);
    if (type === "IEND") return found.has("IDAT") ? Buffer.concat(kept) : null;
    at = end;
  }
  return null;
}
