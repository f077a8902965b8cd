const HEADER = 12;
const CHUNK_HEADER = 8;
const DRAWN = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ICCP"]);
const BITMAPS = ["VP8 ", "VP8L"];
/** Flags of VP8X that say what else is in the file: Exif and XMP. */
const METADATA_FLAGS = 0b0000_1100;

export function isWebp(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, HEADER) === "WEBP";
}

/** The image alone, by RFC 9649; null when the file is broken, ends early or moves. */
export function cleanWebp(bytes: Buffer): Buffer | null {
  const end = CHUNK_HEADER + (bytes.length < HEADER ? 0 : bytes.readUInt32LE(4));
  if (end > bytes.length) return null;
  const kept: Buffer[] = [];
  const found: string[] = [];
  for (let at = HEADER; at + CHUNK_HEADER <= end; ) {
    const type = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const next = at + CHUNK_HEADER + length + (length % 2);
    if (next > end) return null;
    if (DRAWN.has(type)) kept.push(type === "VP8X" ? withoutMetadataFlags(bytes.subarray(at, next)) : bytes.subarray(at, next));
    found.push(type);
    at = next;
  }
  if (found.includes("ANIM") || !BITMAPS.some((bitmap) => found.includes(bitmap))) return null;
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...kept]);
  const header = Buffer.from("RIFF\0\0\0\0", "latin1");
  header.writeUInt32LE(body.length, 4);
  return Buffer.concat([header, body]);
}

function withoutMetadataFlags(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy.writeUInt8(copy.readUInt8(CHUNK_HEADER) & ~METADATA_FLAGS, CHUNK_HEADER);
  return copy;
}
