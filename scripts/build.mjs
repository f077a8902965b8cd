// npm run build: install and build what is missing.
import "./lib/require-node.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled, serverAndClient } from "./lib/install.mjs";

await ensureInstalled(serverAndClient);
await ensureBuilt();
