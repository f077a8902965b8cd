// npm run bench: measure the public query beside its yardsticks in one run and print the ratios.
import "./lib/require-node.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled, everything } from "./lib/install.mjs";
import { inRoot, tool } from "./lib/paths.mjs";
import { become, run } from "./lib/run.mjs";

await ensureInstalled(everything);
await ensureBuilt();

const bundled = await run(tool("tests", "vite"), ["build", "--config", "bench/vite.config.ts", "--logLevel", "warn"], { cwd: inRoot("tests") });
if (bundled !== 0) process.exit(bundled);
await become(process.execPath, ["--enable-source-maps", "tests/dist/bench.js", ...process.argv.slice(2)]);
