import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths.mjs";

const isFile = (path) => statSync(inRoot(path)).isFile();

function filesBelow(path) {
  if (!existsSync(inRoot(path))) return [];
  if (isFile(path)) return [path];
  return readdirSync(inRoot(path), { recursive: true })
    .map((name) => join(path, name))
    .filter(isFile)
    .sort();
}

/** SHA-256 over the names and contents of files and folders (given from the root) and over `facts`. */
export function fingerprint(paths, facts = []) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  }
  return hash.digest("hex");
}
