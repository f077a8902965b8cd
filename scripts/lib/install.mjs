import { existsSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { followInstall } from "./install-progress.mjs";
import { inRoot } from "./paths.mjs";
import { ended, start } from "./run.mjs";
import { clearStamp, readStamp, writeStamp } from "./stamps.mjs";

// Corepack refuses the registry's newer signing keys on Node 20, so pnpm comes through npx.
const pnpm = "pnpm@10.34.8";
const workspace = ["shared", "client", "server", "tests"];
const manifests = ["package.json", ...workspace.map((name) => `${name}/package.json`)];

/** What `npm start` needs: the server and the client with what builds them. */
export const serverAndClient = ["server", "client"];
/** What `npm test` needs: every package of the workspace. */
export const everything = workspace;

const manifestsNow = () => fingerprint(["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests], [process.version]);
const stampOf = (packages) => (packages === everything ? "installed-everything" : "installed-server-and-client");

/** A full install serves both commands; a partial one serves only `npm start`. */
function isInstalled(packages, wanted) {
  const serving = packages === everything ? [everything] : [packages, everything];
  return (
    serving.some((installed) => readStamp(stampOf(installed)) === wanted) &&
    packages.every((name) => existsSync(inRoot(name, "node_modules")))
  );
}

/** Installs the packages from the lockfile unless exactly that is installed already; stops the process when it fails. */
export async function ensureInstalled(packages) {
  const wanted = manifestsNow();
  if (isInstalled(packages, wanted)) return;
  clearStamp(stampOf(serverAndClient));
  clearStamp(stampOf(everything));

  const filters = packages === everything ? [] : packages.flatMap((name) => ["--filter", `@rounds/${name}...`]);
  const args = ["--yes", pnpm, "install", "--frozen-lockfile", "--reporter=ndjson", ...filters];
  // In CI mode pnpm replaces a foreign node_modules folder without asking, and there is nobody to ask.
  const child = start("npx", args, { env: { CI: "true" }, stdio: ["ignore", "pipe", "pipe"] });
  const progress = followInstall(child);
  const code = await ended(child);
  progress.end(code === 0);
  if (code !== 0) process.exit(code);
  writeStamp(stampOf(packages), wanted);
}
