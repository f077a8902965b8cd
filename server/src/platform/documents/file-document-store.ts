import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, opendir, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { detectMediaType } from "./detect-media-type.ts";
import { DocumentRefused, type DocumentStore, type ReceivedDocument } from "./document-store.ts";
import { isMissing, makeFolderDurably, rememberOnce, removeDurably, renameDurably } from "./durable-files.ts";

const keyPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const groupPattern = /^[0-9a-f]{2}$/;
const temporaryEnding = ".part";

/** Keeps documents under a folder of the local disk: `incoming/<key>.part` while they arrive, then `kept/<first two of key>/<key>`. */
export function createFileDocumentStore(folder: string): DocumentStore {
  const root = resolve(folder);
  const incoming = join(root, "incoming");
  const kept = join(root, "kept");
  const pathOf = (key: string) => join(kept, key.slice(0, 2), key);
  const folderReady = rememberOnce((path) => makeFolderDurably(path, root));

  async function keep(temporary: string, key: string): Promise<void> {
    const path = pathOf(key);
    await folderReady(dirname(path));
    try {
      await renameDurably(temporary, path);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  return {
    async receive(source, { maxBytes, signal }): Promise<ReceivedDocument> {
      const stream = asReadable(source);
      const key = randomUUID();
      const temporary = join(incoming, `${key}${temporaryEnding}`);
      try {
        await folderReady(incoming);
        const written = await writeDocument(stream, temporary, maxBytes, signal);
        const mediaType = await detectMediaType(temporary);
        if (mediaType === null) throw DocumentRefused.typeNotAccepted();
        signal?.throwIfAborted();
        await keep(temporary, key);
        return { key, ...written, mediaType };
      } catch (error) {
        // A source that nobody reads any more would hold its sender's connection open.
        stream.destroy();
        await rm(temporary, { force: true });
        throw error;
      }
    },

    async open(key) {
      if (!keyPattern.test(key)) return null;
      const file = await openIfThere(pathOf(key));
      if (file === null) return null;
      try {
        const { size } = await file.stat();
        return { stream: file.createReadStream(), bytes: size };
      } catch (error) {
        await file.close();
        throw error;
      }
    },

    async remove(key) {
      if (keyPattern.test(key)) await removeDurably(pathOf(key));
    },

    async *list() {
      for await (const group of namesIn(kept)) {
        if (!groupPattern.test(group)) continue;
        for await (const key of namesIn(join(kept, group))) {
          if (!keyPattern.test(key)) continue;
          const modifiedAt = await modificationTime(pathOf(key));
          if (modifiedAt !== null) yield { key, modifiedAt };
        }
      }
    },

    async removeStaleTemporaryFiles(olderThan) {
      let removed = 0;
      for await (const name of namesIn(incoming)) {
        const path = join(incoming, name);
        const modifiedAt = name.endsWith(temporaryEnding) ? await modificationTime(path) : null;
        if (modifiedAt === null || modifiedAt >= olderThan) continue;
        await rm(path, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

function asReadable(source: AsyncIterable<Uint8Array> | Readable): Readable {
  const stream = source instanceof Readable ? source : Readable.from(source, { objectMode: false });
  // A connection can break before the stream is read; reading then reports it, and nobody else must have to listen.
  stream.on("error", () => {});
  return stream;
}

async function writeDocument(
  source: Readable,
  path: string,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(path, "wx", 0o600);
  try {
    const write = async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) throw DocumentRefused.tooLarge(maxBytes);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    };
    await pipeline(source, write, signal === undefined ? {} : { signal });
    if (bytes === 0) throw DocumentRefused.empty();
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Never follows a symbolic link, which the store does not make. */
async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
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

async function modificationTime(path: string): Promise<Date | null> {
  try {
    return (await stat(path)).mtime;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
