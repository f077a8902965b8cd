// npm run dev: rebuild the client and the server on every change and restart the server.
import "./lib/require-node.mjs";
import { builds, ensureBuilt, forgetBuilds } from "./lib/build.mjs";
import { ensureInstalled, everything } from "./lib/install.mjs";
import { inRoot, tool } from "./lib/paths.mjs";
import { become, start } from "./lib/run.mjs";
import { nodeArguments } from "./lib/server-program.mjs";

await ensureInstalled(everything);
await ensureBuilt();
forgetBuilds();

// Emptying the output folder would take the files away from under the running server.
const watchers = Object.values(builds).map(({ folder, args }) =>
  start(tool(folder, "vite"), [...args, "--watch", "--emptyOutDir", "false"], { cwd: inRoot(folder) }),
);
process.on("exit", () => watchers.forEach((watcher) => watcher.kill()));

await become(process.execPath, ["--watch", ...nodeArguments("main")]);
