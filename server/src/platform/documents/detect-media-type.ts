import { open, type FileHandle } from "node:fs/promises";
import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import { isPlainText } from "./detect-plain-text.ts";
import { declaresTooMuch, readZipDirectory, type ReadAt } from "./zip-directory.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";
const headBytes = 1_024;
const pieceBytes = 64 * 1024;

/** The accepted type that the file's content is of, or null; its name plays no part. Reads the head, a zip's directory, and all of a plain text. */
export async function detectMediaType(path: string): Promise<DocumentMediaType | null> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const readAt: ReadAt = (offset, length) => readFully(file, offset, length);
    const head = await readAt(0, headBytes);
    const start = head.toString("latin1");
    if (size === 0) return null;
    if (start.startsWith("PK\x03\x04")) return await detectInZip(head, readAt, size);
    if (start.startsWith("{\\rtf")) return "application/rtf";
    if (/%PDF-\d/.test(start)) return "application/pdf";
    return (await isPlainText(head, () => piecesOf(readAt, size))) ? "text/plain" : null;
  } finally {
    await file.close();
  }
}

async function detectInZip(head: Buffer, readAt: ReadAt, size: number): Promise<DocumentMediaType | null> {
  const entries = await readZipDirectory(readAt, size);
  if (entries === null || declaresTooMuch(entries)) return null;
  const names = entries.map(({ name }) => name);
  if (storedMediaType(head) === odt && names.includes("content.xml")) return odt;
  const holdsMacros = names.includes("word/vbaProject.bin");
  return names.includes("[Content_Types].xml") && names.some(isWordBody) && !holdsMacros ? docx : null;
}

/** Word calls the main part `document.xml`; its web edition has been seen to number it. */
function isWordBody(name: string): boolean {
  return /^word\/document\d*\.xml$/.test(name);
}

/** What an OpenDocument file says of itself: the content of `mimetype`, its first entry, stored as it is (ODF 1.3, part 2, 3.3). */
function storedMediaType(head: Buffer): string | null {
  const nameOffset = 30;
  if (head.length < nameOffset || head.readUInt16LE(8) !== 0) return null;
  const contentOffset = nameOffset + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (head.toString("latin1", nameOffset, nameOffset + head.readUInt16LE(26)) !== "mimetype") return null;
  return head.toString("latin1", contentOffset, contentOffset + head.readUInt32LE(18));
}

async function* piecesOf(readAt: ReadAt, size: number): AsyncIterable<Uint8Array> {
  for (let offset = 0; offset < size; offset += pieceBytes) yield await readAt(offset, pieceBytes);
}

/** Reads until the length or the end of the file, since one read may give less. */
async function readFully(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
