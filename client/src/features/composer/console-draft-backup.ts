import type { Backup } from "./console-composer-store.ts";

/** Raised when the shape of what is kept changes: an older copy is then left alone. */
const SHAPE = 1;
const keyOf = (postingId: string) => `rounds.posting:${postingId}`;

/** Keeps what is not saved yet in this browser: a closed tab or a dead line loses nothing. */
export function backUpIn(storage: Storage, postingId: string): (backup: Backup | null) => void {
  return (backup) => {
    try {
      if (backup === null) storage.removeItem(keyOf(postingId));
      else storage.setItem(keyOf(postingId), JSON.stringify({ shape: SHAPE, ...backup }));
    } catch {
      // A full or forbidden storage takes this comfort away, and nothing else.
    }
  };
}

export function readBackup(storage: Storage, postingId: string): Backup | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(postingId)) ?? "null");
    return isBackup(kept, postingId) ? kept : null;
  } catch {
    return null;
  }
}

function isBackup(kept: unknown, postingId: string): kept is Backup {
  if (typeof kept !== "object" || kept === null || !("shape" in kept) || kept.shape !== SHAPE || !("base" in kept) || !("values" in kept)) return false;
  return typeof kept.base === "object" && kept.base !== null && "id" in kept.base && kept.base.id === postingId && typeof kept.values === "object" && kept.values !== null;
}
