import { existsSync } from "node:fs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, serverAndClient } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { become } from "./run.mjs";

/** The arguments with which Node runs a built program of the server; `.env` is read when it exists. */
export function nodeArguments(program) {
  const settings = existsSync(inRoot(".env")) ? ["--env-file=.env"] : [];
  return ["--enable-source-maps", ...settings, `server/dist/${program}.js`];
}

/** Installs and builds what is missing, then runs a program of the server in the foreground, in place of this one. */
export async function runServerProgram(program) {
  await ensureInstalled(serverAndClient);
  await ensureBuilt();
  // By it React and graphql-js choose the builds that are made for serving.
  await become(process.execPath, nodeArguments(program), { env: { NODE_ENV: "production" } });
}
