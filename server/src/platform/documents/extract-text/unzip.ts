import { inflateRawSync } from "node:zlib";
import { declaresTooMuch, readZipDirectory, zipLimits, type ZipEntry } from "../zip-directory.ts";
import { ExtractionFailed } from "./extracted-text.ts";

const headerBytes = 30;
const headerSignature = 0x04034b50;

/** Fails unless the zip stays within the limits by what it really holds; every entry is unpacked once to know. */
export async function checkUnzippedSize(zip: Uint8Array): Promise<void> {
  for await (const _ of unzippedEntries(zip));
}

/** The entry of this name, from a zip that stays within the limits by what it really holds. */
export async function unzipWithinLimits(zip: Uint8Array, wanted: string): Promise<Buffer> {
  let found: Buffer | null = null;
  for await (const { name, content } of unzippedEntries(zip)) {
    if (name === wanted) found = content;
  }
  if (found === null) throw new ExtractionFailed("UNREADABLE");
  return found;
}

async function* unzippedEntries(zip: Uint8Array): AsyncIterable<{ name: string; content: Buffer }> {
  const file = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = await readZipDirectory(async (offset, length) => file.subarray(offset, offset + length), file.length);
  if (entries === null) throw new ExtractionFailed("UNREADABLE");
  if (declaresTooMuch(entries)) throw new ExtractionFailed("TOO_LARGE");

  let remaining: number = zipLimits.unzippedBytes;
  for (const entry of entries) {
    const content = unpack(file, entry, remaining);
    remaining -= content.length;
    if (remaining < 0) throw new ExtractionFailed("TOO_LARGE");
    yield { name: entry.name, content };
  }
}

function unpack(file: Buffer, entry: ZipEntry, maxBytes: number): Buffer {
  const packed = packedContent(file, entry);
  if (entry.encrypted) throw new ExtractionFailed("UNREADABLE");
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ExtractionFailed("UNREADABLE");
  try {
    // zlib refuses a limit of zero.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    const overflowed = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new ExtractionFailed(overflowed ? "TOO_LARGE" : "UNREADABLE");
  }
}

function packedContent(file: Buffer, { headerOffset, compressedBytes }: ZipEntry): Buffer {
  const isHeader = headerOffset + headerBytes <= file.length && file.readUInt32LE(headerOffset) === headerSignature;
  if (!isHeader) throw new ExtractionFailed("UNREADABLE");
  const start = headerOffset + headerBytes + file.readUInt16LE(headerOffset + 26) + file.readUInt16LE(headerOffset + 28);
  return file.subarray(start, start + compressedBytes);
}
