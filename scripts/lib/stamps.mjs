// A stamp remembers what a finished step was made from, so that the next run can skip it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";

const folder = inRoot("node_modules", ".rounds");
const fileOf = (name) => `${folder}/${name}`;

/** The fingerprint kept under this name, or undefined. */
export function readStamp(name) {
  try {
    return readFileSync(fileOf(name), "utf8");
  } catch {
    return undefined;
  }
}

/** Keeps a fingerprint: call it only after the step has succeeded. */
export function writeStamp(name, fingerprint) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), fingerprint);
}

/** Forgets a fingerprint: call it before the step begins, so that an interrupted step is repeated. */
export const clearStamp = (name) => rmSync(fileOf(name), { force: true });
