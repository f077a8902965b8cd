import type { FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { holdForThisTab } from "../../lib/browser-hold-for-this-tab.ts";
import { forgetFile, keepFile, keptFileNames, takeFile } from "./browser-kept-files.ts";

/** An upload that a reload, a closed tab or a crashed browser broke off. */
interface UnfinishedUpload {
  readonly name: string;
  readonly bytes: number;
  /** As the file says itself, in milliseconds. */
  readonly modified: number;
  /** Its address on the server. */
  readonly url: string;
  /** In milliseconds. */
  readonly begunAt: number;
}

/** What this browser remembers of one field's upload until it is kept. Without storage nothing is remembered, and nothing else changes. */
export interface UnfinishedMemory {
  /** The upload that was broken off, with its file where the browser could keep it. */
  recall(): Promise<{ readonly upload: UnfinishedUpload; readonly file: File | null } | null>;
  /** Where the upload of this very file stands, if it is the one that was broken off. */
  urlOf(file: File): string | null;
  remember(file: File, url: string): Promise<void>;
  forget(): void;
}

const PREFIX = "rounds.upload:";
/** The server keeps them no longer. */
const LIFE_MS = 24 * 60 * 60 * 1_000;
/** Files that one browser keeps at most, over all forms. */
const MOST_FILES = 10;

export function unfinishedMemory(formPath: string, slot: FileSlot): UnfinishedMemory {
  const key = `${PREFIX}${formPath}#${slot}`;
  // Two tabs that send the same upload would break off each other: the first one has it.
  const tab = holdForThisTab(key);
  let turn = 0;
  return {
    async recall() {
      const upload = read(key);
      return upload !== null && (await tab.hold()) ? { upload, file: await takeFile(key) } : null;
    },
    urlOf(file) {
      const upload = tab.isHeld() ? read(key) : null;
      return upload !== null && upload.name === file.name && upload.bytes === file.size && upload.modified === file.lastModified ? upload.url : null;
    },
    async remember(file, url) {
      const mine = ++turn;
      // What was kept or cancelled meanwhile is nothing to remember.
      if (!(await tab.hold()) || turn !== mine) return;
      const upload: UnfinishedUpload = { name: file.name, bytes: file.size, modified: file.lastModified, url, begunAt: Date.now() };
      attempt(() => localStorage.setItem(key, JSON.stringify(upload)));
      if (notes().length <= MOST_FILES) await keepFile(key, file);
    },
    forget() {
      turn += 1;
      if (tab.isHeld()) forget(key);
      tab.letGo();
    },
  };
}

/** Of a form that has been sent. */
export function forgetUnfinishedUploads(formPath: string): void {
  for (const key of notes()) if (key.startsWith(`${PREFIX}${formPath}#`)) forget(key);
}

/** Of every form; also a file whose note is gone, because the browser was ended between the two. */
export async function forgetOldUploads(): Promise<void> {
  for (const key of notes()) if (read(key) === null) forget(key);
  for (const key of await keptFileNames()) if (read(key) === null) await forgetFile(key);
}

function forget(key: string): void {
  attempt(() => localStorage.removeItem(key));
  void forgetFile(key);
}

function read(key: string): UnfinishedUpload | null {
  const upload: UnfinishedUpload | null = attempt(() => JSON.parse(localStorage.getItem(key) ?? "null"));
  return upload !== null && Date.now() - upload.begunAt < LIFE_MS ? upload : null;
}

function notes(): string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [];
}

function attempt<Result>(storage: () => Result): Result | null {
  try {
    return storage();
  } catch {
    return null;
  }
}
