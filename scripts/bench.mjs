// npm run bench: measure the public query beside its yardsticks in one run and print the ratios.
import "./lib/require-node.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled, everything } from "./lib/install.mjs";
import { inRoot, tool } from "./lib/paths.mjs";
import { become, run } from "./lib/run.mjs";

await ensureInstalled(everything);
await ensureBuilt();

const bundle = ["build", "--ssr", "bench/main.ts", "--outDir", "dist/bench", "--sourcemap", "--minify", "false", "--logLevel", "warn"];
const bundled = await run(tool("tests", "vite"), bundle, { cwd: inRoot("tests") });
if (bundled !== 0) process.exit(bundled);
await become(process.execPath, ["--enable-source-maps", "tests/dist/bench/main.js", ...process.argv.slice(2)]);
