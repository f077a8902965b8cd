import { createHash } from "node:crypto";
import { mkdir, stat, symlink, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { DocumentRefused, type DocumentStore } from "@rounds/server/src/platform/documents/document-store.ts";
import { createFileDocumentStore } from "@rounds/server/src/platform/documents/file-document-store.ts";
import { buildDocx, buildPdf, buildTxt } from "../../fixtures/documents/build-documents.ts";
import { filesBelow, useTemporaryFolders } from "./temporary-folder.ts";

const newFolder = useTemporaryFolders();
const limits = { maxBytes: maxDocumentBytes };

async function newStore() {
  const folder = join(await newFolder(), "data", "documents");
  return { folder, store: createFileDocumentStore(folder) };
}

/** A source that gives its beginning and then nothing more. */
function halfALetter(): Readable {
  const source = new Readable({ read() {} });
  source.push("The first half");
  return source;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function refusal(work: Promise<unknown>): Promise<DocumentRefused> {
  const reason: unknown = await work.then(() => null, (error: unknown) => error);
  if (!(reason instanceof DocumentRefused)) throw new Error("The document was not refused.", { cause: reason });
  return reason;
}

async function readBack(store: DocumentStore, key: string): Promise<{ content: Buffer; bytes: number }> {
  const opened = await store.open(key);
  if (opened === null) throw new Error("The document is not there.");
  return { content: await buffer(opened.stream), bytes: opened.bytes };
}

async function listed(store: DocumentStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys.sort();
}

describe("a document that is received", () => {
  test("is kept byte for byte, with its size, hash and type", async () => {
    const { folder, store } = await newStore();
    const resume = buildPdf("Ada Lovelace\nPACS administrator");

    const received = await store.receive(Readable.from([resume]), limits);

    expect(received).toEqual({
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
      bytes: resume.byteLength,
      sha256: sha256(resume),
      mediaType: "application/pdf",
    });
    expect(await readBack(store, received.key)).toEqual({ content: Buffer.from(resume), bytes: resume.byteLength });
    expect(await filesBelow(folder)).toEqual([join("kept", received.key.slice(0, 2), received.key)]);
    expect((await stat(join(folder, "kept", received.key.slice(0, 2), received.key))).mode & 0o077).toBe(0);
  });

  test("may come in many pieces from any async iterable", async () => {
    const { store } = await newStore();
    const resume = buildDocx("Grace Hopper");
    async function* inPieces() {
      for (let at = 0; at < resume.length; at += 7) yield resume.subarray(at, at + 7);
    }
    expect(await store.receive(inPieces(), limits)).toMatchObject({ bytes: resume.byteLength, sha256: sha256(resume) });
  });

  test("may be as large as the limit to the byte", async () => {
    const { store } = await newStore();
    const text = Buffer.alloc(1_000, "a");
    expect(await store.receive(Readable.from([text]), { maxBytes: 1_000 })).toMatchObject({ bytes: 1_000 });
  });

  test("is kept apart from 40 that arrive at the same time", async () => {
    const { folder, store } = await newStore();
    const letters = Array.from({ length: 40 }, (_, index) => buildTxt(`Letter ${index} `.repeat(5_000)));

    const received = await Promise.all(letters.map((letter) => store.receive(Readable.from([letter]), limits)));

    expect(received.map((document) => document.sha256)).toEqual(letters.map(sha256));
    expect(await listed(store)).toEqual(received.map((document) => document.key).sort());
    expect(await filesBelow(join(folder, "incoming"))).toEqual([]);
  });
});

describe("a document that is refused leaves nothing on disk", () => {
  test("11 MB, of which no more than the limit and one piece is read", async () => {
    const { folder, store } = await newStore();
    const piece = Buffer.alloc(64 * 1024, "a");
    let given = 0;
    async function* elevenMegabytes() {
      for (; given < 11 * 1024 * 1024; given += piece.length) yield piece;
    }
    const source = Readable.from(elevenMegabytes(), { highWaterMark: 1 });

    const refused = await refusal(store.receive(source, limits));

    expect(refused.code).toBe("FILE_TOO_LARGE");
    expect(refused.message).toBe("The file is larger than 10 MB and was not kept. Send a smaller file.");
    expect(given).toBeLessThan(maxDocumentBytes + 4 * piece.length);
    expect(source.destroyed).toBe(true);
    expect(await filesBelow(folder)).toEqual([]);
  });

  test.each([
    ["an empty file", Buffer.alloc(0), "FILE_EMPTY", "The file is empty and was not kept. Send a file that has content."],
    [
      "a web page",
      Buffer.from("<!doctype html><p>Resume</p>"),
      "FILE_TYPE_NOT_ACCEPTED",
      "The file's content is not of an accepted type and was not kept. Save it as PDF, Word (DOCX), OpenDocument (ODT), RTF, or plain text (TXT) and send it again.",
    ],
  ])("%s", async (_, content, code, message) => {
    const { folder, store } = await newStore();
    const refused = await refusal(store.receive(Readable.from([content], { objectMode: false }), limits));
    expect(refused).toMatchObject({ code, message });
    expect(await filesBelow(folder)).toEqual([]);
  });
});

describe("an upload that is interrupted leaves nothing on disk", () => {
  test("by the one who waits for it", async () => {
    const { folder, store } = await newStore();
    const waiting = new AbortController();
    const source = halfALetter();
    setTimeout(() => waiting.abort(), 50);
    await expect(store.receive(source, { ...limits, signal: waiting.signal })).rejects.toThrow("abort");
    expect(source.destroyed).toBe(true);
    expect(await filesBelow(folder)).toEqual([]);
  });

  test("before it began", async () => {
    const { folder, store } = await newStore();
    await expect(store.receive(halfALetter(), { ...limits, signal: AbortSignal.abort() })).rejects.toThrow("abort");
    expect(await filesBelow(folder)).toEqual([]);
  });

  test.each([0, 1, 50])("by a connection that breaks after %d ms", async (milliseconds) => {
    const { folder, store } = await newStore();
    const source = halfALetter();
    setTimeout(() => source.destroy(new Error("connection reset")), milliseconds);
    await expect(store.receive(source, limits)).rejects.toThrow("connection reset");
    expect(await filesBelow(folder)).toEqual([]);
  });

  test("by a connection that ends before its end", async () => {
    const { folder, store } = await newStore();
    const source = halfALetter();
    setTimeout(() => source.destroy(), 20);
    await expect(store.receive(source, limits)).rejects.toThrow("Premature close");
    expect(await filesBelow(folder)).toEqual([]);
  });

  test("by a disk that does not take the file, and the next one is kept again", async () => {
    const { folder, store } = await newStore();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "kept"), "in the way");
    await expect(store.receive(Readable.from([buildTxt("Hello")]), limits)).rejects.toMatchObject({ code: "ENOTDIR" });
    expect(await filesBelow(folder)).toEqual(["kept"]);

    await unlink(join(folder, "kept"));
    await expect(store.receive(Readable.from([buildTxt("Hello")]), limits)).resolves.toMatchObject({ bytes: 5 });
  });
});

describe("keys", () => {
  const foreignKeys = ["../secret.txt", "..", "", "kept", "/etc/hostname", "%2e%2e%2fsecret.txt", "00000000-0000-4000-8000-00000000000G"];

  test.each(foreignKeys)("%j names nothing", async (key) => {
    const { folder, store } = await newStore();
    await mkdir(join(folder, "kept"), { recursive: true });
    await writeFile(join(folder, "secret.txt"), "not a document");
    expect(await store.open(key)).toBeNull();
    await store.remove(key);
    expect(await filesBelow(folder)).toEqual(["secret.txt"]);
  });

  test("that nothing has open nothing", async () => {
    const { store } = await newStore();
    const key = "0f0f0f0f-0000-4000-8000-000000000000";
    expect(await store.open(key)).toBeNull();
    await expect(store.remove(key)).resolves.toBeUndefined();
  });

  test("that became symbolic links are not followed", async () => {
    const { folder, store } = await newStore();
    const key = "abababab-0000-4000-8000-000000000000";
    await mkdir(join(folder, "kept", "ab"), { recursive: true });
    await writeFile(join(folder, "secret.txt"), "not a document");
    await symlink(join(folder, "secret.txt"), join(folder, "kept", "ab", key));
    await expect(store.open(key)).rejects.toMatchObject({ code: "ELOOP" });
  });
});

describe("housekeeping", () => {
  test("a removed document is gone, the others stay", async () => {
    const { store } = await newStore();
    const [first, second] = await Promise.all([
      store.receive(Readable.from([buildTxt("one")]), limits),
      store.receive(Readable.from([buildTxt("two")]), limits),
    ]);
    await store.remove(first.key);
    expect(await store.open(first.key)).toBeNull();
    expect(await listed(store)).toEqual([second.key]);
  });

  test("a list tells when each document came", async () => {
    const { store } = await newStore();
    const before = Date.now() - 1_000;
    await store.receive(Readable.from([buildTxt("one")]), limits);
    for await (const { modifiedAt } of store.list()) expect(modifiedAt.getTime()).toBeGreaterThan(before);
  });

  test("a store that was never used is empty", async () => {
    const { store } = await newStore();
    expect(await listed(store)).toEqual([]);
    expect(await store.removeStaleTemporaryFiles(new Date())).toBe(0);
  });

  test("what a crash left of old uploads is removed, a running upload is not", async () => {
    const { folder, store } = await newStore();
    const incoming = join(folder, "incoming");
    await mkdir(incoming, { recursive: true });
    const yesterday = new Date(Date.now() - 24 * 3_600_000);
    for (const name of ["old.part", "running.part", "other.txt"]) await writeFile(join(incoming, name), "half");
    for (const name of ["old.part", "other.txt"]) await utimes(join(incoming, name), yesterday, yesterday);

    expect(await store.removeStaleTemporaryFiles(new Date(Date.now() - 3_600_000))).toBe(1);
    expect((await filesBelow(incoming)).sort()).toEqual(["other.txt", "running.part"]);
  });
});
