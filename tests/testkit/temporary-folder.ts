import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder {
  path: string;
  remove: () => void;
}

/** A fresh folder in the system's temporary folder. */
export function temporaryFolder(purpose: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `rounds-${purpose}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
