import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes what a folder lists (new, renamed and removed names) survive a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the folder and the missing ones above it, so that they survive a loss of power; `root` is the topmost that others may have made. */
export async function makeFolderDurably(folder: string, root: string): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
  const topmost = firstMade !== undefined && firstMade.length < root.length ? firstMade : root;
  // Also when nothing was made just now: whoever made it may have lost power before its own sync.
  for (let made = folder; made.length >= topmost.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Moves a synced file to a name that survives a loss of power; both on one file system. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Removes a file, so that it does not come back after a loss of power; without effect when there is none. */
export async function removeDurably(path: string): Promise<void> {
  try {
    await rm(path);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Whether a file system call failed because nothing has the name. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Runs the work once per name in this process; after a failure the next call tries again. */
export function rememberOnce(work: (name: string) => Promise<void>): (name: string) => Promise<void> {
  const done = new Map<string, Promise<void>>();
  return (name) => {
    const known = done.get(name);
    if (known !== undefined) return known;
    const started = work(name).catch((error: unknown) => {
      done.delete(name);
      throw error;
    });
    done.set(name, started);
    return started;
  };
}
