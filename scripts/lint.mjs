// npm run lint: oxlint over everything, type-aware rules included, no warnings allowed. `--fix` repairs what is safe.
import "./lib/require-node.mjs";
import { ensureInstalled, everything } from "./lib/install.mjs";
import { lintCommand } from "./lib/checks.mjs";
import { run } from "./lib/run.mjs";

await ensureInstalled(everything);
const { command, args, env } = lintCommand;
process.exit(await run(command, [...args, ...process.argv.slice(2)], { env }));
