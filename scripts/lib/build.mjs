import { existsSync } from "node:fs";
import { secondsSince } from "./elapsed.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { inRoot, tool } from "./paths.mjs";
import { capture } from "./run.mjs";
import { clearStamp, readStamp, writeStamp } from "./stamps.mjs";

const always = ["shared/src", "tsconfig.base.json", "pnpm-lock.yaml"];
const ofClient = [...always, "client/src", "client/public", "client/vite.config.ts", "client/vite.widget.config.ts", "client/vite-precompress.ts", "client/tsconfig.json", "client/package.json"];
const ofServer = [...always, "server/src", "server/vite.config.ts", "server/tsconfig.json", "server/package.json"];

/** Everything that is built: how, from what, and the file that shows it was. */
export const builds = {
  browser: { title: "client for the browser", folder: "client", args: ["build"], sources: ofClient, makes: "client/dist/browser/.vite/manifest.json" },
  widget: { title: "widget for other sites", folder: "client", args: ["build", "--config", "vite.widget.config.ts"], sources: ofClient, makes: "client/dist/widget/widget.js" },
  ssr: {
    title: "client for the server",
    folder: "client",
    args: ["build", "--ssr", "src/app/entry-server.tsx"],
    sources: ofClient,
    makes: "client/dist/ssr/entry-server.js",
  },
  server: { title: "server", folder: "server", args: ["build"], sources: ofServer, makes: "server/dist/main.js" },
};

/** Builds one part unless it was built from exactly these sources. Resolves with false, and prints why, when it fails. */
async function ensurePart(name) {
  const { title, folder, args, sources, makes } = builds[name];
  const wanted = fingerprint(sources, [process.version, args]);
  if (readStamp(`built-${name}`) === wanted && existsSync(inRoot(makes))) return true;

  const startedAt = Date.now();
  clearStamp(`built-${name}`);
  const { code, output } = await capture(tool(folder, "vite"), args, { cwd: inRoot(folder) });
  if (code !== 0) {
    console.error(`${output}\nThe ${title} could not be built; Vite's report is above.`);
    return false;
  }
  writeStamp(`built-${name}`, wanted);
  console.log(`  built the ${title} in ${secondsSince(startedAt)}`);
  return true;
}

/** Builds whatever changed since the last build, of everything or of these parts; resolves with whether all of it is built. */
export async function buildParts(parts = Object.keys(builds)) {
  const results = await Promise.all(parts.map(ensurePart));
  return results.every(Boolean);
}

/** Builds whatever changed, of everything or of these parts, and stops the process when a build fails. */
export async function ensureBuilt(parts) {
  if (!(await buildParts(parts))) process.exit(1);
}

/** Makes the next command build again: for whoever is about to write the built files in another way. */
export const forgetBuilds = () => Object.keys(builds).forEach((name) => clearStamp(`built-${name}`));
