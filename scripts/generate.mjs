// npm run generate: write the two schema files and the client's typed operations.
// With --check nothing is written: stale files are named and the exit code is 1.
import "./lib/require-node.mjs";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled, serverAndClient } from "./lib/install.mjs";
import { inRoot, root } from "./lib/paths.mjs";

/** The SDL of both schemas by file name, printed by the built server. */
function generateSchemas() {
  const printed = execFileSync(process.execPath, ["server/dist/print-schema.js"], { cwd: root, encoding: "utf8" });
  return JSON.parse(printed);
}

async function generateClientTypes() {
  const codegen = await import("../client/codegen.mjs");
  return codegen.generateClientTypes();
}

const isStale = ([file, text]) => !existsSync(inRoot(file)) || readFileSync(inRoot(file), "utf8") !== text;

function write(files) {
  for (const [file, text] of files) {
    mkdirSync(dirname(inRoot(file)), { recursive: true });
    writeFileSync(inRoot(file), text);
    console.log(`  wrote ${file}`);
  }
}

await ensureInstalled(serverAndClient);
// The client alone cannot be built before: an operation that is new has no types yet.
await ensureBuilt(["server"]);

const checkOnly = process.argv.includes("--check");
const staleSchemas = Object.entries(generateSchemas()).filter(isStale);
if (!checkOnly) write(staleSchemas);
const staleTypes = Object.entries(await generateClientTypes()).filter(isStale);
if (!checkOnly) write(staleTypes);

const stale = [...staleSchemas, ...staleTypes].map(([file]) => file);
if (checkOnly && stale.length > 0) {
  console.error(`Not what the code generates now: ${stale.join(", ")}. Run npm run generate and look at the difference.`);
  process.exitCode = 1;
}
