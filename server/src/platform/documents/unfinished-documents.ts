import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open, opendir, type FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { instant } from "../clock.ts";
import { isMissing, makeFolderDurably, rememberOnce, removeDurably, syncFolder } from "./durable-files.ts";

/** A document that comes in pieces, over one connection or over many. */
export interface UnfinishedDocument {
  readonly name: string;
  /** How many it is to have in the end. */
  readonly bytes: number;
  /** How many are there, from the beginning and without a gap. */
  readonly arrivedBytes: number;
  readonly begunAt: Date;
}

/** Where documents wait for the rest of them. Ids are secrets; nothing on disk tells them. */
export interface UnfinishedDocuments {
  begin(id: string, document: Omit<UnfinishedDocument, "arrivedBytes">): Promise<void>;
  find(id: string): Promise<UnfinishedDocument | null>;
  /**
   * Writes what the source gives, from this byte on; resolves to how many bytes are there once they survive a loss of power.
   * A source that breaks off rejects it, and what came before stays. One caller at a time for an id.
   */
  append(id: string, from: number, source: AsyncIterable<Uint8Array>): Promise<number>;
  /** What has arrived, or null when nothing has this id. The caller reads the stream or destroys it. */
  read(id: string): Promise<Readable | null>;
  /** Without effect when nothing has this id. */
  remove(id: string): Promise<void>;
  /** Resolves to how many that were. */
  removeBegunBefore(time: Date): Promise<number>;
}

/** The first line of a file says what is to come; the document's bytes follow it. */
interface Opening {
  readonly name: string;
  readonly bytes: number;
  readonly begunAt: string;
}

const LONGEST_OPENING = 4_096;

/** Keeps each under `unfinished/` of a folder of the local disk, in one file of its own. */
export function createUnfinishedDocuments(folder: string): UnfinishedDocuments {
  const root = resolve(folder);
  const unfinished = join(root, "unfinished");
  const folderReady = rememberOnce((path) => makeFolderDurably(path, root));
  const pathOf = (id: string) => join(unfinished, createHash("sha256").update(id).digest("hex"));

  return {
    async begin(id, { name, bytes, begunAt }) {
      await folderReady(unfinished);
      const opening: Opening = { name, bytes, begunAt: instant(begunAt) };
      await using(await open(pathOf(id), "wx", 0o600), async (file) => {
        await file.writeFile(`${JSON.stringify(opening)}\n`);
        await file.sync();
      });
      await syncFolder(unfinished);
    },

    async find(id) {
      const file = await openIfThere(pathOf(id), constants.O_RDONLY);
      return file === null ? null : using(file, async () => (await describe(file))?.document ?? null);
    },

    async append(id, from, source) {
      const file = await open(pathOf(id), constants.O_RDWR | constants.O_NOFOLLOW);
      return using(file, async () => {
        const found = await describe(file);
        if (found === null) throw new Error("an unfinished document has lost its first line");
        try {
          return from + (await writeAt(file, found.openingBytes + from, source));
        } finally {
          await file.datasync();
        }
      });
    },

    async read(id) {
      const file = await openIfThere(pathOf(id), constants.O_RDONLY);
      if (file === null) return null;
      const found = await describe(file);
      if (found !== null) return file.createReadStream({ start: found.openingBytes });
      await file.close();
      return null;
    },

    remove: (id) => removeDurably(pathOf(id)),

    async removeBegunBefore(time) {
      let removed = 0;
      for await (const name of namesIn(unfinished)) {
        const path = join(unfinished, name);
        const file = await openIfThere(path, constants.O_RDONLY);
        if (file === null || !(await using(file, () => isBegunBefore(file, time)))) continue;
        await removeDurably(path);
        removed += 1;
      }
      return removed;
    },
  };
}

async function describe(file: FileHandle): Promise<{ document: UnfinishedDocument; openingBytes: number } | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_OPENING), 0, LONGEST_OPENING, 0);
  const openingBytes = buffer.subarray(0, bytesRead).indexOf("\n") + 1;
  // Whoever began it lost power before its first line was written.
  if (openingBytes === 0) return null;
  const { name, bytes, begunAt }: Opening = JSON.parse(buffer.toString("utf8", 0, openingBytes));
  const { size } = await file.stat();
  return { document: { name, bytes, arrivedBytes: size - openingBytes, begunAt: new Date(begunAt) }, openingBytes };
}

async function isBegunBefore(file: FileHandle, time: Date): Promise<boolean> {
  const begunAt = (await describe(file))?.document.begunAt ?? (await file.stat()).mtime;
  return begunAt < time;
}

/** At a place of its own and never at the end: two processes that are sent the same bytes write them to the same place. */
async function writeAt(file: FileHandle, place: number, source: AsyncIterable<Uint8Array>): Promise<number> {
  let written = 0;
  for await (const chunk of source) {
    for (let sent = 0; sent < chunk.byteLength; ) {
      const { bytesWritten } = await file.write(chunk, sent, chunk.byteLength - sent, place + written);
      sent += bytesWritten;
      written += bytesWritten;
    }
  }
  return written;
}

async function using<Result>(file: FileHandle, work: (file: FileHandle) => Promise<Result>): Promise<Result> {
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function openIfThere(path: string, flags: number): Promise<FileHandle | null> {
  try {
    return await open(path, flags | constants.O_NOFOLLOW);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function* namesIn(folder: string): AsyncIterable<string> {
  try {
    for await (const entry of await opendir(folder)) yield entry.name;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
