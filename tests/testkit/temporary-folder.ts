import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder {
  path: string;
  remove: () => void;
}

/** Linux keeps files in memory here: every commit of the tests waits for a disk, and none of them pulls the plug. */
const IN_MEMORY = "/dev/shm";
/** Containers often give it 64 MB. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

const root = hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir();

/** A fresh folder for one test's databases and documents. */
export function temporaryFolder(purpose: string): TemporaryFolder {
  const path = mkdtempSync(join(root, `rounds-${purpose}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}
