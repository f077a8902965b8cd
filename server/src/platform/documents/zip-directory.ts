/** One entry as the zip's central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedBytes: number;
  /** What the zip claims; only unpacking tells the truth. */
  readonly declaredBytes: number;
  readonly headerOffset: number;
}

/** Reads up to `length` bytes at an offset of a file or of memory. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

/** What a document may unpack to: far above any resume, far below what fills a server. */
export const zipLimits = { entries: 2_000, unzippedBytes: 64 * 1024 * 1024 } as const;

const endSignature = Buffer.from("PK\x05\x06", "latin1");
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 0xffff;
const longestDirectory = zipLimits.entries * 1_024;

/** The entries of a zip by its central directory, or null when it is not a sound zip (APPNOTE 4.3; no ZIP64, which begins at 4 GB). */
export async function readZipDirectory(readAt: ReadAt, fileBytes: number): Promise<ZipEntry[] | null> {
  const tailOffset = Math.max(0, fileBytes - endBytes - longestComment);
  const tail = await readAt(tailOffset, fileBytes - tailOffset);
  // The last one counts, as it does for the libraries that read the zip later.
  const end = tail.lastIndexOf(endSignature);
  if (end < 0 || end + endBytes > tail.length) return null;

  const count = tail.readUInt16LE(end + 10);
  const directoryBytes = tail.readUInt32LE(end + 12);
  const directoryOffset = tail.readUInt32LE(end + 16);
  if (directoryOffset + directoryBytes !== tailOffset + end || directoryBytes > longestDirectory) return null;
  return parseEntries(await readAt(directoryOffset, directoryBytes), count, directoryOffset);
}

function parseEntries(directory: Buffer, count: number, directoryOffset: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + entryBytes <= directory.length && directory.readUInt32LE(at) === entrySignature) {
    const nameEnd = at + entryBytes + directory.readUInt16LE(at + 28);
    const entry = {
      name: directory.toString("latin1", at + entryBytes, nameEnd),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      compressedBytes: directory.readUInt32LE(at + 20),
      declaredBytes: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    };
    if (entry.headerOffset + entry.compressedBytes > directoryOffset) return null;
    entries.push(entry);
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return at === directory.length && entries.length === count ? entries : null;
}

/** Whether the zip claims to stay within the limits; a zip that lies is found out when it is unpacked. */
export function declaresTooMuch(entries: readonly ZipEntry[]): boolean {
  const bytes = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0);
  return entries.length > zipLimits.entries || bytes > zipLimits.unzippedBytes;
}
